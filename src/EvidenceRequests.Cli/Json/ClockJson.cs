using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Json;

/// <summary>The dates that follow from a case, for programs.</summary>
internal static class ClockJson
{
    /// <summary>All dates, the earliest first.</summary>
    public static string Create(Plan plan, IReadOnlyList<ClockEntry> entries) => JsonResult.Text(json =>
    {
        json.WriteString("case", plan.Case);
        json.WriteDay("as_of", plan.AsOf);
        json.WriteString("library", plan.Library);
        json.WriteObjects("dates", entries, static (json, entry) =>
        {
            json.WriteDay("date", entry.Date);
            json.WriteString("what", entry.What);
            json.WriteString("from", entry.From);
            json.WriteString("how", entry.How);
            FindingJson.WriteSource(json, entry.Source);
        });
    });
}
