using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Files;

/// <summary>The record beside a final document: which draft it was made from, and who approved and confirmed what. It stays in the office.</summary>
internal static class ReleaseRecord
{
    /// <summary>Name of the record of a final document.</summary>
    public static string GetName(string final) => Path.GetFileNameWithoutExtension(final) + ".release.json";

    /// <summary>The text of the file.</summary>
    public static string Create(ReleasedDocument released, string draft, string final, string library, (string Name, string Sha256)? pdf = null) => JsonResult.Text(json =>
    {
        json.WriteString("case", released.Draft.Reference);
        json.WriteString("step", released.Draft.Step);
        json.WriteString("kind", released.Draft.Kind);
        json.WriteDay("as_of", released.AsOf);
        json.WriteBoolean("checked_against_case", released.WithCase);
        WriteFile(json, "draft", draft, released.DraftSha256);
        WriteFile(json, "final", final, released.Sha256);
        if (pdf is { } printed)
        {
            WriteFile(json, "pdf", printed.Name, printed.Sha256);
        }

        json.WriteString("library", library);
        json.WriteString("library_of_draft", released.Draft.Library);
        WriteKept(json, released);
        json.WriteString("version", VersionText.Number);
        WritePassed(json, released);
        json.WriteObjects("approvals", released.Approvals, Write);
        json.WriteObjects("confirmations", released.Confirmations, Write);
    });

    /// <summary>The text of the record of documents that leave together.</summary>
    /// <param name="released">The documents.</param>
    /// <param name="files">The archives and PDF files made of them.</param>
    /// <param name="library">Hash of the packs.</param>
    public static string Create(IReadOnlyList<ReleasedFile> released, IReadOnlyList<(string Name, byte[] Bytes)> files, string library) => JsonResult.Text(json =>
    {
        json.WriteString("case", released[0].Document.Draft.Reference);
        json.WriteDay("as_of", released[0].Document.AsOf);
        json.WriteBoolean("checked_against_case", released.All(r => r.Document.WithCase));
        json.WriteString("library", library);
        json.WriteString("version", VersionText.Number);
        json.WriteObjects("documents", released, static (json, file) =>
        {
            json.WriteString("name", file.Name);
            json.WriteString("step", file.Document.Draft.Step);
            json.WriteString("kind", file.Document.Draft.Kind);
            json.WriteString("sha256", file.Document.Sha256);
            json.WriteString("draft_sha256", file.Document.DraftSha256);
            json.WriteString("library_of_draft", file.Document.Draft.Library);
            WriteKept(json, file.Document);
            WritePassed(json, file.Document);
            json.WriteObjects("approvals", file.Document.Approvals, Write);
        });
        json.WriteObjects("files", files, static (json, file) =>
        {
            json.WriteString("name", file.Name);
            json.WriteString("sha256", Sha256.Hex(file.Bytes));
        });
        json.WriteObjects("confirmations", released.SelectMany(r => r.Document.Confirmations).Distinct(), Write);
    });

    // Only where there is any: the wording of the others is that of their templates.
    private static void WriteKept(Utf8JsonWriter json, ReleasedDocument released)
    {
        if (released.Draft.Sections.Where(s => s.Kept is not null).ToList() is { Count: > 0 } sections)
        {
            json.WriteObjects("kept_wording", sections, static (json, section) =>
            {
                json.WriteString("section", section.Id);
                json.WriteString("from", section.Kept!.File);
                json.WriteString("sha256", section.Kept.Sha256);
                json.WriteString("by", section.Kept.By);
            });
        }
    }

    // Codes and no texts: the register counts by them what could have been foreseen.
    private static void WritePassed(Utf8JsonWriter json, ReleasedDocument released)
    {
        json.WriteTexts("lifted", released.Lifted);
        json.WriteTexts("noted", released.Noted);
    }

    private static void WriteFile(Utf8JsonWriter json, string key, string path, string hash)
    {
        json.WriteStartObject(key);
        json.WriteString("name", Path.GetFileName(path));
        json.WriteString("sha256", hash);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Approval approval)
    {
        json.WriteString("role", approval.Role);
        json.WriteString("office", approval.Office);
        json.WriteString("decision_number", approval.DecisionNumber);
        json.WriteString("date", approval.Date?.Text);
        json.WriteString("document", approval.Document);
        json.WriteString("hash", approval.Hash);
    }

    private static void Write(Utf8JsonWriter json, Confirmation confirmation)
    {
        json.WriteString("statement", confirmation.Statement);
        json.WriteString("by", confirmation.By);
        json.WriteString("on", confirmation.On?.Text);
        json.WriteString("how", confirmation.How);
    }
}
