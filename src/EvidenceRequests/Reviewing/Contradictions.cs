using System.Globalization;
using System.Text.RegularExpressions;
using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Places where a document says two things: one fact with two texts, and numbers and periods in the text against the tables.</summary>
internal static partial class Contradictions
{
    private const string Why = "An addressee who finds two answers to one question sends the letter back.";
    private const string Item = "library.data_items.";
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static void Add(ReturnedDraft draft, RemarkList remarks)
    {
        foreach (var slots in draft.Slots.Where(s => s.Text is not null).GroupBy(s => s.Recorded.Fact))
        {
            CompareFact(draft, [.. slots], remarks);
        }

        if (draft.Provenance is { } provenance && (DocumentKinds.IsInternal(provenance.Kind) || provenance.Language != "en"))
        {
            return;
        }

        CompareCounts(draft, Rows(draft, "accounts"), Accounts(), "account", remarks);
        CompareCounts(draft, Rows(draft, "items"), Items(), "item", remarks);
        CompareItems(draft, remarks);
        ComparePeriod(draft, remarks);
    }

    // What the box names as asked for is in the table too.
    private static void CompareItems(ReturnedDraft draft, RemarkList remarks)
    {
        var rows = Rows(draft, "items").Select(r => r.Number).ToHashSet();
        var items = draft.Slots.Where(s => s.Text is not null && s.Line is not null && s.Recorded.Fact.StartsWith(Item, StringComparison.Ordinal)).ToLookup(s => rows.Contains(s.Line!.Value));
        var listed = items[true].Select(s => s.Recorded.Fact).ToHashSet(StringComparer.Ordinal);
        foreach (var named in rows.Count == 0 ? [] : items[false].Where(s => !listed.Contains(s.Recorded.Fact)).DistinctBy(s => s.Recorded.Fact))
        {
            remarks.Add(
                FindingCodes.NumbersContradict, Severity.Error, named.Line,
                $"The text asks for {named.Text}, and the table of items does not.", Why,
                "Change the case file and draft again, so that text and tables agree.");
        }
    }

    // Where one form of a fact was edited, all others of the same fact were meant too.
    private static void CompareFact(ReturnedDraft draft, List<ReturnedSlot> slots, RemarkList remarks)
    {
        var edited = slots.FirstOrDefault(s => s.IsEdited);
        var differs = slots.FirstOrDefault(s => edited is not null && (!s.IsEdited || (s.Recorded.Hash == edited.Recorded.Hash && s.Hash != edited.Hash)));
        if (edited is not null && differs is not null)
        {
            remarks.Add(
                FindingCodes.FactsContradict, Severity.Error, differs.Line,
                $"{differs.Recorded.Fact} reads otherwise here than in another place, where it was changed: {GetPlace(draft, edited.Line)}.", Why,
                "Change it in the case file and draft again, so that every place says the same.", differs, edited.Text, differs.Text);
        }
    }

    private static string GetPlace(ReturnedDraft draft, int? line) => line is { } number ? draft.Lines[number - 1].Place : "a part that is gone";

    // The rows of the tables of a kind, without their header rows.
    private static List<ReturnedLine> Rows(ReturnedDraft draft, string kind) =>
        [.. draft.Lines.Where(l => l.TableKind == kind).GroupBy(l => l.Table).SelectMany(t => t.Skip(1))];

    private static void CompareCounts(ReturnedDraft draft, List<ReturnedLine> rows, Regex pattern, string noun, RemarkList remarks)
    {
        var counted = rows.Select(r => r.Cells[0].Trim()).Distinct().Count();
        foreach (var line in rows.Count == 0 ? [] : draft.Lines.Where(l => l.Table is null))
        {
            if (pattern.Matches(line.Text).FirstOrDefault(m => Number(m.Groups["n"].Value) is { } number && number != counted) is { } match)
            {
                remarks.Add(
                    FindingCodes.NumbersContradict, Severity.Error, line.Number,
                    FormattableString.Invariant($"The text says {match.Groups["n"].Value} {noun}s, and the table has {counted}."), Why,
                    "Change the case file and draft again, so that text and tables agree.");
            }
        }
    }

    private static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Array.IndexOf(Words, word.ToLowerInvariant()) is >= 0 and var index ? index : null;

    private static void ComparePeriod(ReturnedDraft draft, RemarkList remarks)
    {
        var rows = Rows(draft, "items");
        var (from, to) = (FindColumn(rows, ".from}"), FindColumn(rows, ".to}"));
        var starts = from < 0 ? [] : rows.Select(r => Day(r.Cells.ElementAtOrDefault(from))).OfType<DateOnly>().ToList();
        var ends = to < 0 ? [] : rows.Select(r => Day(r.Cells.ElementAtOrDefault(to))).OfType<DateOnly>().ToList();
        if (from == to || starts.Count == 0 || ends.Count == 0)
        {
            return;
        }

        foreach (var line in draft.Lines.Where(l => l.Table is null && l.Section is null or "summary"))
        {
            if (Periods().Match(line.Text) is { Success: true } match
                && (Day(match.Groups["from"].Value) != starts.Min() || Day(match.Groups["to"].Value) != ends.Max()))
            {
                remarks.Add(FindingCodes.NumbersContradict, Severity.Error, line.Number, "The period in the text is not that of the table of items.", Why, "Change the case file and draft again, so that text and tables agree.");
            }
        }
    }

    // The column in which a fact of the data requests is printed; in the wording its path is in braces.
    private static int FindColumn(List<ReturnedLine> rows, string fact) => rows
        .Select(r => r.Wording.Split('\t').ToList().FindIndex(c => c.Contains("{data.", StringComparison.Ordinal) && c.Contains(fact, StringComparison.Ordinal)))
        .FirstOrDefault(c => c >= 0, -1);

    private static DateOnly? Day(string? text) =>
        text is not null && Dates().Match(text) is { Success: true } match
        && DateOnly.TryParseExact(match.Value.Replace('\u00A0', ' '), "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"\b(?<n>\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten) accounts?\b(?! in)|\bAccounts: (?<n>\d{1,4})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Accounts();

    [GeneratedRegex(@"\b(?<n>\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten) items? of (?:stored )?data\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Items();

    [GeneratedRegex(@"\b\d{1,2}[ \u00A0]\p{L}{3,9}[ \u00A0]\d{4}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Dates();

    [GeneratedRegex(@"from (?<from>\d{1,2}[ \u00A0]\p{L}{3,9}[ \u00A0]\d{4}).{0,90}? to (?<to>\d{1,2}[ \u00A0]\p{L}{3,9}[ \u00A0]\d{4})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Periods();
}
