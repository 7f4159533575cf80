using System.Globalization;
using System.Text.Json;
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
        json.WriteObjects("dates", entries, WriteEntry);
    });

    /// <summary>One date.</summary>
    public static void WriteEntry(Utf8JsonWriter json, ClockEntry entry)
    {
        json.WriteDay("date", entry.Date);
        json.WriteDay("latest", entry.Latest);
        json.WriteDay("opens", entry.Opens);
        json.WriteString("at", entry.At?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        json.WriteString("what", entry.What);
        json.WriteString("from", entry.From);
        json.WriteString("how", entry.How);
        FindingJson.WriteSource(json, entry.Source);
        json.WriteString("duty", entry.Duty);
        json.WriteString("turn", entry.Duty is null ? null : entry.Turn);
        json.WriteString("kind", entry.Kind);
        json.WriteString("addressee", entry.Addressee);
        json.WriteTexts("accounts", entry.Accounts);
        json.WriteString("reference_given", entry.Reference);
        json.WriteString("draft", entry.Draft);
    }
}
