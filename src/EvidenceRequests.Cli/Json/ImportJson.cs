namespace EvidenceRequests.Cli.Json;

/// <summary>What flows back into a case file, for programs. It holds facts of the case.</summary>
internal static class ImportJson
{
    /// <summary>The facts, the patch and the findings.</summary>
    public static string Create(string path, CaseImport import, bool written) => JsonResult.Text(json =>
    {
        json.WriteString("case_file", path);
        json.WriteBoolean("written", written);
        json.WriteObjects("facts", import.Facts, (json, fact) =>
        {
            json.WriteString("fact", fact.Fact);
            json.WriteNumber("document_line", fact.Line);
            json.WriteString("value", fact.Value);
        });
        json.WriteString("patch", import.Patch);
        FindingJson.WriteAll(json, import.Findings);
    });
}
