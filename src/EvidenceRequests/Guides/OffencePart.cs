using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>Part E: the offences of the home state, statute by statute, with what a foreign reader needs of each.</summary>
internal static class OffencePart
{
    public static GuidePart Create(GuideSetting setting)
    {
        var home = setting.Home.Requesting!;
        var sheets = home.Statutes
            .Where(s => home.Offences.Any(o => o.Statute == s.Id))
            .Select((s, i) => Sheet(setting, s, [.. home.Offences.Where(o => o.Statute == s.Id && o.InForce?.Covers(setting.AsOf) != false)], FormattableString.Invariant($"E-{i + 1}")));
        return new GuidePart("E", "Offences", [.. sheets]);
    }

    private static GuideSheet Sheet(GuideSetting setting, Statute statute, IReadOnlyList<Offence> offences, string number)
    {
        var notes = new SheetNotes(setting, GuideSetting.Due(setting.Home.Review), setting.Home.Review.LastChecked);
        return new GuideSheet
        {
            Number = number,
            Title = statute.Name,
            Banner = Overdue.Banner(setting.AsOf, GuideSetting.Due(setting.Home.Review)),
            Blocks =
            [
                new GuideTable([12, 30, 38, 20], [statute.Unit == "article" ? "Article" : "Section", "Offence", "Greatest penalty", "Know"],
                [
                    .. offences.Select(o => new GuideRow(
                    [
                        Cell(o.Section),
                        Cell(o.Title),
                        Cell(notes.Line($"{setting.Home.Id}:penalty:{o.Id}", setting.Home.Sources, [o.Cite, o.Penalty.Cite], new GuideRun(o.Penalty.Text))),
                        Cell(string.Join("; ", Flags(setting, o))),
                    ])),
                ]),
                .. notes.Foot(),
            ],
            Statements = notes.Statements,
        };
    }

    private static IEnumerable<string> Flags(GuideSetting setting, Offence offence)
    {
        if (offence.Penalty.Death == YesNoUnknown.Yes)
        {
            yield return "DEATH: assurance needed";
        }

        yield return offence.Cognizable switch { YesNoUnknown.Yes => "cognizable", YesNoUnknown.No => "not cognizable: order needed", _ => "cognizable: not known" };
        if (offence.Conduct.Count > 0)
        {
            yield return setting.Names("conduct", offence.Conduct);
        }
    }
}
