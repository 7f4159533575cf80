using EvidenceRequests.Knowledge;
using EvidenceRequests.Model;
using static EvidenceRequests.Guides.Phrases;

namespace EvidenceRequests.Guides;

/// <summary>The page of a provider: what an officer asks, in that order. What is not known is printed as such.</summary>
internal sealed class ProviderPage
{
    private readonly GuideSetting setting;
    private readonly Provider provider;
    private readonly SheetNotes notes;

    private ProviderPage(GuideSetting setting, Provider provider)
    {
        this.setting = setting;
        this.provider = provider;
        notes = new SheetNotes(setting, GuideSetting.Due(provider.Review), provider.Review.LastChecked);
    }

    public static GuideSheet Create(GuideSetting setting, Provider provider) => new ProviderPage(setting, provider).Build();

    private GuideSheet Build()
    {
        var due = GuideSetting.Due(provider.Review);
        var rows = Rows();
        return PageFitter.Fit(new GuideSheet
        {
            Number = GuideSetting.NumberOf(provider),
            Title = provider.Name,
            OtherNames = [.. provider.AlsoKnownAs.Concat(provider.Services.SelectMany(s => s.AlsoKnownAs.Prepend(s.Name))).Where(n => n != provider.Name).Distinct(StringComparer.OrdinalIgnoreCase)],
            Banner = Overdue.Banner(setting.AsOf, due),
            Status = Overdue.Status(setting.AsOf, provider.Review, provider.AlsoKnownAs),
            Blocks = [],
            More = [.. ProviderExamples.Create(setting, provider), .. PackStatementBlocks.Create(ProviderSheet.Create(provider))],
            Statements = notes.Statements,
        }, rows, notes, 1, 1);
    }

    private List<PageRow> Rows() =>
    [
        new("Write to", [.. Addressees()], 2, 1),
        new("How to send", [.. Channels()], 2, 2),
        new("Name the account by", [.. Identifiers()], 2, 2),
        new("Where it is found", [.. Places()], 2, 5) { IsSilent = true },
        new("Not enough", [.. Refused()], 1, 4) { IsSilent = true },
        new("What is held", [.. Data()], 3, 3),
        new("Keeping it", [.. Preservation()], 1, 1),
        new("Given without compulsion", [.. Policy(RequestKinds.VoluntaryDisclosure)], 2, 3),
        new("Emergency", [.. Emergency()], 1, 1),
        new("Is the user told?", [.. Notice()], 1, 2),
        new("Through the authorities", [.. Authorities()], 1, 2),
        new("Papers it wants", [.. Papers()], 1, 3),
        new("Beware", [.. Cautions()], 2, 6),
        new("Instead", [.. Alternatives()], 0, 6) { IsSilent = true },
        new("Earlier requests from home", [.. Figures()], 0, 8) { IsSilent = true },
        new("Not known", [.. Unknown()], 1, 6) { IsSilent = true },
        new("Letter", [Letter()]),
    ];

    private GuideLine Line(string kind, string? id, Citation cite, params IReadOnlyList<GuideInline> text) => notes.Line(id is null ? $"{provider.Id}:{kind}" : $"{provider.Id}:{kind}:{id}", provider.Sources, [cite], text);

    // The company for a user at home comes first; who else there is depends on what is found out.
    private IEnumerable<GuideLine> Addressees()
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var atHome = setting.AddresseeForHome(provider);
        var cases = provider.Addressee.Cases.Where(c => c.InForce?.Covers(setting.AsOf) != false && c.When.All(w => w.Fact != "derived.requesting_state" || setting.HoldsForHome(provider, w))).ToList();
        foreach (var choice in cases.OrderBy(c => c == atHome ? 0 : 1).Concat(provider.Addressee.WhenUnknown is { } unknown ? [unknown] : []))
        {
            var alone = cases.Count(c => c.Services.SequenceEqual(choice.Services)) == 1;
            var when = choice == provider.Addressee.WhenUnknown ? "where nothing is known of the user"
                : choice == atHome && !alone ? $"user in {setting.HomeName}{(choice.When.Count == 0 ? ", and wherever no other line holds" : string.Empty)}"
                : ConditionWords.Describe(setting, choice.When) is { Length: > 0 } conditions ? $"if {conditions}"
                : alone ? string.Empty : "everybody else";
            var services = choice.Services.Count == 0 ? string.Empty : $"{Services(choice.Services)}: ";
            if (choice.Entity is { } id && provider.Entities.FirstOrDefault(e => e.Id == id) is { } entity)
            {
                var address = told.Add(id) ? $"{(entity.Unit is null ? string.Empty : $", {entity.Unit}")}, {(entity.Address.Count == 0 ? "address not known – ask" : string.Join(", ", entity.Address))}" : string.Empty;
                IReadOnlyList<Citation> cites = address.Length == 0 ? [choice.Cite] : [choice.Cite, entity.Cite, .. entity.AddressCite is { } at ? [at] : Array.Empty<Citation>()];
                yield return notes.Line($"{provider.Id}:entity:{id}", provider.Sources, cites, [new GuideRun(services), new GuideRun(entity.Name) { IsBold = true }, new GuideRun($"{address}{(when.Length == 0 ? string.Empty : $" – {when}")}")]);
            }
            else
            {
                yield return Line("addressee", choice.Outcome, choice.Cite, new GuideRun($"{services}{(choice.Outcome == "unresolved" ? "which company answers is not known – ask" : setting.Words.GetName("addressee-outcome", choice.Outcome ?? "none"))}{(when.Length == 0 || choice.Services.Count > 0 && choice.When.All(w => w.Fact is "account.product" or "account.service") ? string.Empty : $" – {when}")}"));
            }
        }
    }

    private IEnumerable<GuideLine> Channels() => provider.Channels
        .Where(c => c.Usable != false && c.InForce?.Covers(setting.AsOf) != false && setting.IsOpenToHome(c.OpenTo))
        .Select(c => Line("channel", c.Id, c.Cite,
            new GuideRun($"{Capital(setting.Words.GetName("channel-type", c.Type))}: "),
            new GuideRun(c.Value ?? c.Name ?? "address not known – ask") { IsBold = true, Url = c.Value },
            new GuideRun($"{(c.For.Count == 0 ? string.Empty : $"; for {Kinds(c.For)}")}{(c.Services.Count == 0 ? string.Empty : $"; {Services(c.Services)}")}{(c.Needs.Count == 0 ? string.Empty : $"; needs {setting.Names("channel-need", c.Needs)}")}")));

    private IEnumerable<GuideLine> Identifiers() => provider.Identifiers
        .GroupBy(r => (Services: string.Join(',', r.Services), Roles: string.Join(',', r.Roles)))
        .Select(g => notes.Line($"{provider.Id}:identifiers:{g.Key.Services}{g.Key.Roles}".TrimEnd(':'), provider.Sources, [.. g.Select(r => r.Cite)],
            new GuideRun($"{(g.First().Services.Count == 0 ? string.Empty : $"{Services(g.First().Services)}: ")}{(g.First().Roles.Count == 0 ? string.Empty : $"as {setting.Names("hosting-role", g.First().Roles)}: ")}"),
            new GuideRun(string.Join("; or ", g.Select(r => string.Join(" and ", r.AllOf.Select(Need))))) { IsBold = true }));

    private string Need(IdentifierNeed need) => InSentence(setting.Words.GetName(WordLists.IdentifierKinds, need.Kind)) + (need.With.Count == 0 ? string.Empty : $" with {string.Join(" and ", need.With.Select(With))}");

    private static string With(string with) => with switch
    {
        "date" => "the day it was seen",
        "time" => "the time it was seen",
        "second" => "the time to the second",
        "port" => "the source port",
        "network" => "its network",
        _ => "the period",
    };

    private IEnumerable<GuideLine> Places() => provider.WhereFound
        .Select(w => Line("where-found", w.Kind, w.Cite,
            new GuideRun($"{Capital(InSentence(setting.Words.GetName(WordLists.IdentifierKinds, w.Kind ?? "other")))}{(w.Services.Count == 0 ? string.Empty : $" ({Services(w.Services)})")}, {setting.Words.GetName("found-in", w.Place)}: {w.Steps} "),
            new GuideRun(IdentifierPlaces.Example(w)) { IsCode = true }));

    private IEnumerable<GuideLine> Refused() => provider.RefusedIdentifiers
        .GroupBy(r => r.Fix)
        .Select(g => notes.Line($"{provider.Id}:refused:{g.First().Kind}", provider.Sources, [.. g.Select(r => r.Cite)],
            new GuideRun(string.Join(", ", g.Select(r => InSentence(setting.Words.GetName(WordLists.IdentifierKinds, r.Kind)) + (r.OnlyIfAlone == true ? " alone" : string.Empty)).Distinct())) { IsBold = true },
            new GuideRun($". {g.Key}")));

    // What is held in the same way is one line.
    private IEnumerable<GuideLine> Data() => provider.Data
        .GroupBy(d => (Scope: $"{(d.Services.Count == 0 ? string.Empty : $"{Services(d.Services)}: ")}{(d.Roles.Count == 0 ? string.Empty : $"as {setting.Names("hosting-role", d.Roles)}: ")}", Tail: Kept(d)))
        .Select(g => notes.Line(
            $"{provider.Id}:data:{string.Join('+', g.SelectMany(d => d.Items))}",
            provider.Sources,
            [.. g.SelectMany(d => d.Retention is { } kept ? new[] { d.Cite, kept.Cite } : [d.Cite])],
            new GuideRun($"{g.Key.Scope}{Capital(setting.Names(WordLists.DataItems, g.SelectMany(d => d.Items).Distinct(StringComparer.Ordinal)))}") { IsBold = true },
            new GuideRun($" – {g.Key.Tail}")));

    private static string Kept(HeldData data) => $"{Held(data)}{(data.Retention is { } r ? $"; gone {Gone(r)}" : data.Availability == Availability.Never ? string.Empty : "; for how long: not known")}{(data.DomesticProcess is not { } process ? string.Empty : process.StartsWith("not ", StringComparison.Ordinal) ? $"; {process}" : $"; takes {process}")}";

    private static string Held(HeldData data) => data.Availability switch
    {
        Availability.Held => "held",
        Availability.Encrypted => "held encrypted: cannot be read",
        Availability.Conditional => "held for some users only, or as they chose",
        Availability.Never => "never held",
        _ => "not known whether held",
    };

    private static string Gone(Retention kept) => (kept.Days is { } days ? FormattableString.Invariant($"{days} days") : kept.Hours is { } hours ? FormattableString.Invariant($"{hours} hours") : "some time")
        + kept.From switch { "deletion" => " after deletion", "delivery" => " after delivery", _ => " after it arose" };

    private IEnumerable<GuideLine> Preservation() => provider.Preservation
        .Where(p => p.InForce?.Covers(setting.AsOf) != false && setting.IsOpenToHome(p.From))
        .Select(p => notes.Line($"{provider.Id}:preservation", provider.Sources, p.Extension is { } e ? [p.Cite, e.Cite] : [p.Cite],
            new GuideRun($"{(p.Services.Count == 0 ? string.Empty : $"{Services(p.Services)}: ")}{(p.Roles.Count == 0 ? string.Empty : $"as {setting.Names("hosting-role", p.Roles)}: ")}"),
            new GuideRun(Preserves(p)) { IsBold = true },
            new GuideRun(p.Answer == Answer.Unknown ? string.Empty : p.Answer == Answer.Closed ? $" – {p.Why}" : $"; {Extends(p.Extension)}{(p.Mode is null ? string.Empty : p.Mode == "snapshot" ? "; what is there on that day, nothing later" : "; goes on while it lasts")}; {Told(p.UserNotice)}")));

    private string Preserves(PreservationRule rule) => rule.Answer switch
    {
        Answer.Open => rule.Days is { } days ? FormattableString.Invariant($"yes, {days} days") : "yes, for how long is not known",
        Answer.Discretionary => rule.Days is { } days ? FormattableString.Invariant($"may, {days} days") : "may, for how long is not known",
        Answer.Closed => $"no{(rule.Instead is null ? string.Empty : $"; instead: {Instead(rule.Instead)}")}",
        _ => "not known – ask",
    };

    private static string Extends(ExtensionRule? rule) => rule is null ? "extension not known"
        : $"can be extended{(rule.Count is { } count ? FormattableString.Invariant($" {count} ×") : string.Empty)}{(rule.Days is { } days ? FormattableString.Invariant($" by {days} days") : string.Empty)}{(rule.LeadDays is { } lead ? FormattableString.Invariant($", asked {lead} days before the end") : string.Empty)}";

    private static string Told(UserNotice notice) => notice switch
    {
        UserNotice.Never => "the user is not told",
        UserNotice.May => "the user may be told",
        UserNotice.Default => "the user is told unless something stops it",
        UserNotice.Always => "the user is told",
        _ => "whether the user is told is not known",
    };

    private IEnumerable<GuideLine> Policy(string kind) => provider.Policy
        .Where(p => p.For.Contains(kind) && p.InForce?.Covers(setting.AsOf) != false && setting.IsOpenToHome(p.From) && setting.MayHoldHere(p.When))
        .Select(p => Line("policy", p.Id, p.Cite,
            new GuideRun($"{(p.Services.Count == 0 ? string.Empty : $"{Services(p.Services)}: ")}{(p.Roles.Count == 0 ? string.Empty : $"as {setting.Names("hosting-role", p.Roles)}: ")}{Scope(p)}"),
            new GuideRun(Answers(p)) { IsBold = true },
            new GuideRun($"{(ConditionWords.Describe(setting, p.When) is { Length: > 0 } when ? $", if {when}" : string.Empty)} – {p.Why}")));

    private string Scope(PolicyRule rule) => rule.Items.Count > 0 ? $"{Capital(setting.Names(WordLists.DataItems, rule.Items))}: "
        : rule.Categories.Count > 0 ? $"{Capital(setting.Names("data-category", rule.Categories))}: " : string.Empty;

    private string Answers(PolicyRule rule) => rule.Answer switch
    {
        Answer.Open => "yes",
        Answer.Discretionary => "may answer",
        Answer.Closed => $"no{(rule.Instead is null ? string.Empty : $", instead {Instead(rule.Instead)}")}",
        _ => "not known – ask",
    };

    private IEnumerable<GuideLine> Emergency()
    {
        if (provider.Emergency is { } rule)
        {
            yield return Line("emergency", null, rule.Cite, new GuideRun(Capital(rule.Threshold)) { IsBold = true }, new GuideRun($"{(rule.FollowUp is null ? string.Empty : $". Afterwards: {rule.FollowUp}")}"));
        }

        foreach (var line in Policy(RequestKinds.EmergencyDisclosure))
        {
            yield return line;
        }
    }

    private IEnumerable<GuideLine> Notice() => provider.UserNotice
        .GroupBy(n => (What: $"{(n.For.Count == 0 ? string.Empty : $"{Capital(Kinds(n.For))}: ")}{(n.Services.Count == 0 ? string.Empty : $"{Services(n.Services)}: ")}{Told(n.Default)}", Stops: $"{(n.StoppedBy.Count == 0 ? string.Empty : $"; stopped by {setting.Names("notice-stop", n.StoppedBy)}")}{(n.EndDateRequired == true ? "; the ban must name its end" : string.Empty)}"))
        .Select(g => notes.Line($"{provider.Id}:user-notice", provider.Sources, [.. g.Select(n => n.Cite)], new GuideRun(g.Key.What) { IsBold = true }, new GuideRun(g.Key.Stops)));

    private IEnumerable<GuideLine> Authorities()
    {
        var addressed = provider.Addressee.Cases.Append(provider.Addressee.WhenUnknown).Select(c => c?.Entity).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var states = provider.Entities.Where(e => e.State is not null && addressed.Contains(e.Id)).Select(e => e.State!).ToList();
        return (states.Count > 0 ? states : provider.Entities.Select(e => e.State).OfType<string>()).Where(s => s != setting.Home.Id).Distinct(StringComparer.Ordinal).Select(State);
    }

    private GuideLine State(string code)
    {
        if (setting.Library.Countries.GetValueOrDefault(code) is not { Requested: { } requested } state)
        {
            return new GuideLine([new GuideRun($"{Capital(setting.NameOfState(code))}: not known – ask")]);
        }

        var standards = requested.EvidenceStandards.Where(s => s.IsFor(provider.Types)).ToList();
        // What these rest on is numbered on the sheet of the state.
        return notes.Elsewhere($"{code}:evidence-standards", state.Sources, [.. standards.Select(s => s.Cite).DefaultIfEmpty(requested.Reciprocity.Cite)],
            new GuideRun(GuideSetting.NumberOf(state)) { IsBold = true, Sheet = GuideSetting.NumberOf(state) },
            new GuideRun($" {state.Name}{(standards.Count == 0 ? string.Empty : $": {string.Join("; ", standards.Select(s => $"{setting.Names("data-category", s.Categories)} – {s.Name}"))}")}"));
    }

    private IEnumerable<GuideLine> Papers() => provider.Formalities
        .GroupBy(f => string.Join(',', f.For))
        .Select(g => notes.Line($"{provider.Id}:formalities", provider.Sources, [.. g.Select(f => f.Cite)],
            new GuideRun($"{(g.First().For.Count == 0 ? string.Empty : $"{Capital(Kinds(g.First().For))}: ")}{string.Join(", ", g.Select(f => setting.Words.GetName("formality", f.Id)))}")));

    private IEnumerable<GuideLine> Cautions() => provider.Cautions
        .Where(c => setting.MayHoldHere(c.When))
        .OrderBy(c => c.Severity == Severity.Error ? 0 : c.Severity == Severity.Warning ? 1 : 2)
        .Take(4)
        .Select(c => notes.Line(c.Id, provider.Sources, [c.Cite], new GuideRun(setting.Say(c.Text)), new GuideRun(c.Fix is null ? string.Empty : $" {setting.Say(c.Fix)}")));

    private IEnumerable<GuideLine> Alternatives() => provider.Alternatives.Take(3).Select(a => Line("alternative", null, a.Cite, new GuideRun($"{(a.Items.Count == 0 ? string.Empty : $"{Capital(setting.Names(WordLists.DataItems, a.Items))}: ")}{a.Text}")));

    private IEnumerable<GuideLine> Figures() => provider.TrackRecord.Where(t => t.From == setting.Home.Id).Reverse().Take(3).Select(t => Line("track-record", t.Period, t.Cite, new GuideRun($"{t.Period}: {t.Result}")));

    private IEnumerable<GuideLine> Unknown() => provider.Unknown.Select(u => new GuideLine([new GuideRun($"{Capital(u.About)}.") { IsBold = true }, new GuideRun($" {u.Note}")]));

    private GuideLine Letter() => new(
    [
        .. Forms().SelectMany((k, i) => new GuideInline[] { new GuideRun(i == 0 ? string.Empty : " · "), new GuideRun(GuideSetting.NumberOfForm(k)) { Sheet = GuideSetting.NumberOfForm(k) } }),
        new GuideRun(" – filled in by "), new GuideRun($"evreq new case.yaml --provider {provider.Id}") { IsCode = true },
    ]);

    private IEnumerable<string> Forms() =>
    [
        provider.Preservation.Any(IsOpen) || provider.Preservation.Count == 0 ? RequestKinds.Preservation : RequestKinds.PreservationThroughAuthority,
        .. provider.Policy.Any(p => p.For.Contains(RequestKinds.VoluntaryDisclosure) && p.Answer != Answer.Closed && setting.IsOpenToHome(p.From)) ? [RequestKinds.VoluntaryDisclosure] : Array.Empty<string>(),
        .. provider.Emergency is not null ? [RequestKinds.EmergencyDisclosure] : Array.Empty<string>(),
        RequestKinds.MlaStored,
    ];

    private bool IsOpen(PreservationRule rule) => rule.Answer != Answer.Closed && rule.InForce?.Covers(setting.AsOf) != false && setting.IsOpenToHome(rule.From);

    private string Instead(string id) => RequestKinds.IsToState(id) ? "through the authorities" : setting.Words.FindRequestKind(id) is { } kind ? InSentence(kind.Name) : setting.Words.GetName("instead", id);

    private string Services(IReadOnlyList<string> ids) => string.Join(", ", ids.Select(id => provider.Services.FirstOrDefault(s => s.Id == id)?.Name ?? id));

    private string Kinds(IReadOnlyList<string> ids) => Phrases.Kinds(setting.Words, ids);
}
