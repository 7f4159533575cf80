using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>Part A: what happens at home, made from the pack of the requesting state.</summary>
internal static class HomePart
{
    public static GuidePart Create(GuideSetting setting)
    {
        var home = setting.Home.Requesting!;
        var sheets = new List<GuideSheet> { Steps(setting, home, "A-1") };
        void Add(string title, IReadOnlyList<GuideRow> rows, IReadOnlyList<string> header, IReadOnlyList<int> columns, SheetNotes notes, string? foreword = null)
        {
            if (rows.Count > 0)
            {
                sheets.Add(Sheet(setting, FormattableString.Invariant($"A-{sheets.Count + 1}"), title, foreword is null ? [new GuideTable(columns, header, rows) { IsDense = true }] : [new GuideParagraph([new GuideRun(foreword)]) { IsAdvice = true }, new GuideTable(columns, header, rows) { IsDense = true }], notes));
            }
        }

        var notes = Notes(setting);
        Add("Orders and warrants at home", [.. home.HomeOrders.Select(o => new GuideRow([Cell(o.Name), Cell(Capital(setting.Names("data-category", o.Categories))), Cell(Capital(o.MadeBy) + (o.MaxDays is { } days ? FormattableString.Invariant($"; {days} days") : string.Empty)), Cell(Line(notes, setting, $"home-order:{o.Id}", o.Cite, o.Note ?? "see the name"))]))], ["Order", "Reaches", "Made by", "Know"], [26, 16, 20, 38], notes, "An order at home does not bind a company abroad. It shows the company, and the authority of its state, that a judge or officer at home has looked at the need.");
        notes = Notes(setting);
        Add("Terms that run", [.. home.Terms.Select(t => new GuideRow([Cell(t.Title), Cell(notes.Line($"{setting.Home.Id}:term:{t.Id}", setting.Home.Sources, [t.Cite], new GuideRun(Capital(Stop(Length(t)))) { IsBold = true }, new GuideRun(t.Note is null ? string.Empty : $" {t.Note}")))]))], ["Term", "How long it runs"], [42, 58], notes);
        notes = Notes(setting);
        Add("What the courts at home ask of records from abroad", [.. home.Certificates.Select(c => new GuideRow([Cell(c.Statute), Cell(Line(notes, setting, $"certificate:{c.Id}", c.Cite, Capital(c.Text)))]))], ["Rule", "The certificate says"], [32, 68], notes, "Ask for the certificate in the request itself. Afterwards it takes a second request.");
        notes = Notes(setting);
        Add("Assurances that can be given", [.. home.Assurances.Select(a => new GuideRow([Cell(Capital(setting.Words.GetName("assurance", a.Id))), Cell(a.GivenBy), Cell(Line(notes, setting, $"assurance-offer:{a.Id}", a.Cite, a.Basis))]))], ["Assurance", "Given by", "Basis"], [20, 24, 56], notes);
        notes = Notes(setting);
        sheets.Add(Cautions(setting, home, FormattableString.Invariant($"A-{sheets.Count + 1}")));
        return new GuidePart("A", "At home", [.. sheets.Where(s => s.Blocks.Count > 0)]);
    }

    private static string Length(StatutoryTerm term) => term switch
    {
        { Days: { } days } => FormattableString.Invariant($"{days} days"),
        { WorkingDays: { } days } => FormattableString.Invariant($"{days} working days"),
        { Months: { } months } => FormattableString.Invariant($"{months} months"),
        _ => "not known – ask",
    };

    // What is said of every request comes first; the rest stands under the requests it is for.
    private static GuideSheet Cautions(GuideSetting setting, RequestingProfile home, string number)
    {
        var notes = Notes(setting);
        var groups = home.Cautions.OrderBy(c => c.Severity == Severity.Error ? 0 : c.Severity == Severity.Warning ? 1 : 2)
            .GroupBy(c => c.For.Count == 0 ? "Every request" : Capital(Kinds(setting.Words, c.For)), StringComparer.Ordinal)
            .OrderBy(g => g.Key == "Every request" ? 0 : 1).ThenByDescending(g => g.Count()).ToList();
        return Sheet(setting, number, "Know this at home", groups.Count == 0 ? [] :
        [
            new GuideTable([18, 82], null,
            [
                .. groups.Select(g => new GuideRow([Cell(g.Key), new GuideCell([.. g.Select(c => notes.Line(c.Id, setting.Home.Sources, [c.Cite], new GuideRun($"– {setting.Say(c.Text)}"), new GuideRun(c.Fix is null ? string.Empty : $" {setting.Say(c.Fix)}")))])])),
            ]) { IsDense = true, RowsMaySplit = true },
        ], notes);
    }

    // Kinds that take the same way are told once; what only one of them has says so.
    private static GuideSheet Steps(GuideSetting setting, RequestingProfile home, string number)
    {
        var notes = Notes(setting);
        var ways = setting.Words.RequestKinds.Where(k => home.Steps.Any(s => s.For.Contains(k.Id)))
            .GroupBy(k => string.Join('|', home.Steps.Where(s => s.When.Count == 0 && s.For.Contains(k.Id)).Select(s => home.Steps.ToList().IndexOf(s))), StringComparer.Ordinal);
        var blocks = new List<GuideBlock>();
        foreach (var way in ways)
        {
            var kinds = way.Select(k => k.Id).ToList();
            var steps = home.Steps.Where(s => s.For.Any(kinds.Contains)).ToList();
            blocks.Add(new GuideHeading(2, Capital(Kinds(setting.Words, kinds))));
            blocks.Add(new GuideTable([5, 33, 62], ["", "Who", "Does"], [.. steps.Select((s, i) => new GuideRow(
            [
                Cell(FormattableString.Invariant($"{i + 1}")),
                Cell(s.Office),
                Cell(notes.Line($"{setting.Home.Id}:step", setting.Home.Sources, [s.Cite], new GuideRun(Only(setting, kinds, s)) { IsBold = true }, new GuideRun(s.Does))),
            ]))])
            { IsDense = true });
        }

        return Sheet(setting, number, "Who does what", blocks, notes);
    }

    private static string Only(GuideSetting setting, List<string> kinds, HomeStep step)
    {
        var of = kinds.Where(step.For.Contains).ToList();
        var kind = of.Count == kinds.Count ? null : $"for {Kinds(setting.Words, of)}";
        var when = step.Applies ?? ConditionWords.Describe(setting, step.When);
        return new[] { kind, when.Length == 0 ? null : $"if {when}" }.OfType<string>().ToList() is { Count: > 0 } only ? $"Only {string.Join(", ", only)}: " : string.Empty;
    }

    private static SheetNotes Notes(GuideSetting setting) => new(setting, GuideSetting.Due(setting.Home.Review), setting.Home.Review.LastChecked);

    private static GuideLine Line(SheetNotes notes, GuideSetting setting, string id, Citation cite, string text) => notes.Line($"{setting.Home.Id}:{id}", setting.Home.Sources, [cite], new GuideRun(text));

    private static GuideSheet Sheet(GuideSetting setting, string number, string title, List<GuideBlock> blocks, SheetNotes notes) => new()
    {
        Number = number,
        Title = title,
        Banner = Overdue.Banner(setting.AsOf, GuideSetting.Due(setting.Home.Review)),
        Blocks = blocks.Count == 0 ? [] : [.. blocks, .. notes.Foot()],
        Statements = notes.Statements,
    };
}
