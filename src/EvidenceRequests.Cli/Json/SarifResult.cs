using System.Text.Json;
using EvidenceRequests.Knowledge;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Json;

/// <summary>Findings in the form that code review systems and editors read.</summary>
// source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
internal static class SarifResult
{
    /// <summary>One run with all findings.</summary>
    public static string Create(string version, IReadOnlyList<ReportedFinding> findings) => JsonResult.Text(json =>
    {
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        var codes = findings.Select(f => f.Finding.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        json.WriteObjects("runs", [findings], (run, all) =>
        {
            run.WriteStartObject("tool");
            run.WriteStartObject("driver");
            run.WriteString("name", "evreq");
            run.WriteString("version", version);
            run.WriteObjects("rules", codes, WriteRule);
            run.WriteEndObject();
            run.WriteEndObject();
            run.WriteString("columnKind", "utf16CodeUnits");
            run.WriteObjects("results", all, (result, found) => WriteResult(result, found, codes.IndexOf(found.Finding.Code)));
        });
    });

    private static void WriteRule(Utf8JsonWriter json, string code)
    {
        var known = FindingCodes.All.FirstOrDefault(c => c.Code == code);
        json.WriteString("id", code);
        WriteMessage(json, "shortDescription", known?.Title ?? code);
        WriteMessage(json, "fullDescription", known?.Explanation ?? code);
    }

    private static void WriteResult(Utf8JsonWriter json, ReportedFinding found, int rule)
    {
        var (finding, steps) = found;
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", FindingPrinter.Word(finding.Severity));
        WriteMessage(json, "message", string.Join(' ', new[] { finding.Message, finding.Why, finding.Fix }.OfType<string>()));
        if (finding.Location is { } location)
        {
            json.WriteObjects("locations", [location], WritePlace);
        }

        json.WriteStartObject("properties");
        json.WriteString("requirement", finding.Requirement?.ToString());
        json.WriteString("fact", finding.Fact);
        json.WriteString("scope", PackWords.Describe(finding.Scope));
        json.WriteString("owner", PackWords.Describe(finding.Owner));
        json.WriteTexts("steps", steps);
        FindingJson.WriteSource(json, finding.Source);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceLocation location)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', location.File.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Line);
        json.WriteNumber("startColumn", location.Column);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string key, string text)
    {
        json.WriteStartObject(key);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
