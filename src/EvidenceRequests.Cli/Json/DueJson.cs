using EvidenceRequests.Cli.Due;
using EvidenceRequests.Cli.Printing;

namespace EvidenceRequests.Cli.Json;

/// <summary>What is due, for programs.</summary>
internal static class DueJson
{
    /// <summary>All lines, the most urgent first.</summary>
    public static string Create(CommandContext context, IReadOnlyList<DueItem> items) => JsonResult.Text(json =>
    {
        json.WriteDay("as_of", context.AsOf);
        json.WriteString("library", context.Drafter.LibraryHash);
        json.WriteObjects("due", items, (json, item) =>
        {
            json.WriteString("group", DueList.Group(item.Entry.Date, context.AsOf));
            json.WriteString("reference", item.Reference);
            json.WriteString("case", item.Case);
            ClockJson.WriteEntry(json, item.Entry);
            json.WriteString("command", DuePrinter.Command(context, item));
        });
    });
}
