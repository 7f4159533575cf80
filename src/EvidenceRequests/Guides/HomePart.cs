using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>Part A: what happens at home, made from the pack of the requesting state.</summary>
internal static class HomePart
{
    private const int InARow = 3;
    private const int LongestInShape = 60;

    public static GuidePart Create(GuideSetting setting)
    {
        var home = setting.Home.Requesting!;
        var sheets = new List<GuideSheet> { Steps(setting, home, "A-1") };
        void Add(string title, IReadOnlyList<GuideRow> rows, IReadOnlyList<string> header, IReadOnlyList<int> columns, SheetNotes notes, string? foreword = null)
        {
            if (rows.Count > 0)
            {
                sheets.Add(Sheet(setting, FormattableString.Invariant($"A-{sheets.Count + 1}"), title, foreword is null ? [new GuideTable(columns, header, rows)] : [new GuideParagraph([new GuideRun(foreword)]) { IsAdvice = true }, new GuideTable(columns, header, rows)], notes));
            }
        }

        var notes = Notes(setting);
        Add("Orders and warrants at home", [.. home.HomeOrders.Select(o => new GuideRow([Cell(o.Name), Cell(Capital(setting.Names("data-category", o.Categories))), Cell(Capital(o.MadeBy) + (o.MaxDays is { } days ? FormattableString.Invariant($"; {days} days") : string.Empty)), Cell(Line(notes, setting, $"home-order:{o.Id}", o.Cite, o.Note ?? "see the name"))]))], ["Order", "Reaches", "Made by", "Know"], [26, 16, 20, 38], notes, "An order at home does not bind a company abroad. It shows the company, and the authority of its state, that a judge or officer at home has looked at the need.");
        notes = Notes(setting);
        Add("Terms that run", [.. home.Terms.Select(t => new GuideRow([Cell(t.Title), Cell(FormattableString.Invariant($"{t.Days} days")), Cell(Line(notes, setting, $"term:{t.Id}", t.Cite, t.Note ?? string.Empty))]))], ["Term", "Length", "Know"], [40, 14, 46], notes);
        notes = Notes(setting);
        Add("What the courts at home ask of records from abroad", [.. home.Certificates.Select(c => new GuideRow([Cell(c.Statute), Cell(Line(notes, setting, $"certificate:{c.Id}", c.Cite, Capital(c.Text)))]))], ["Rule", "The certificate says"], [32, 68], notes, "Ask for the certificate in the request itself. Afterwards it takes a second request.");
        notes = Notes(setting);
        Add("Assurances that can be given", [.. home.Assurances.Select(a => new GuideRow([Cell(Capital(setting.Words.GetName("assurance", a.Id))), Cell(a.GivenBy), Cell(Line(notes, setting, $"assurance-offer:{a.Id}", a.Cite, a.Basis))]))], ["Assurance", "Given by", "Basis"], [30, 30, 40], notes);
        notes = Notes(setting);
        Add("Know this at home", [.. home.Cautions.OrderBy(c => c.Severity == Severity.Error ? 0 : c.Severity == Severity.Warning ? 1 : 2).Select(c => new GuideRow([Cell(c.For.Count == 0 ? "every request" : Capital(Kinds(setting.Words, c.For))), Cell(notes.Line(c.Id, setting.Home.Sources, [c.Cite], new GuideRun(setting.Say(c.Text)), new GuideRun(c.Fix is null ? string.Empty : $" {setting.Say(c.Fix)}")))]))], ["For", "Know"], [26, 74], notes);
        return new GuidePart("A", "At home", sheets);
    }

    private static GuideSheet Steps(GuideSetting setting, RequestingProfile home, string number)
    {
        var notes = Notes(setting);
        var blocks = new List<GuideBlock>();
        foreach (var kind in setting.Words.RequestKinds.Where(k => home.Steps.Any(s => s.For.Contains(k.Id))))
        {
            var steps = home.Steps.Where(s => s.For.Contains(kind.Id)).ToList();
            blocks.Add(new GuideHeading(2, kind.Name));
            if (steps.Count > 1)
            {
                blocks.Add(new GuidePicture(Picture(kind, steps)));
            }

            blocks.Add(new GuideTable([5, 30, 65], ["", "Who", "Does"], [.. steps.Select((s, i) => new GuideRow(
            [
                Cell(FormattableString.Invariant($"{i + 1}")),
                Cell(s.Office),
                Cell(Line(notes, setting, "step", s.Cite, s.Does + (ConditionWords.Describe(setting, s.When) is { Length: > 0 } when ? $" Only if {when}." : string.Empty))),
            ]))]));
        }

        return Sheet(setting, number, "Who does what", blocks, notes);
    }

    // Rows are read to and fro, so that no arrow crosses a box.
    private static GuideDiagram Picture(RequestKind kind, List<HomeStep> steps) => new()
    {
        Id = "home-" + kind.Id,
        Title = $"Who acts at home: {InSentence(kind.Name)}",
        Nodes = [.. steps.Select((s, i) => new GuideNode { Id = FormattableString.Invariant($"n{i}"), Shape = i == steps.Count - 1 ? "end" : "step", Text = FormattableString.Invariant($"{i + 1} {Short(s.Office)}"), Column = i / InARow % 2 == 0 ? (i % InARow) + 1 : InARow - (i % InARow), Row = (i / InARow) + 1 })],
        Edges = [.. steps.Skip(1).Select((_, i) => new GuideEdge { From = FormattableString.Invariant($"n{i}"), To = FormattableString.Invariant($"n{i + 1}"), Label = steps[i + 1].When.Count > 0 ? "if" : null })],
    };

    private static string Short(string office) => office.IndexOfAny([',', ':', ';', '(']) is > 0 and var cut ? office[..cut].Trim() : office.Length <= LongestInShape ? office : office[..office.LastIndexOf(' ', LongestInShape)];

    private static SheetNotes Notes(GuideSetting setting) => new(setting, GuideSetting.Due(setting.Home.Review));

    private static GuideLine Line(SheetNotes notes, GuideSetting setting, string id, Citation cite, string text) => notes.Line($"{setting.Home.Id}:{id}", setting.Home.Sources, [cite], new GuideRun(text));

    private static GuideSheet Sheet(GuideSetting setting, string number, string title, IReadOnlyList<GuideBlock> blocks, SheetNotes notes) => new()
    {
        Number = number,
        Title = title,
        Banner = Overdue.Banner(setting.AsOf, GuideSetting.Due(setting.Home.Review)),
        Blocks = [.. blocks, .. notes.Foot()],
        Statements = notes.Statements,
    };
}
