using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>The chapter that says what changed since an earlier edition.</summary>
internal static class GuideChanges
{
    public static GuideSheet Create(byte[] since, IReadOnlyList<GuidePart> parts, DateOnly asOf, string number)
    {
        var old = GuideRecord.Read(since) ?? new GuideRecord();
        var before = Index(old.Statements);
        var now = Index(GuideRecord.Entries(parts));
        // A sheet that the earlier edition did not hold is new as a whole and not line by line.
        var heldBefore = old.Statements.Select(s => s.Sheet).ToHashSet(StringComparer.Ordinal);
        var holds = now.Values.Select(s => s.Sheet).ToHashSet(StringComparer.Ordinal);
        var changed = now.Values.Where(s => before.TryGetValue(Key(s), out var was) && was.Hash != s.Hash).ToList();
        return new GuideSheet
        {
            Number = number,
            Title = FormattableString.Invariant($"What changed since the edition of {old.AsOf:yyyy-MM-dd}"),
            Blocks =
            [
                .. Sheets("New sheets", holds.Except(heldBefore)),
                .. Sheets("Sheets that are no longer here", heldBefore.Except(holds)),
                .. Table("Changed", ["Sheet", "Was", "Is"], changed.Select(s => new GuideRow([Number(s), Cell(before[Key(s)].Text), Cell(s.Text)]))),
                .. Table("New", ["Sheet", "Statement"], now.Values.Where(s => heldBefore.Contains(s.Sheet) && !before.ContainsKey(Key(s))).Select(s => new GuideRow([Number(s), Cell(s.Text)]))),
                .. Table("Withdrawn", ["Sheet", "Statement"], before.Values.Where(s => holds.Contains(s.Sheet) && !now.ContainsKey(Key(s))).Select(s => new GuideRow([Number(s), Cell(s.Text)]))),
                .. Table("More or less sure than before", ["Sheet", "Statement", "Mark"], now.Values.Where(s => before.TryGetValue(Key(s), out var was) && was.Hash == s.Hash && was.Mark != s.Mark).Select(s => new GuideRow([Number(s), Cell(s.Text), Cell($"{before[Key(s)].Mark} → {s.Mark}")]))),
                .. Sheets("Overdue since then", now.Values.Where(s => s.Due < asOf && (!before.TryGetValue(Key(s), out var was) || was.Due >= old.AsOf)).Select(s => s.Sheet).Distinct(StringComparer.Ordinal)),
            ],
        } is var sheet && sheet.Blocks.Count > 0 ? sheet : sheet with { Blocks = [new GuideParagraph([new GuideRun("Nothing.")])] };
    }

    private static Dictionary<string, GuideRecordEntry> Index(IEnumerable<GuideRecordEntry> entries)
    {
        var index = new Dictionary<string, GuideRecordEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            index.TryAdd(Key(entry), entry);
        }

        return index;
    }

    private static string Key(GuideRecordEntry entry) => $"{entry.Sheet} {entry.Id}";

    private static GuideCell Number(GuideRecordEntry entry) => new([new GuideLine([new GuideRun(entry.Sheet) { Sheet = entry.Sheet }])]);

    private static IEnumerable<GuideBlock> Sheets(string title, IEnumerable<string> numbers)
    {
        var all = numbers.Order(StringComparer.Ordinal).ToList();
        return all.Count == 0 ? [] : [new GuideHeading(2, title), new GuideParagraph([.. all.SelectMany((n, i) => new GuideInline[] { new GuideRun(i == 0 ? string.Empty : ", "), new GuideRun(n) { Sheet = n } })])];
    }

    private static IEnumerable<GuideBlock> Table(string title, IReadOnlyList<string> header, IEnumerable<GuideRow> rows)
    {
        var all = rows.ToList();
        return all.Count == 0 ? [] : [new GuideHeading(2, title), new GuideTable(header.Count == 2 ? [16, 84] : [16, 42, 42], header, all)];
    }
}
