using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Printing;

/// <summary>Prints what was read of a list of accounts.</summary>
internal static class ListPrinter
{
    private const int MaxPrinted = 40;

    /// <summary>The sum, and every row that a person must look at.</summary>
    public static void Print(ConsoleWriter writer, AccountList list, ListTable table, Library library)
    {
        writer.WriteLine(Sum(list, library));
        Print(writer, string.Empty, list.NeedYou, StyledText.Caution);
        Print(writer, "Repeated, and put in once:", list.Repeats, StyledText.Faint);
        Print(writer, "Changed:", list.Notes, StyledText.Faint);
        if (list.Columns.Count > 0)
        {
            writer.WriteParagraph(0, 2, StyledText.Faint($"Columns: {string.Join("; ", list.Columns.Select(c => $"“{c.Heading.ReplaceLineEndings(" ")}” {(c.ReadAs == "left out" ? "left out" : $"is the {c.ReadAs}")}"))}."));
        }

        foreach (var note in table.Notes)
        {
            writer.WriteLine(StyledText.Caution(note));
        }
    }

    /// <summary>The sum alone: <c>85 rows: 58 TikTok, 25 Telegram, 2 need you.</c></summary>
    public static string Sum(AccountList list, Library library)
    {
        var providers = list.Accounts.GroupBy(a => Name(a, library)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {g.Key}"));
        var repeated = list.Repeats.Count == 0 ? [] : new[] { string.Create(CultureInfo.InvariantCulture, $"{list.Repeats.Count} repeated") };
        var rows = list.NeedYou.Select(n => n.Row).Distinct().Count();
        var needYou = rows == 0 ? [] : new[] { string.Create(CultureInfo.InvariantCulture, $"{rows} need{(rows == 1 ? "s" : string.Empty)} you") };
        return $"{FindingPrinter.Number(list.Rows, "row")}: {string.Join(", ", [.. providers, .. repeated, .. needYou])}.";
    }

    private static string Name(ListedAccount account, Library library) => library.Providers.TryGetValue(account.Provider, out var provider)
        ? provider.Services.FirstOrDefault(s => s.Id == account.Service)?.Name ?? provider.Name
        : account.Provider;

    private static void Print(ConsoleWriter writer, string heading, IReadOnlyList<ListRemark> remarks, Func<string, StyledText> style)
    {
        if (remarks.Count > 0 && heading.Length > 0)
        {
            writer.WriteLine(heading);
        }

        foreach (var remark in remarks.Take(MaxPrinted))
        {
            writer.WriteParagraph(2, 4, style(string.Create(CultureInfo.InvariantCulture, $"row {remark.Row}: ")), remark.Text.ReplaceLineEndings(" "));
        }

        if (remarks.Count > MaxPrinted)
        {
            writer.WriteLine($"  and {FindingPrinter.Number(remarks.Count - MaxPrinted, "more row")}; --format json prints all.");
        }
    }
}
