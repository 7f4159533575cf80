using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>The parts at the end: checklists, glossary, contacts, sources.</summary>
internal static class ClosingParts
{
    private const int RowsOfLog = 14;
    private const char Blank = '_';

    public static GuidePart Checklists(GuideSetting setting) => new("K", "Checklists",
    [
        .. setting.Material.File.Checklists.Where(c => !(setting.Options.IsPublic && c.ForOfficials == true)).Select(c =>
        {
            var notes = new SheetNotes(setting, DateOnly.MaxValue);
            var isAdvice = c.Items.All(i => i.Cite.Confidence == Confidence.Advice);
            var items = c.Items.Select(i => (i.Text, Line: notes.Line($"checklist:{c.Id}", setting.Material.File.Sources, [i.Cite], new GuideRun(i.Text)).Text)).ToList();
            IReadOnlyList<GuideInline> Item((string Text, IReadOnlyList<GuideInline> Line) item) => isAdvice ? [new GuideRun(item.Text)] : item.Line;
            return new GuideSheet
            {
                Number = GuideSetting.NumberOf(c),
                Title = c.Title,
                // A card that is written on begins a page, so that it can be copied.
                StartsPage = c.Columns.Count > 0 || items.Any(i => i.Text.Contains(Blank, StringComparison.Ordinal)),
                Status = isAdvice ? [new GuideRun("Advice of this guide"), new GuideMark(GuideMarkKind.Advice, GuideMarks.Meaning(GuideMarkKind.Advice))] : [],
                Blocks =
                [
                    .. items.Where(i => i.Text.Contains(Blank, StringComparison.Ordinal)).ToList() is { Count: > 0 } gaps ? [new GuideTable([38, 62], null, [.. gaps.Select(g => new GuideRow([Cell(g.Text[..g.Text.IndexOf(Blank, StringComparison.Ordinal)].TrimEnd(' ', ':')), new GuideCell([new GuideLine([]), new GuideLine([]), new GuideLine([])])]))])] : Array.Empty<GuideBlock>(),
                    .. items.Where(i => !i.Text.Contains(Blank, StringComparison.Ordinal)).ToList() is { Count: > 0 } ticks ? [new GuideList([.. ticks.Select(Item)]) { IsChecklist = true }] : Array.Empty<GuideBlock>(),
                    .. c.Columns.Count > 0 ? [new GuideTable([.. c.Columns.Select(_ => 100 / c.Columns.Count)], c.Columns, [.. Enumerable.Range(0, RowsOfLog).Select(_ => new GuideRow([.. c.Columns.Select(_ => new GuideCell([new GuideLine([]), new GuideLine([]), new GuideLine([])]))]))])] : Array.Empty<GuideBlock>(),
                    .. notes.Foot(),
                ],
                Statements = notes.Statements,
            };
        }),
    ]);

    public static GuidePart Glossary(GuideSetting setting)
    {
        var notes = new SheetNotes(setting, DateOnly.MaxValue);
        var isAdvice = setting.Material.File.Terms.All(t => t.Cite.Confidence == Confidence.Advice);
        return new GuidePart("G", "Glossary",
        [
            new GuideSheet
            {
                Number = "G-1",
                Title = "Words",
                Status = isAdvice ? [new GuideRun("How this guide uses them"), new GuideMark(GuideMarkKind.Advice, GuideMarks.Meaning(GuideMarkKind.Advice))] : [],
                Blocks =
                [
                    new GuideTable([22, 78], ["Word", "Meaning here"], [.. setting.Material.File.Terms.OrderBy(t => t.Term, StringComparer.OrdinalIgnoreCase).Select(t => new GuideRow([Cell(t.Term), Cell(isAdvice ? new GuideLine([new GuideRun(t.Meaning)]) : notes.Line("term", setting.Material.File.Sources, [t.Cite], new GuideRun(t.Meaning)))]))]) { IsDense = true },
                    new GuideHeading(2, "Data that can be asked for"),
                    new GuideTable([22, 78], ["Item", "What it is"], [.. setting.Words.DataItems.Select(d => new GuideRow([Cell(Capital(d.Name)), Cell(Stop(d.Definition))]))]) { IsDense = true },
                    .. notes.Foot(),
                ],
            },
        ]);
    }

    public static GuidePart Contacts(GuideSetting setting)
    {
        var notes = new SheetNotes(setting, DateOnly.MaxValue);
        var sheets = new List<GuideSheet>
        {
            new()
            {
                Number = "L-1",
                Title = "Contacts of providers and authorities",
                Blocks =
                [
                    new GuideTable([20, 80], ["Provider", "Where officials write to"], [.. Channels(setting, notes)]) { IsDense = true },
                    new GuideTable([20, 80], ["State", "Central authority for requests for assistance"], [.. Authorities(setting, notes)]) { IsDense = true },
                    .. notes.Foot(),
                ],
            },
        };
        if (setting.Material.File.Contacts.Count > 0 && !setting.Options.IsPublic)
        {
            sheets.Add(new GuideSheet
            {
                Number = "L-2",
                Title = "Contacts of this office",
                Status = [new GuideRun("Not for passing on.") { IsBold = true }],
                Blocks = [new GuideTable([28, 22, 26, 24], ["Whom", "Telephone", "E-mail", "For"], [.. setting.Material.File.Contacts.Select(c => new GuideRow([Cell(c.Name), Cell(c.Phone ?? string.Empty), Cell(c.Email ?? string.Empty), Cell(string.Join(". ", new[] { c.Role, c.Note }.OfType<string>()))]))])],
            });
        }

        return new GuidePart("L", "Contacts", sheets);
    }

    public static GuidePart Sources(GuideSetting setting)
    {
        var rows = new List<GuideRow>();
        void Add(string number, string name, IReadOnlyList<Source> sources)
        {
            foreach (var source in sources)
            {
                rows.Add(new GuideRow(
                [
                    new GuideCell([new GuideLine([new GuideRun(name) { Sheet = number }])]),
                    new GuideCell([new GuideLine([new GuideRun(source.Title) { Url = source.Url }])]),
                    Cell(string.Join(", ", new[] { source.Publisher, TextDates.Describe(source.Published) }.OfType<string>())),
                    Cell(source.CheckedOn is { } day ? FormattableString.Invariant($"{day:yyyy-MM-dd}") : string.Empty),
                ]));
            }
        }

        Add("A-1", setting.Home.Name, setting.Home.Sources);
        foreach (var provider in setting.Providers)
        {
            Add(GuideSetting.NumberOf(provider), provider.Name, provider.Sources);
        }

        foreach (var state in setting.States.Where(s => s.Id != setting.Home.Id))
        {
            Add(GuideSetting.NumberOf(state), state.Name, state.Sources);
        }

        foreach (var instrument in setting.Library.Instruments.Values.OrderBy(i => i.Id, StringComparer.Ordinal))
        {
            Add("S", instrument.ShortName, instrument.Sources);
        }

        Add("B", "This guide", setting.Material.File.Sources);
        return new GuidePart("Q", "Sources", [new GuideSheet { Number = "Q-1", Title = "Every source with the sheet that rests on it", Blocks = [new GuideTable([20, 40, 28, 12], ["Sheet", "Source", "Publisher and date of the text", "Read on"], rows)] }]);
    }

    // One row for each; which source it rests on stands on the sheet.
    private static IEnumerable<GuideRow> Channels(GuideSetting setting, SheetNotes notes) => setting.Providers
        .Select(p => (Provider: p, Channels: p.Channels.Where(c => c.Usable != false && c.Value is not null && c.InForce?.Covers(setting.AsOf) != false && setting.IsOpenToHome(c.OpenTo)).ToList()))
        .Select(p => new GuideRow(
        [
            new GuideCell([new GuideLine([new GuideRun(p.Provider.Name) { Sheet = GuideSetting.NumberOf(p.Provider), IsBold = true }])]),
            p.Channels.Count == 0 ? Cell("no address for officials was read – see the sheet") : new GuideCell([.. p.Channels.Select(c => notes.Elsewhere($"{p.Provider.Id}:channel:{c.Id}", p.Provider.Sources, [c.Cite], new GuideRun(c.Value!) { Url = c.Value }, new GuideRun(c.For.Count == 0 ? string.Empty : $" – {Kinds(setting.Words, c.For)}")))]),
        ]));

    private static IEnumerable<GuideRow> Authorities(GuideSetting setting, SheetNotes notes) => setting.States.Where(s => s.Requested is not null)
        .Select(s => new GuideRow(
        [
            new GuideCell([new GuideLine([new GuideRun(s.Name) { Sheet = GuideSetting.NumberOf(s), IsBold = true }])]),
            new GuideCell([.. s.Requested!.CentralAuthorities.Where(a => a.InForce?.Covers(setting.AsOf) != false).Select(a => notes.Elsewhere($"{s.Id}:authority:{a.Id}", s.Sources, a.AddressCite is { } at ? [a.Cite, at] : [a.Cite], new GuideRun($"{a.Name}{(a.Address.Count == 0 ? string.Empty : $", {string.Join(", ", a.Address)}")}{(a.Email is null ? string.Empty : $"; {a.Email}")}{(a.Part is null ? string.Empty : $" – for {a.Part}")}")))]),
        ]));
}
