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
        notes = new SheetNotes(setting, GuideSetting.Due(state.Review), state.Review.LastChecked);
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
        }, rows, notes, setting.Options.Edition == GuideOptions.Core ? 1 : 2, 2);
    }

    private List<PageRow> Rows() =>
    [
        new("Write to", [.. Authorities()], 1, 1),
        new("How it travels", [.. Travels()]),
        new("Language", law.Language is { } l ? [Line("language", l.Cite, new GuideRun(Languages(setting, l)) { IsBold = true }, new GuideRun($"{(l.Certified == YesNoUnknown.Yes ? "; a translation must be certified" : string.Empty)}{(l.Note is null ? string.Empty : $". {l.Note}")}"))] : []),
        new($"Basis with {setting.HomeName}", [.. Bases()], 2, 2),
        new("Without a treaty", [Line("reciprocity", law.Reciprocity.Cite, new GuideRun(law.Reciprocity.Answer switch { Answer.Open => "yes", Answer.Discretionary => "may", Answer.Closed => "no", _ => "not known – ask" }) { IsBold = true }, new GuideRun($" – {law.Reciprocity.Why}{(law.Reciprocity.Undertaking == YesNoUnknown.Yes ? "; it wants an undertaking of reciprocity" : string.Empty)}{(law.Reciprocity.Statute is null ? string.Empty : $" ({law.Reciprocity.Statute})")}"))]),
        .. law.Stop is { } stop && setting.IsOpenToHome(stop.From) ? [new PageRow("Stop", [Line("stop", stop.Cite, new GuideRun($"{stop.Why} ") { IsBold = true }, new GuideRun(stop.Fix))])] : Array.Empty<PageRow>(),
        .. law.DirectContact is { } direct ? [new PageRow("Companies there", [Line("direct-contact", direct.Cite, new GuideRun($"{direct.Why} "), new GuideRun(direct.Fix))])] : Array.Empty<PageRow>(),
        new("Must both states punish it?", law.DualCriminality is { } dual ? [Line("dual-criminality", dual.Cite, new GuideRun(setting.Words.GetName("dual-criminality", dual.Rule)) { IsBold = true }, new GuideRun($"{(dual.MinMonths is { } months ? FormattableString.Invariant($"; more than {months} months") : string.Empty)}{(dual.Note is null ? string.Empty : $". {dual.Note}")}"))] : []),
        new("What must be shown", [.. Standards()], 2, 2),
        new("Assurances it asks", [.. Assurances()], 1, 3),
        new("Preserving there", [.. law.PreservationRoutes.Select(r => Line("preservation-route", r.Cite, new GuideRun($"{Capital(r.Name)}: ") { IsBold = true }, new GuideRun(r.Note)))], 1, 3),
        new("What the law there allows", [.. law.DisclosureLaw.Where(r => r.InForce?.Covers(setting.AsOf) != false && setting.IsOpenToHome(r.From)).Select(Disclosure)], 2, 4),
        new("What the request must hold", [.. law.Requirements.Where(r => setting.MayHoldHere(r.When) && r.InForce?.Covers(setting.AsOf) != false).Where(r => r.Cite.Confidence != Confidence.Advice).OrderBy(r => r.Severity == Severity.Error ? 0 : 1).Take(10).Select(r => notes.Line(r.Id, state.Sources, [r.Cite], new GuideRun(setting.Say(Capital(Stop(r.Why))))))], 2, 6),
        new("What sinks a request", [.. law.Cautions.Where(c => setting.MayHoldHere(c.When)).OrderBy(c => c.Severity == Severity.Error ? 0 : c.Severity == Severity.Warning ? 1 : 2).Take(7).Select(c => notes.Line(c.Id, state.Sources, [c.Cite], new GuideRun(setting.Say(c.Text)), new GuideRun(c.Fix is null ? string.Empty : $" {setting.Say(c.Fix)}")))], 2, 5),
        new("Time to an answer", law.ExpectedTime is { } time ? [Line("expected-time", time.Cite, new GuideRun(FormattableString.Invariant($"{time.FromMonths} to {time.ToMonths} months")) { IsBold = true })] : []),
        new("Providers there", Providers() is { } there ? [there] : [], 0, 7) { IsSilent = true },
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
                new GuideRun(Capital(Stop(Channel(way)))) { IsBold = true },
                new GuideRun($"{(way.Means is null ? string.Empty : $" {Capital(Stop(way.Means))}")}{(way.Electronic is null ? string.Empty : $" By wire: {Stop(way.Electronic)}")}{(way.Note is null ? string.Empty : $" {Stop(way.Note)}")}"));
        }
    }

    /// <summary>The languages of a request in a sentence.</summary>
    public static string Languages(GuideSetting setting, LanguageRule rule) => rule.Accepted.Select(l => setting.Words.GetName(WordLists.Languages, l)).ToList() switch
    {
        [.. var first, var last] when first.Count > 0 => $"{string.Join(", ", first)} or {last}",
        var all => string.Join(", ", all),
    };

    /// <summary>The way a request takes.</summary>
    public static string Channel(Transmission way) => way.Channel switch
    {
        "central-authority" => "from central authority to central authority",
        "diplomatic" => "through the diplomatic channel",
        _ => "from central authority to central authority, or through the diplomatic channel",
    };

    /// <summary>For what data that was given may be used, as an instrument has it.</summary>
    public static string Use(Instrument instrument) =>
        instrument.UseLimits is { } use ? $"Use of what is given (Article {use.Article}): {Stop(use.Says)}" : "Use of what is given: not read; read the grant.";

    // A treaty between the two says what it covers; what a convention covers is the same everywhere and stands in the chapter.
    private IEnumerable<GuideLine> Bases()
    {
        var binding = setting.BindingHome().Where(i => setting.Binds(i, state)).ToList();
        GuideLine Basis(Instrument instrument, params IReadOnlyList<GuideInline> text) => notes.Elsewhere($"{instrument.Id}:basis", instrument.Sources, [instrument.Cite, Party(instrument, setting.Home).Cite, Party(instrument, state).Cite, .. instrument.Kind == InstrumentKind.Bilateral && instrument.UseLimits is { } limits ? (Citation[])[limits.Cite] : []], text);
        foreach (var treaty in binding.Where(i => i.Kind == InstrumentKind.Bilateral))
        {
            yield return Basis(treaty, new GuideRun(treaty.Name) { IsBold = true }, new GuideRun($" – {Stop(treaty.Scope.Says)}{(Party(treaty, state).Reservations is { } but ? $" {Stop(but)}" : string.Empty)} {Use(treaty)}"));
        }

        var conventions = binding.Where(i => i.Kind != InstrumentKind.Bilateral).ToList();
        if (conventions.Count > 0)
        {
            var chapter = setting.NumberOfChapterWith("conventions");
            yield return SheetNotes.Together(new GuideRun("Conventions: "), "; ", conventions.Select(i => Basis(i, new GuideRun(i.ShortName) { IsBold = true })))
                is var line && chapter is null ? line : line with { Text = [.. line.Text, new GuideRun(". What each covers: "), new GuideRun(chapter!) { Sheet = chapter }] };
            foreach (var same in conventions.Where(i => Party(i, state).Reservations is not null).GroupBy(i => Party(i, state).Reservations!, StringComparer.Ordinal))
            {
                yield return notes.Elsewhere($"{same.First().Id}:reservation", same.First().Sources, [Party(same.First(), state).Cite], new GuideRun($"{string.Join(", ", same.Select(i => i.ShortName))}: {Stop(same.Key)}"));
            }
        }

        if (binding.Count == 0)
        {
            yield return new GuideLine([new GuideRun($"none of the instruments in this guide binds both {setting.Home.NameInSentence} and {state.NameInSentence}; see the next row")]);
        }
    }

    private static Party Party(Instrument instrument, Country state) => instrument.Parties.First(p => p.State == state.Id);

    // What the law or practice asks is told; what may be asked, or is not, is named.
    private IEnumerable<GuideLine> Assurances()
    {
        string Name(AssuranceRule a) => $"{setting.Words.GetName("assurance", a.Id)}{(a.OnlyIfCapital == true ? ", where the offence carries death" : string.Empty)}";
        foreach (var asked in law.Assurances.Where(a => a.Need is "law" or "law-ground" or "policy").OrderBy(a => a.Need == "policy" ? 1 : 0))
        {
            yield return notes.Line($"{state.Id}:assurance:{asked.Id}", state.Sources, [asked.Cite], new GuideRun($"{Capital(Name(asked))}: "), new GuideRun(setting.Words.GetName("assurance-need", asked.Need)) { IsBold = true }, new GuideRun($". {Capital(Stop(asked.Why))}"));
        }

        foreach (var others in law.Assurances.Where(a => a.Need is not ("law" or "law-ground" or "policy")).GroupBy(a => a.Need, StringComparer.Ordinal))
        {
            yield return SheetNotes.Together(new GuideRun($"{Capital(setting.Words.GetName("assurance-need", others.Key))}: "), ", ", others.Select(a => notes.Line($"{state.Id}:assurance:{a.Id}", state.Sources, [a.Cite], new GuideRun(InSentence(Name(a))))));
        }
    }

    private IEnumerable<GuideLine> Standards() => law.EvidenceStandards.Select(s => notes.Line($"{state.Id}:{s.Name.Replace(' ', '-')}", state.Sources, [s.Cite],
        new GuideRun($"{Capital(setting.Names("data-category", s.Categories))}: "),
        new GuideRun(s.Name) { IsBold = true },
        new GuideRun($"{(s.Statute is null ? string.Empty : $" ({s.Statute})")} – {Stop(s.Explain)}{(s.StaleAfterDays is { } days ? FormattableString.Invariant($" Facts older than {days} days are stale.") : string.Empty)}{(s.Secrecy is null ? string.Empty : $" {Stop(s.Secrecy)}")}")));

    private GuideLine Disclosure(PolicyRule rule) => notes.Line(rule.Id, state.Sources, [rule.Cite],
        new GuideRun($"{Capital(Kinds(setting.Words, rule.For))}{(rule.Categories.Count == 0 ? string.Empty : $", {setting.Names("data-category", rule.Categories)}")}: "),
        new GuideRun((rule.Answer, rule.For.All(RequestKinds.IsToState)) switch { (Answer.Open, true) => "possible", (Answer.Discretionary, true) => "possible in some cases", (Answer.Closed, true) => "not possible", (Answer.Open, _) => "allowed", (Answer.Discretionary, _) => "at the company's choice", (Answer.Closed, _) => "not allowed", _ => "not known – ask" }) { IsBold = true },
        new GuideRun($"{(ConditionWords.Describe(setting, rule.When) is { Length: > 0 } when ? $", if {when}" : string.Empty)} – {Stop(rule.Why)}"));

    private GuideLine? Providers()
    {
        var there = setting.Library.Providers.Values
            .Where(p => p.Entities.Any(e => e.State == state.Id && (e.Roles.Contains("le-addressee") || p.Addressee.Cases.Any(c => c.Entity == e.Id))))
            .OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ToList();
        return there.Count == 0 ? null : new GuideLine([.. there.SelectMany((p, i) => new GuideInline[] { new GuideRun(i == 0 ? string.Empty : ", "), new GuideRun(p.Name) { Sheet = GuideSetting.NumberOf(p) } })]);
    }

    // Shows at a glance why one extension is not enough.
    private IReadOnlyList<GuideBlock> Waiting() => law.ExpectedTime is { } time ? [new GuidePicture(WaitingPicture.Create(state.Name, time))] : [];
}
