using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>The parts at the end: checklists, glossary, contacts, sources.</summary>
internal static class ClosingParts
{
    public static GuidePart Checklists(GuideSetting setting) => new("K", "Checklists",
    [
        .. setting.Material.File.Checklists.Where(c => !(setting.Options.IsPublic && c.ForOfficials == true)).Select(c =>
        {
            var notes = new SheetNotes(setting, DateOnly.MaxValue);
            return new GuideSheet
            {
                Number = "K-" + c.Id.ToUpperInvariant(),
                Title = c.Title,
                Blocks = [new GuideList([.. c.Items.Select(i => notes.Line($"checklist:{c.Id}", setting.Material.File.Sources, [i.Cite], new GuideRun(i.Text)).Text)]) { IsChecklist = true }, .. notes.Foot()],
                Statements = notes.Statements,
            };
        }),
    ]);

    public static GuidePart Glossary(GuideSetting setting)
    {
        var notes = new SheetNotes(setting, DateOnly.MaxValue);
        return new GuidePart("G", "Glossary",
        [
            new GuideSheet
            {
                Number = "G-1",
                Title = "Words",
                Blocks =
                [
                    new GuideTable([28, 72], ["Word", "Meaning here"], [.. setting.Material.File.Terms.OrderBy(t => t.Term, StringComparer.OrdinalIgnoreCase).Select(t => new GuideRow([Cell(t.Term), Cell(notes.Line("term", setting.Material.File.Sources, [t.Cite], new GuideRun(t.Meaning)))]))]),
                    new GuideHeading(2, "Data that can be asked for"),
                    new GuideTable([28, 72], ["Item", "What it is"], [.. setting.Words.DataItems.Select(d => new GuideRow([Cell(Capital(d.Name)), Cell(Stop(d.Definition))]))]),
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
                    new GuideTable([24, 46, 30], ["Whom", "How", "For"], [.. Channels(setting, notes), .. Authorities(setting, notes)]),
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

    private static IEnumerable<GuideRow> Channels(GuideSetting setting, SheetNotes notes) => setting.Providers.SelectMany(p => p.Channels
        .Where(c => c.Usable != false && c.Value is not null && c.InForce?.Covers(setting.AsOf) != false && setting.IsOpenToHome(c.OpenTo))
        .Select(c => new GuideRow(
        [
            new GuideCell([new GuideLine([new GuideRun(p.Name) { Sheet = GuideSetting.NumberOf(p) }])]),
            Cell(notes.Line($"{p.Id}:channel:{c.Id}", p.Sources, [c.Cite], new GuideRun(c.Value!) { Url = c.Value })),
            Cell(c.For.Count == 0 ? "every request" : Capital(Kinds(setting.Words, c.For))),
        ])));

    private static IEnumerable<GuideRow> Authorities(GuideSetting setting, SheetNotes notes) => setting.States.Where(s => s.Requested is not null).SelectMany(s => s.Requested!.CentralAuthorities
        .Where(a => a.InForce?.Covers(setting.AsOf) != false)
        .Select(a => new GuideRow(
        [
            new GuideCell([new GuideLine([new GuideRun(s.Name) { Sheet = GuideSetting.NumberOf(s) }])]),
            Cell(notes.Line($"{s.Id}:authority:{a.Id}", s.Sources, a.AddressCite is { } at ? [a.Cite, at] : [a.Cite], new GuideRun($"{a.Name}{(a.Address.Count == 0 ? string.Empty : $", {string.Join(", ", a.Address)}")}{(a.Email is null ? string.Empty : $"; {a.Email}")}"))),
            Cell("requests for mutual legal assistance"),
        ])));
}
