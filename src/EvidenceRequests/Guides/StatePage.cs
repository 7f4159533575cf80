using EvidenceRequests.Knowledge;
using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>The pages of a requested state: whom a request goes to, in which language, on what basis, and what sinks it.</summary>
internal sealed class StatePage
{
    private readonly GuideSetting setting;
    private readonly Country state;
    private readonly RequestedProfile law;
    private readonly SheetNotes notes;

    private StatePage(GuideSetting setting, Country state)
    {
        this.setting = setting;
        this.state = state;
        law = state.Requested!;
        notes = new SheetNotes(setting, GuideSetting.Due(state.Review));
    }

    public static GuideSheet Create(GuideSetting setting, Country state) => new StatePage(setting, state).Build();

    private GuideSheet Build()
    {
        var rows = Rows();
        return PageFitter.Fit(new GuideSheet
        {
            Number = GuideSetting.NumberOf(state),
            Title = state.Name,
            Banner = Overdue.Banner(setting.AsOf, GuideSetting.Due(state.Review)),
            Status = Overdue.Status(setting.AsOf, state.Review, []),
            Blocks = [],
            More = [.. Waiting(), .. PackStatementBlocks.Create(CountrySheet.Create(state))],
            Statements = notes.Statements,
        }, rows, notes, 2);
    }

    private List<PageRow> Rows() =>
    [
        new("Write to", [.. Authorities()], 1, 1),
        new("How it travels", [.. Travels()]),
        new("Language", law.Language is { } l ? [Line("language", l.Cite, new GuideRun(setting.Names(WordLists.Languages, l.Accepted)) { IsBold = true }, new GuideRun($"{(l.Certified == YesNoUnknown.Yes ? ", certified translation" : string.Empty)}{(l.Note is null ? string.Empty : $". {l.Note}")}"))] : []),
        new($"Basis with {setting.Home.NameInSentence}", [.. Bases()], 2, 2),
        new("Without a treaty", [Line("reciprocity", law.Reciprocity.Cite, new GuideRun(law.Reciprocity.Answer switch { Answer.Open => "yes", Answer.Discretionary => "may", Answer.Closed => "no", _ => "not known – ask" }) { IsBold = true }, new GuideRun($" – {law.Reciprocity.Why}{(law.Reciprocity.Undertaking == YesNoUnknown.Yes ? "; it wants an undertaking of reciprocity" : string.Empty)}{(law.Reciprocity.Statute is null ? string.Empty : $" ({law.Reciprocity.Statute})")}"))]),
        .. law.Stop is { } stop && setting.IsOpenToHome(stop.From) ? [new PageRow("Stop", [Line("stop", stop.Cite, new GuideRun($"{stop.Why} ") { IsBold = true }, new GuideRun(stop.Fix))])] : Array.Empty<PageRow>(),
        .. law.DirectContact is { } direct ? [new PageRow("Companies there", [Line("direct-contact", direct.Cite, new GuideRun($"{direct.Why} "), new GuideRun(direct.Fix))])] : Array.Empty<PageRow>(),
        new("Must both states punish it?", law.DualCriminality is { } dual ? [Line("dual-criminality", dual.Cite, new GuideRun(setting.Words.GetName("dual-criminality", dual.Rule)) { IsBold = true }, new GuideRun($"{(dual.MinMonths is { } months ? FormattableString.Invariant($"; more than {months} months") : string.Empty)}{(dual.Note is null ? string.Empty : $". {dual.Note}")}"))] : []),
        new("What must be shown", [.. Standards()], 2, 2),
        new("Assurances it asks", [.. law.Assurances.Select(a => notes.Line($"{state.Id}:assurance:{a.Id}", state.Sources, [a.Cite], new GuideRun($"{Capital(setting.Words.GetName("assurance", a.Id))}{(a.OnlyIfCapital == true ? ", where the offence carries death" : string.Empty)}: "), new GuideRun(setting.Words.GetName("assurance-need", a.Need)) { IsBold = true }, new GuideRun($". {Capital(Stop(a.Why))}")))], 1, 3),
        new("Preserving there", [.. law.PreservationRoutes.Select(r => Line("preservation-route", r.Cite, new GuideRun($"{Capital(r.Name)}: ") { IsBold = true }, new GuideRun(r.Note)))], 1, 3),
        new("What companies there may give", [.. law.DisclosureLaw.Where(r => r.InForce?.Covers(setting.AsOf) != false && setting.IsOpenToHome(r.From)).Select(Disclosure)], 2, 4),
        new("What the request must hold", [.. law.Requirements.Where(r => setting.MayHoldHere(r.When) && r.InForce?.Covers(setting.AsOf) != false).OrderBy(r => r.Severity == Severity.Error ? 0 : 1).Take(10).Select(r => notes.Line(r.Id, state.Sources, [r.Cite], new GuideRun(setting.Say(Capital(Stop(r.Why))))))], 2, 6),
        new("What sinks a request", [.. law.Cautions.Where(c => setting.MayHoldHere(c.When)).OrderBy(c => c.Severity == Severity.Error ? 0 : c.Severity == Severity.Warning ? 1 : 2).Take(7).Select(c => notes.Line(c.Id, state.Sources, [c.Cite], new GuideRun(setting.Say(c.Text)), new GuideRun(c.Fix is null ? string.Empty : $" {setting.Say(c.Fix)}")))], 2, 5),
        new("Time to an answer", law.ExpectedTime is { } time ? [Line("expected-time", time.Cite, new GuideRun(FormattableString.Invariant($"{time.FromMonths} to {time.ToMonths} months")) { IsBold = true })] : []),
        new("Providers there", [.. Providers()], 0, 7),
        new("Not known", [.. state.Unknown.Select(u => new GuideLine([new GuideRun($"{Capital(u.About)}.") { IsBold = true }, new GuideRun($" {u.Note}")]))], 1, 6),
        new("Letter", [new GuideLine([new GuideRun(GuideSetting.NumberOfForm(RequestKinds.MlaStored)) { Sheet = GuideSetting.NumberOfForm(RequestKinds.MlaStored) }, new GuideRun(" and the certificate of the head of the Central Authority at home; the plan of a case names every paper: "), new GuideRun("evreq plan case.yaml") { IsCode = true }])]),
    ];

    private GuideLine Line(string kind, Citation cite, params IReadOnlyList<GuideInline> text) => notes.Line($"{state.Id}:{kind}", state.Sources, [cite], text);

    private IEnumerable<GuideLine> Authorities() => law.CentralAuthorities
        .Where(a => a.InForce?.Covers(setting.AsOf) != false)
        .OrderBy(a => a.Default == true ? 0 : 1)
        .Select(a => notes.Line($"{state.Id}:authority:{a.Id}", state.Sources, a.AddressCite is { } at ? [a.Cite, at] : [a.Cite],
            new GuideRun(a.Name) { IsBold = true },
            new GuideRun($"{(a.Unit is null ? string.Empty : $", {a.Unit}")}, {(a.Address.Count == 0 ? "address not known – ask" : string.Join(", ", a.Address))}{(a.Email is null ? string.Empty : $"; {a.Email}")}{(a.Part is null ? string.Empty : $" – for {a.Part}")}{(a.Note is null ? string.Empty : $". {a.Note}")}")));

    private IEnumerable<GuideLine> Travels()
    {
        if (law.Transmission is { } way)
        {
            yield return Line("transmission", way.Cite,
                new GuideRun(way.Channel switch { "central-authority" => "from central authority to central authority", "diplomatic" => "through the diplomatic channel", _ => "either way: central authority or diplomatic channel" }) { IsBold = true },
                new GuideRun($"{(way.Means is null ? string.Empty : $"; {way.Means}")}{(way.Electronic is null ? string.Empty : $"; by wire: {way.Electronic}")}{(way.Note is null ? string.Empty : $". {way.Note}")}"));
        }
    }

    private IEnumerable<GuideLine> Bases()
    {
        var found = false;
        foreach (var instrument in setting.Library.Instruments.Values.Where(i => i.NeverUsable is null && i.InForce?.Covers(setting.AsOf) != false).OrderBy(i => i.Kind == InstrumentKind.Bilateral ? 0 : 1).ThenBy(i => i.Id, StringComparer.Ordinal))
        {
            var ours = instrument.Parties.FirstOrDefault(p => p.State == setting.Home.Id);
            var theirs = instrument.Parties.FirstOrDefault(p => p.State == state.Id);
            if (ours is null || theirs is null || !instrument.IsBinding(ours, setting.AsOf) || !instrument.IsBinding(theirs, setting.AsOf))
            {
                continue;
            }

            found = true;
            IReadOnlyList<Citation> cites = [instrument.Cite, ours.Cite, theirs.Cite, .. instrument.UseLimits is { } limits ? (Citation[])[limits.Cite] : []];
            yield return notes.Elsewhere($"{instrument.Id}:basis", instrument.Sources, cites,
                new GuideRun(instrument.Kind == InstrumentKind.Bilateral ? instrument.Name : instrument.ShortName) { IsBold = true },
                new GuideRun($" – {Stop(instrument.Scope.Says)}{(theirs.Reservations is null ? string.Empty : $" {Stop(theirs.Reservations)}")} {(instrument.UseLimits is { } use ? $"Use of what is given (Article {use.Article}): {Stop(use.Says)}" : "Use of what is given: not read; read the grant.")}"));
        }

        if (!found)
        {
            yield return new GuideLine([new GuideRun($"none of the instruments in this guide binds both {setting.Home.NameInSentence} and {state.NameInSentence}; see the next row")]);
        }
    }

    private IEnumerable<GuideLine> Standards() => law.EvidenceStandards.Select(s => notes.Line($"{state.Id}:{s.Name.Replace(' ', '-')}", state.Sources, [s.Cite],
        new GuideRun($"{Capital(setting.Names("data-category", s.Categories))}: "),
        new GuideRun(s.Name) { IsBold = true },
        new GuideRun($"{(s.Statute is null ? string.Empty : $" ({s.Statute})")} – {Stop(s.Explain)}{(s.StaleAfterDays is { } days ? FormattableString.Invariant($" Facts older than {days} days are stale.") : string.Empty)}{(s.Secrecy is null ? string.Empty : $" {Stop(s.Secrecy)}")}")));

    private GuideLine Disclosure(PolicyRule rule) => notes.Line(rule.Id, state.Sources, [rule.Cite],
        new GuideRun($"{Capital(Kinds(setting.Words, rule.For))}{(rule.Categories.Count == 0 ? string.Empty : $", {setting.Names("data-category", rule.Categories)}")}: "),
        new GuideRun(rule.Answer switch { Answer.Open => "allowed", Answer.Discretionary => "at the company's choice", Answer.Closed => "not allowed", _ => "not known – ask" }) { IsBold = true },
        new GuideRun($"{(ConditionWords.Describe(setting, rule.When) is { Length: > 0 } when ? $", if {when}" : string.Empty)} – {Stop(rule.Why)}"));

    private IEnumerable<GuideLine> Providers()
    {
        var there = setting.Library.Providers.Values
            .Where(p => p.Entities.Any(e => e.State == state.Id && (e.Roles.Count == 0 || e.Roles.Contains("le-addressee"))))
            .OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ToList();
        if (there.Count > 0)
        {
            yield return new GuideLine([.. there.SelectMany((p, i) => new GuideInline[] { new GuideRun(i == 0 ? string.Empty : ", "), new GuideRun(p.Name) { Sheet = GuideSetting.NumberOf(p) } })]);
        }
    }

    // Shows at a glance why one extension is not enough.
    private IReadOnlyList<GuideBlock> Waiting() => law.ExpectedTime is { } time ? [new GuidePicture(WaitingPicture.Create(state.Name, time))] : [];
}
