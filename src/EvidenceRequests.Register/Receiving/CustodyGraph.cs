using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EvidenceRequests.Register;

/// <summary>
/// What was received and what happened to it, as JSON-LD in the terms of CASE and UCO: a provenance record with the number of the exhibit, its files with their hashes, and an action for each step of custody. Written by hand, as
/// the terms are few; no other program is needed to make it. source: https://github.com/casework/CASE-Examples (commit c82ee10)
/// </summary>
internal static class CustodyGraph
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Prefix, string Address)[] Terms =
    [
        ("case-investigation", "https://ontology.caseontology.org/case/investigation/"), ("kb", "http://example.org/kb/"), ("uco-action", "https://ontology.unifiedcyberontology.org/uco/action/"),
        ("uco-core", "https://ontology.unifiedcyberontology.org/uco/core/"), ("uco-identity", "https://ontology.unifiedcyberontology.org/uco/identity/"), ("uco-observable", "https://ontology.unifiedcyberontology.org/uco/observable/"),
        ("uco-types", "https://ontology.unifiedcyberontology.org/uco/types/"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <summary>The graph of an exhibit.</summary>
    /// <param name="content">The bag.</param>
    /// <param name="office">Name of the office.</param>
    /// <param name="number">Register number of the request.</param>
    /// <param name="events">The entries about the request; those of custody are taken.</param>
    /// <param name="id">Makes the ids of the nodes; the same name gets the same id.</param>
    public static string Write(BagContent content, string office, string number, IEnumerable<RegisterEvent> events, Func<string, string> id)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("@context");
            foreach (var (prefix, address) in Terms)
            {
                json.WriteString(prefix, address);
            }

            json.WriteEndObject();
            json.WriteStartArray("@graph");
            Node(json, id("office"), "uco-identity:Organization", () => json.WriteString("uco-core:name", office));
            Node(json, id("record"), "case-investigation:ProvenanceRecord", () =>
            {
                json.WriteString("uco-core:description", $"Received for request {number}");
                json.WriteString("case-investigation:exhibitNumber", content.Exhibit);
                References(json, "uco-core:object", content.Files.Select((_, i) => id(Name(i))));
            });
            for (var i = 0; i < content.Files.Count; i++)
            {
                File(json, content.Files[i], id(Name(i)), id);
            }

            var custody = events.Where(e => e.Kind == EventKinds.ProductionReceived || EventKinds.OfEvidence.Contains(e.Kind)).Where(e => e.Read().Exhibit is null || e.Read().Exhibit == content.Exhibit).ToList();
            foreach (var line in custody)
            {
                Node(json, id(line.Name), "case-investigation:InvestigativeAction", () =>
                {
                    json.WriteString("uco-core:name", line.Kind);
                    Typed(json, "uco-action:startTime", "xsd:dateTime", line.OccurredAt.Length > 10 ? line.OccurredAt : line.RecordedAt);
                    References(json, "uco-action:performer", [id("office")]);
                    References(json, "uco-action:object", [id("record")]);
                });
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void File(Utf8JsonWriter json, ReceivedFile file, string node, Func<string, string> id) => Node(json, node, "uco-observable:File", () =>
    {
        json.WriteStartArray("uco-core:hasFacet");
        json.WriteStartObject();
        json.WriteString("@id", id($"{node} file"));
        json.WriteString("@type", "uco-observable:FileFacet");
        json.WriteString("uco-observable:fileName", System.IO.Path.GetFileName(file.Path));
        json.WriteString("uco-observable:filePath", file.Path);
        Typed(json, "uco-observable:sizeInBytes", "xsd:integer", file.Size.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("@id", id($"{node} content"));
        json.WriteString("@type", "uco-observable:ContentDataFacet");
        json.WriteStartArray("uco-observable:hash");
        json.WriteStartObject();
        json.WriteString("@id", id($"{node} hash"));
        json.WriteString("@type", "uco-types:Hash");
        Typed(json, "uco-types:hashMethod", "xsd:string", "SHA256");
        Typed(json, "uco-types:hashValue", "xsd:hexBinary", file.Sha256);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"file {index}");

    private static void Node(Utf8JsonWriter json, string id, string type, Action write)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteString("@type", type);
        write();
        json.WriteEndObject();
    }

    private static void References(Utf8JsonWriter json, string key, IEnumerable<string> ids)
    {
        json.WriteStartArray(key);
        foreach (var one in ids)
        {
            json.WriteStartObject();
            json.WriteString("@id", one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Typed(Utf8JsonWriter json, string key, string type, string value)
    {
        json.WriteStartObject(key);
        json.WriteString("@type", type);
        json.WriteString("@value", value);
        json.WriteEndObject();
    }
}
