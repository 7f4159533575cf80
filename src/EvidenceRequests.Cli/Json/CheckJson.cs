using EvidenceRequests.Cli.Printing;

namespace EvidenceRequests.Cli.Json;

/// <summary>The findings of a case for programs; a finding of several steps is written once for each.</summary>
internal static class CheckJson
{
    /// <summary>All findings.</summary>
    public static string Of(string? reference, DateOnly asOf, string library, IReadOnlyList<FoundFinding> findings) => JsonResult.Text(json =>
    {
        json.WriteString("case", reference);
        json.WriteDay("as_of", asOf);
        json.WriteString("library", library);
        json.WriteObjects("findings", findings.SelectMany(f => f.Steps.DefaultIfEmpty(null).Select(step => (f.Finding, Step: step))), static (json, found) =>
        {
            FindingJson.Write(json, found.Finding);
            json.WriteString("step", found.Step);
        });
    });
}
