using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>Part 0: where to begin, how to read the guide, under which number a name is found, what changed since the last edition, what is due.</summary>
internal static class FrontPart
{
    private const int NamesInARow = 4;

    // What is longer describes a service and is no name that anybody looks up.
    private const int LongestName = 22;

    public static GuidePart Create(GuideSetting setting, IReadOnlyList<GuidePart> parts)
    {
        var sheets = ChapterPart.Create(setting, "0", string.Empty).Sheets.ToList();
        string Next() => FormattableString.Invariant($"0-{sheets.Count + 1}");
        sheets.Add(Marks(setting, Next()));
        if (Names(setting, parts) is { Count: > 0 } names)
        {
            sheets.Add(new GuideSheet { Number = Next(), Title = "Which sheet: every service by its name", Blocks = names });
        }

        if (setting.Options.Since is { } since)
        {
            sheets.Add(GuideChanges.Create(since, parts, setting.AsOf, Next()));
        }

        sheets.Add(DueSheet(setting, Next()));
        return new GuidePart("0", "Begin here", sheets);
    }

    /// <summary>The day until which nothing in the guide is overdue.</summary>
    public static DateOnly GoodUntil(GuideSetting setting) => Packs(setting).Select(p => p.Due).DefaultIfEmpty(setting.AsOf).Min();

    private static GuideSheet Marks(GuideSetting setting, string number) => new()
    {
        Number = number,
        Title = "How sure a line is",
        Blocks =
        [
            new GuideParagraph([new GuideRun("Each statement ends in a mark. Its shape says how sure it is; the number leads to the source at the foot of the sheet. “Not known – ask” is no gap in the print: nobody has read the answer.")]),
            new GuideTable([8, 92], null, [.. GuideMarks.All.Select(m => new GuideRow([new GuideCell([new GuideLine([new GuideMark(m, string.Empty)])]), Cell(Capital(GuideMarks.Meaning(m)) + ".")]))]) { IsDense = true },
            new GuideParagraph([new GuideRun($"A sheet is found by its number, never by a page: the number stays when pages move, so it can be cited in letters and in training. {(setting.Options.IsPublic ? "This is the public edition. The edition for officials holds the contacts of the office and its call card besides." : "This edition is for officials. Contacts of providers and authorities are public; those of this office are not for passing on.")} It was made from the packs {setting.Library.Hash[..19]} by a program that gives no legal advice.")]),
        ],
    };

    // A reader looks for Instagram and finds the sheet of Meta. Names that begin like that of the sheet stand beside it anyhow.
    private static List<GuideBlock> Names(GuideSetting setting, IReadOnlyList<GuidePart> parts)
    {
        var names = parts.SelectMany(p => p.Sheets).Where(s => s.Number.StartsWith("P-", StringComparison.Ordinal))
            .SelectMany(s => s.OtherNames.Select(n => n.Split(" (")[0]).Where(n => !n.StartsWith(s.Title, StringComparison.OrdinalIgnoreCase) && n.Length is > 2 and <= LongestName).Append(s.Title).Select(n => (Name: n, s.Number)))
            .Concat(parts.SelectMany(p => p.Sheets).Where(s => s.Number.StartsWith("S-", StringComparison.Ordinal)).Select(s => (Name: s.Title, s.Number)))
            .DistinctBy(n => (n.Name.ToUpperInvariant(), n.Number)).OrderBy(n => n.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var deep = (names.Count + NamesInARow - 1) / NamesInARow;
        GuideCell Entry((string Name, string Number) name) => new([new GuideLine([new GuideRun($"{name.Name} "), new GuideRun(name.Number) { Sheet = name.Number, IsBold = true }])]);
        return names.Count == 0 ? [] :
        [
            new GuideTable([25, 25, 25, 25], [.. Enumerable.Range(0, NamesInARow).Select(c => names.Skip(c * deep).Take(deep).ToList() is { Count: > 0 } column ? $"{column[0].Name} – {column[^1].Name}" : string.Empty)], [.. Enumerable.Range(0, deep).Select(row => new GuideRow([.. Enumerable.Range(0, NamesInARow).Select(column => names.ElementAtOrDefault((column * deep) + row) is { Name: not null } name ? Entry(name) : Cell(string.Empty))]))]) { IsDense = true },
        ];
    }

    private static GuideSheet DueSheet(GuideSetting setting, string number)
    {
        var late = Packs(setting).Where(p => p.Due < setting.AsOf).OrderBy(p => p.Due).ToList();
        var next = Packs(setting).Where(p => p.Due >= setting.AsOf).OrderBy(p => p.Due).ToList();
        return new GuideSheet
        {
            Number = number,
            Title = "What is overdue, and what is due next",
            Blocks =
            [
                .. late.Count == 0 ? [new GuideParagraph([new GuideRun(FormattableString.Invariant($"Nothing in this edition was overdue on {setting.AsOf:yyyy-MM-dd}."))])] : Table($"{GuideMarks.Shape(GuideMarkKind.Overdue)} Overdue since", late, setting),
                .. Table("To be read again by", next, setting),
            ],
        };
    }

    // What to look for is for whoever looks after the packs, who has the full edition.
    private static IReadOnlyList<GuideBlock> Table(string head, List<(string Number, string Name, DateOnly Due, string LookFor)> packs, GuideSetting setting)
    {
        GuideInline Sheet((string Number, string Name, DateOnly Due, string LookFor) pack) => new GuideRun(pack.Number) { Sheet = pack.Number };
        return packs.Count == 0 ? []
            : setting.Options.Edition == GuideOptions.Full
                ? [new GuideTable([14, 30, 56], [head, "Sheet", "Look for"], [.. packs.Select(p => new GuideRow([Cell(FormattableString.Invariant($"{p.Due:yyyy-MM-dd}")), new GuideCell([new GuideLine([Sheet(p), new GuideRun($" {p.Name}")])]), Cell(p.LookFor)]))]) { IsDense = true }]
                : [new GuideTable([22, 78], [head, "Sheets"], [.. packs.GroupBy(p => p.Due).Select(g => new GuideRow([Cell(FormattableString.Invariant($"{g.Key:yyyy-MM-dd}")), new GuideCell([new GuideLine([.. g.SelectMany((p, i) => i == 0 ? new[] { Sheet(p) } : [new GuideRun(", "), Sheet(p)])])])]))]) { IsDense = true }];
    }

    private static IEnumerable<(string Number, string Name, DateOnly Due, string LookFor)> Packs(GuideSetting setting) =>
        setting.Providers.Select(p => (GuideSetting.NumberOf(p), p.Name, GuideSetting.Due(p.Review), p.Review.LookFor))
            .Concat(setting.States.Select(s => (GuideSetting.NumberOf(s), s.Name, GuideSetting.Due(s.Review), s.Review.LookFor)))
            .Append(("A-1", setting.Home.Name, GuideSetting.Due(setting.Home.Review), setting.Home.Review.LookFor));
}
