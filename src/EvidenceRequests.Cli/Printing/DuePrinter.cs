using EvidenceRequests.Cli.Due;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Prints what is due, one line each.</summary>
internal static class DuePrinter
{
    private const string Gap = " \u00A0";

    /// <summary>The groups, the most urgent first.</summary>
    public static void Print(CommandContext context, IReadOnlyList<DueItem> items, bool verbose)
    {
        if (items.Count == 0)
        {
            context.Out.WriteLine("Nothing is due.");
            return;
        }

        var words = context.Drafter.Vocabulary;
        foreach (var group in items.GroupBy(i => DueList.Group(i.Entry.Date, context.AsOf)))
        {
            context.Out.WriteLine(StyledText.Strong(char.ToUpperInvariant(group.Key[0]) + group.Key[1..]));
            foreach (var item in group)
            {
                var entry = item.Entry;
                context.Out.WriteParagraph(
                    2,
                    6,
                    new StyledText(When(entry, context.AsOf), DueList.IsOverdue(item, context.AsOf) ? TextStyle.Bad : TextStyle.Strong),
                    $"{Gap}{words.GetName("duty", entry.Duty!)}",
                    entry.Addressee is { } addressee ? $"{Gap}{addressee}" : string.Empty,
                    $"{Gap}{item.Reference}",
                    entry.Accounts.Count == 0 ? string.Empty : $"{Gap}{Accounts(entry.Accounts)}",
                    entry.Reference is { } number ? $"{Gap}ref {number}" : string.Empty,
                    StyledText.Faint($"{Gap}turn: {words.GetName("turn", entry.Turn)}"),
                    Command(context, item) is { } command ? StyledText.Strong($"{Gap}→ {command}") : string.Empty,
                    verbose ? StyledText.Faint($"\n{entry.What}{(entry.How is null ? string.Empty : $" ({entry.How})")}") : string.Empty);
            }
        }
    }

    /// <summary>The command that does it, or where only a register knows the request, the one that shows it; null where no command does.</summary>
    public static string? Command(CommandContext context, DueItem item) => item switch
    {
        { Case: { } file, Entry.Draft: { } kind } => Line(["draft", file, "--kind", kind, .. context.Carried]),
        { Case: null } => Line(["register", "show", item.Reference]),
        _ => null,
    };

    private static string Line(IEnumerable<string> words) => $"evreq {string.Join(' ', words.Select(w => w.Any(char.IsWhiteSpace) ? $"\"{w}\"" : w))}";

    private static string When(ClockEntry entry, DateOnly asOf)
    {
        var days = entry.Date.DayNumber - asOf.DayNumber;
        var when = days < 0 ? $"{FindingPrinter.Number(-days, "day")} ago" : days == 0 ? "today" : $"in {FindingPrinter.Number(days, "day")}";
        return entry.At is { } at ? FormattableString.Invariant($"{when}, {at.UtcDateTime:HH:mm} UTC")
            : entry.Latest is { } latest ? FormattableString.Invariant($"{when} to {latest.DayNumber - asOf.DayNumber}")
            : when;
    }

    private static string Accounts(IReadOnlyList<string> ids) => ids.Count <= 4 ? string.Join(' ', ids) : $"{string.Join(' ', ids.Take(3))} … {ids[^1]} ({ids.Count})";
}
