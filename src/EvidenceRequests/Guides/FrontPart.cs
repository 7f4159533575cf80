using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>Part 0: how to read the guide, what changed since the last edition, what is overdue.</summary>
internal static class FrontPart
{
    public static GuidePart Create(GuideSetting setting, IReadOnlyList<GuidePart> parts)
    {
        var sheets = new List<GuideSheet> { Reading(setting) };
        if (setting.Options.Since is { } since)
        {
            sheets.Add(GuideChanges.Create(since, parts, setting.AsOf, FormattableString.Invariant($"0-{sheets.Count + 1}")));
        }

        sheets.Add(DueSheet(setting, FormattableString.Invariant($"0-{sheets.Count + 1}")));
        return new GuidePart("0", "How to read this guide", sheets);
    }

    /// <summary>The day until which nothing in the guide is overdue.</summary>
    public static DateOnly GoodUntil(GuideSetting setting) => Packs(setting).Select(p => p.Due).DefaultIfEmpty(setting.AsOf).Min();

    private static GuideSheet Reading(GuideSetting setting) => new()
    {
        Number = "0-1",
        Title = "How to read this guide",
        Blocks =
        [
            new GuideParagraph([new GuideRun("A sheet is found by its number, never by a page. Cite the number in letters and in training; it stays when pages move.")]) { IsAdvice = true },
            new GuideTable([8, 26, 66], ["Part", "What", "Numbers"],
            [
                Part("A", "At home: who does what", "A-1, A-2 …"), Part("B, C, D", "The case, the ladder of requests, rights", "B-1, C-1, D-1 …"),
                Part("E", "Offences with their penalties (full edition)", "E-1 …"), Part("P", "Providers, one page each", "P- and the name, as P-META"), Part("S", "States, two pages each", "S- and the code, as S-US"),
                Part("F", "Blank letters", "F-PRES, F-EXT, F-EMER, F-VOL, F-MLA, F-REAL"), Part("K", "Checklists to tick", "K-…"), Part("G, L, Q", "Glossary, contacts, all sources (full edition)", "G-1, L-1, Q-1"),
            ]),
            new GuideParagraph([new GuideRun(setting.Options.IsPublic ? "This is the public edition. The edition for officials holds the contacts of the office and its call card besides." : "This edition is for officials. The contacts of providers and authorities are public; those of this office are not for passing on.")]) { IsAdvice = true },
            new GuideHeading(2, "The marks"),
            new GuideParagraph([new GuideRun("Each statement carries a mark. Its shape says how sure it is; colour says nothing.")]) { IsAdvice = true },
            new GuideTable([10, 90], null, [.. GuideMarks.All.Select(m => new GuideRow([Cell(GuideMarks.Shape(m)), Cell(Capital(GuideMarks.Meaning(m)) + ".")]))]),
            new GuideParagraph([new GuideRun($"A row that says “not known – ask” is not forgotten: nobody has read the answer. Names of companies and states are those they give themselves. This guide is made from the packs {setting.Library.Hash[..19]} by a program that gives no legal advice.")]) { IsAdvice = true },
            .. setting.Material.File.Diagrams.FirstOrDefault(d => d.Id == "ladder") is { } ladder ? [new GuideHeading(2, "The ladder on one page"), new GuidePicture(ladder)] : Array.Empty<GuideBlock>(),
        ],
    };

    private static GuideRow Part(string letter, string what, string numbers) => new([Cell(letter), Cell(what), Cell(numbers)]);

    private static GuideSheet DueSheet(GuideSetting setting, string number)
    {
        var late = Packs(setting).Where(p => p.Due < setting.AsOf).OrderBy(p => p.Due).ToList();
        var next = Packs(setting).Where(p => p.Due >= setting.AsOf).OrderBy(p => p.Due).Take(12).ToList();
        GuideRow Row((string Number, string Name, DateOnly Due, string LookFor) pack) => new([new GuideCell([new GuideLine([new GuideRun(pack.Number) { Sheet = pack.Number, IsBold = true }, new GuideRun($" {pack.Name}")])]), Cell(FormattableString.Invariant($"{pack.Due:yyyy-MM-dd}")), Cell(pack.LookFor)]);
        return new GuideSheet
        {
            Number = number,
            Title = "What is overdue, and what is due next",
            Blocks =
            [
                late.Count == 0
                    ? new GuideParagraph([new GuideRun(FormattableString.Invariant($"Nothing in this edition was overdue on {setting.AsOf:yyyy-MM-dd}."))])
                    : new GuideTable([34, 14, 52], [$"{GuideMarks.Shape(GuideMarkKind.Overdue)} Overdue", "Since", "Look for"], [.. late.Select(Row)]),
                .. next.Count == 0 ? Array.Empty<GuideBlock>() : [new GuideHeading(2, "Due next"), new GuideTable([34, 14, 52], ["Sheet", "Due", "Look for"], [.. next.Select(Row)])],
            ],
        };
    }

    private static IEnumerable<(string Number, string Name, DateOnly Due, string LookFor)> Packs(GuideSetting setting) =>
        setting.Providers.Select(p => (GuideSetting.NumberOf(p), p.Name, GuideSetting.Due(p.Review), p.Review.LookFor))
            .Concat(setting.States.Select(s => (GuideSetting.NumberOf(s), s.Name, GuideSetting.Due(s.Review), s.Review.LookFor)))
            .Append(("A-1", setting.Home.Name, GuideSetting.Due(setting.Home.Review), setting.Home.Review.LookFor));
}
