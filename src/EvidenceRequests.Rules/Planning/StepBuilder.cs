using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Joins routes into steps: one document for each kind, addressee and requested state.</summary>
internal static class StepBuilder
{
    public static IReadOnlyList<Step> Build(DatedCase dated, IReadOnlyList<Route> routes)
    {
        var groups = routes
            .Where(r => r.Items.Count > 0)
            .GroupBy(r => (r.Kind, Addressee: RequestKinds.IsToState(r.Kind) ? AuthorityChooser.Choose(dated, dated.Country(r.Entity.State)!, r.Entity).Id : $"{r.Target.Provider.Id}/{r.Entity.Id}", r.Entity.State))
            .OrderBy(g => RequestKinds.InOrder.ToList().IndexOf(g.Key.Kind))
            .ToList();
        var steps = groups.Select((group, i) => Build(dated, FormattableString.Invariant($"s{i + 1}"), [.. group])).ToList();
        return [.. steps.Select(step => step with { DependsOn = [.. DependsOn(step, steps)] })];
    }

    private static Step Build(DatedCase dated, string id, IReadOnlyList<Route> routes)
    {
        var first = routes[0];
        var toState = RequestKinds.IsToState(first.Kind);
        var requested = dated.Country(first.Entity.State);
        IReadOnlyList<BasisCandidate> bases = toState && dated.Requesting is { } requesting && requested!.Requested is not null
            ? BasisFinder.Find(dated.CaseFile, dated.Offences, requesting, requested, dated.Library.Instruments.Values, dated.AsOf)
            : [];
        var identifiers = routes.Select(r => (Route: r, Checked: IdentifierChecker.Check(r.Target, r.Kind, dated.PhoneRegion, dated.Library.Vocabulary))).ToList();
        var step = new Step
        {
            Id = id,
            Kind = first.Kind,
            Providers = [.. routes.Select(r => r.Target.Provider.Id).Distinct(StringComparer.Ordinal)],
            Role = first.Target.Role,
            Addressee = toState ? AddresseeBuilder.CreateForState(requested!, AuthorityChooser.Choose(dated, requested!, first.Entity)) : AddresseeBuilder.CreateForEntity(first.Target.Provider, first.Entity),
            Holders = toState ? [.. routes.Select(r => AddresseeBuilder.CreateForEntity(r.Target.Provider, r.Entity)).DistinctBy(h => h.Statement)] : [],
            Channel = toState ? AddresseeBuilder.StateChannel(requested!, BasisFinder.Relied(bases, dated.Library)) : AddresseeBuilder.ProviderChannel(dated, first),
            RequestedState = first.Entity.State!,
            Bases = bases,
            Asks = [.. identifiers.Select(i => CreateAsk(i.Route, i.Checked.Usable))],
            Status = routes.Any(r => r.Waits) ? StepStatus.Waiting : StepStatus.Ready,
            Dates = StepDateFinder.Find(dated, routes),
            Days = routes.Select(r => r.Days).FirstOrDefault(d => d is not null),
            Preservations = [.. routes.Select(r => r.Preservation ?? GetPreservation(dated, r)).OfType<ActivePreservation>().Distinct()],
            AskAddressee = toState ? null : routes.Select(r => r.AskAddressee).FirstOrDefault(a => a is not null),
            Test = routes.Select(r => r.Test).FirstOrDefault(t => t is not null),
            UserNotice = routes.Max(r => r.UserNotice),
            Reasons = [.. StepReasonFinder.Find(dated, routes)],
            Formalities = toState ? [] : [.. StepReasonFinder.Formalities(dated, routes)],
            HomeSteps = [],
        };
        var facts = dated.Facts.With(DerivedFactFinder.FindForStep(dated, step));
        return step with
        {
            HomeSteps = [.. StepReasonFinder.HomeSteps(dated, step.Kind, facts)],
            Findings = [.. identifiers.SelectMany(i => i.Checked.Findings).Concat(routes.SelectMany(r => r.Findings)).Concat(toState ? routes.SelectMany(r => AuthorityChooser.Findings(dated, requested!, r.Entity)) : []).Concat(StepCautions(dated, routes, requested, facts)).Concat(StepChecks.Find(dated, step)).Distinct()],
        };
    }

    private static IEnumerable<Finding> StepCautions(DatedCase dated, IReadOnlyList<Route> routes, Country? requested, CaseFacts facts)
    {
        var kind = routes[0].Kind;
        foreach (var target in routes.Select(r => r.Target).DistinctBy(t => (t.Provider.Id, t.Account.Id, t.Role)))
        {
            var own = dated.Facts.With(DerivedFactFinder.FindForAccount(dated, target.Account));
            foreach (var finding in CautionFinder.FindForProvider(dated, target, own, kind))
            {
                yield return finding;
            }
        }

        foreach (var finding in requested?.Requested is { } state && RequestKinds.IsToState(kind) ? CautionFinder.FindForState(state.Cautions, requested, kind, facts) : [])
        {
            yield return finding;
        }

        foreach (var finding in dated.Home is { } home ? CautionFinder.FindForState(home.Cautions, dated.Requesting!, kind, facts) : [])
        {
            yield return finding;
        }
    }

    private static Ask CreateAsk(Route route, IReadOnlyList<NormalisedIdentifier> identifiers) => new()
    {
        Data = route.Request.Id,
        Account = route.Target.Account.Id,
        Provider = route.Target.Provider.Id,
        Role = route.Target.Role,
        Fact = route.Target.FactPath,
        Items = [.. route.Items.Select(i => new AskedItem { Id = i.Id, Category = i.Category, GoneAfter = ItemSorter.GoneAfter(i, route.Request, route.Target) })],
        Identifiers = identifiers,
    };

    private static ActivePreservation? GetPreservation(DatedCase dated, Route route) => route.Kind == RequestKinds.Preservation
        ? null
        : PreservationFinder.FindCurrent(dated.CaseFile, route.Target, PreservationFinder.FindRule(route.Target, dated.RequestingState, route.Entity.State, dated.AsOf));

    // Disclosure builds on the preservation of the same accounts; it need not wait for it.
    private static IEnumerable<string> DependsOn(Step step, IReadOnlyList<Step> steps) => RequestKinds.IsPreservation(step.Kind) || step.Kind == RequestKinds.EmergencyDisclosure
        ? []
        : steps.Where(s => RequestKinds.IsPreservation(s.Kind) && s.Asks.Any(a => step.Asks.Any(b => b.Account == a.Account && b.Provider == a.Provider))).Select(s => s.Id);
}
