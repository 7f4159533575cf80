using System.Globalization;
using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>The list of the documents of one package, which travels with them. It names no person and no fact of the case but its reference.</summary>
internal static class PackageManifest
{
    /// <summary>The manifest as JSON in UTF-8.</summary>
    public static byte[] Create(Plan plan, Step step, IReadOnlyList<(string Name, DraftedDocument Document)> documents)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("case", plan.Case);
            json.WriteString("as_of", plan.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("library", plan.Library);
            json.WriteString("step", step.Id);
            json.WriteString("kind", step.Kind);
            json.WriteString("requested_state", step.RequestedState);
            json.WriteStartArray("documents");
            foreach (var (name, document) in documents)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteString("kind", document.Kind);
                json.WriteBoolean("internal", DocumentKinds.IsInternal(document.Kind));
                json.WriteBoolean("incomplete", document.Incomplete);
                json.WriteString("sha256", document.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
