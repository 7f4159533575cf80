using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Files;

/// <summary>The list of the documents that were drafted, for the person or program that takes them further. The same case, packs and day give the same bytes.</summary>
internal static class DraftManifest
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The text of the file.</summary>
    public static string Create(Plan plan, IReadOnlyList<DraftedStep> drafted) => JsonResult.Text(json => Write(json, plan, drafted));

    /// <summary>The text of the file of one case of many: with the hash of all that went into it, and the steps that could not be drafted.</summary>
    public static string Create(Plan plan, IReadOnlyList<DraftedStep> drafted, string inputs, IReadOnlyList<string> notDrafted) => JsonResult.Text(json =>
    {
        json.WriteString("inputs", inputs);
        json.WriteTexts("not_drafted", notDrafted);
        Write(json, plan, drafted);
    });

    /// <summary>The documents under the key <c>documents</c>.</summary>
    public static void WriteDocuments(Utf8JsonWriter json, IReadOnlyList<DraftedStep> drafted) =>
        json.WriteObjects("documents", drafted.SelectMany(d => d.Documents.Select(document => (d.Step, Document: document))), static (json, entry) =>
        {
            json.WriteString("name", entry.Document.FileName);
            json.WriteString("kind", entry.Document.Kind);
            json.WriteString("step", entry.Step.Id);
            json.WriteObjects("addressees", GetAddressees(entry.Document.Kind, entry.Step), static (json, addressee) =>
            {
                json.WriteString("name", addressee.Name);
                json.WriteString("state", addressee.State);
            });
            json.WriteBoolean("incomplete", entry.Document.Incomplete);
            json.WriteString("sha256", entry.Document.Sha256);
        });

    // A note goes to the mission; what goes from office to office at home has no addressee abroad.
    private static IEnumerable<(string Name, string? State)> GetAddressees(string kind, Step step) =>
        DocumentKinds.IsInternal(kind) || DocumentKinds.IsAtHome(kind) ? []
        : kind == DocumentKinds.NoteVerbale ? step.NoteTo is { } mission ? [(mission.Name, mission.State)] : []
        : [(step.Addressee.Name, step.Addressee.State)];

    private static void Write(Utf8JsonWriter json, Plan plan, IReadOnlyList<DraftedStep> drafted)
    {
        json.WriteString("case", plan.Case);
        json.WriteDay("as_of", plan.AsOf);
        json.WriteString("library", plan.Library);
        json.WriteString("version", VersionText.Number);
        WriteDocuments(json, drafted);
        json.WriteObjects("files", drafted.SelectMany(d => d.Files), static (json, file) =>
        {
            json.WriteString("name", file.FileName);
            json.WriteString("sha256", file.Sha256);
        });
    }
}
