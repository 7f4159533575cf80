using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Joins routes into steps: one document for each kind, addressee and requested state.</summary>
internal static class StepBuilder
{
    public static IReadOnlyList<Step> Build(DatedCase dated, IReadOnlyList<Route> routes)
    {
        var groups = FallbackLines.Add(routes)
            .Where(r => r.Items.Count > 0)
            .GroupBy(r => (r.Kind, Addressee: RequestKinds.IsToState(r.Kind) ? AuthorityChooser.Choose(dated, dated.Country(r.Entity.State)!, r.Entity).Id : $"{r.Target.Provider.Id}/{r.Entity.Id}", r.Entity.State, r.ComesSecond))
            .OrderBy(g => RequestKinds.InOrder.ToList().IndexOf(g.Key.Kind))
            .ThenBy(g => g.Key.ComesSecond)
            .ToList();
        var steps = groups.Select((group, i) => Build(dated.ForRequest(group.Key.Kind, group.Key.State, [.. group.Select(r => r.Target.Provider.Id).Distinct(StringComparer.Ordinal)], group.Select(r => r.Target.Account.Id).ToHashSet(StringComparer.Ordinal)), FormattableString.Invariant($"s{i + 1}"), [.. group])).ToList();
        return [.. steps.Select(step => step with { DependsOn = [.. DependsOn(step, steps)] })];
    }

    /// <summary>One step of routes that have one addressee; of several addressees the first is taken.</summary>
    public static Step BuildOne(DatedCase dated, string id, IReadOnlyList<Route> routes)
    {
        IReadOnlyList<Route> alike = [.. routes.Where(r => r.Entity.State == routes[0].Entity.State && (RequestKinds.IsToState(r.Kind) || (r.Entity.Id == routes[0].Entity.Id && r.Target.Provider.Id == routes[0].Target.Provider.Id)))];
        return Build(dated.ForRequest(alike[0].Kind, alike[0].Entity.State, [.. alike.Select(r => r.Target.Provider.Id).Distinct(StringComparer.Ordinal)], alike.Select(r => r.Target.Account.Id).ToHashSet(StringComparer.Ordinal)), id, alike);
    }

    private static Step Build(DatedCase dated, string id, IReadOnlyList<Route> routes)
    {
        var first = routes[0];
        var toState = RequestKinds.IsToState(first.Kind);
        var state = dated.Country(first.Entity.State);
        var bases = toState && dated.Requesting is { } requesting && state?.Requested is not null ? BasisFinder.Find(dated, requesting, state) : TestedBases.None;
        var noteFrom = toState && bases.Fitting is not [{ GoesDirect: true }, ..] ? RequestingSideBuilder.FindDiplomaticOffice(dated) : null;
        var identifiers = routes.Select(r => IdentifierChecker.Check(dated, r.Target, r.Kind)).ToList();
        IReadOnlyList<Ask> asks = [.. routes.Zip(identifiers, (route, found) => CreateAsk(dated, route, found.Usable))];
        var facts = ReliedFactFinder.Find(dated, first.Kind, asks);
        var step = new Step
        {
            Id = id,
            Kind = first.Kind,
            Providers = [.. routes.Select(r => r.Target.Provider.Id).Distinct(StringComparer.Ordinal)],
            Role = first.Target.Role,
            Addressee = toState ? AddresseeBuilder.CreateForState(state!, AuthorityChooser.Choose(dated, state!, first.Entity)) : AddresseeBuilder.CreateForEntity(dated, first.Target.Provider, first.Entity),
            Holders = toState ? [.. routes.Select(r => AddresseeBuilder.CreateForEntity(dated, r.Target.Provider, r.Entity)).DistinctBy(h => h.Statement)] : [],
            Channel = toState ? AddresseeBuilder.StateChannel(state!, bases.Fitting is [var relied, ..] ? dated.Library.Instruments.GetValueOrDefault(relied.Id) : null) : AddresseeBuilder.ProviderChannel(dated, first),
            Requested = RequestedSideBuilder.Build(dated, first.Entity.State!, asks),
            Bases = bases.Fitting,
            RejectedBases = bases.Rejected,
            Offences = OffenceCitation.Cite(dated),
            Facts = facts,
            IsShortForm = LetterForm.IsShort(first.Kind, facts, asks),
            Thing = ThingFinder.Find(asks),
            NamesAPerson = NamedPersonFinder.Find(dated.CaseFile, facts, asks),
            HomeOrder = HomeOrderFinder.Find(dated, [.. asks.Select(a => a.Data).Distinct()]),
            Policy = toState ? null : routes.Select(r => r.Policy).FirstOrDefault(p => p is not null),
            NoteFrom = noteFrom,
            NoteTo = noteFrom is null ? null : MissionFinder.Find(dated, state!),
            Asks = asks,
            Status = StepStatus.Ready,
            Dates = StepDateFinder.Find(dated, routes, asks),
            Days = routes.Select(r => r.Days).FirstOrDefault(d => d is not null),
            Preservations = [.. routes.Select(r => r.Preservation ?? GetPreservation(dated, r)).OfType<ActivePreservation>().Distinct()],
            RefusedBefore = EarlierRequests.FindRefused(dated, first.Kind, asks),
            AskAddressee = toState ? null : routes.Select(r => r.AskAddressee).FirstOrDefault(a => a is not null),
            Test = routes.Select(r => r.Test).FirstOrDefault(t => t is not null),
            UserNotice = routes.Max(r => r.UserNotice),
            Reasons = [.. StepReasonFinder.Find(routes)],
            TrackRecord = [.. StepReasonFinder.TrackRecord(dated, routes)],
            Alternatives = [.. StepReasonFinder.Alternatives(routes)],
            Formalities = toState ? [] : [.. StepReasonFinder.Formalities(dated, routes)],
        };
        IReadOnlyList<OpenQuestion> questions = [.. new[] { StepQuestions.Channel(dated, step) }.OfType<OpenQuestion>().Concat(routes.SelectMany(r => r.WaitsFor)).Concat(EarlierRequests.Questions(dated, step)).DistinctBy(q => q.Statement)];
        step = step with
        {
            WithoutTreaty = toState ? [.. BasisCoverage.WithoutTreaty(step).Select(o => o.Charge.Id)] : [],
            Particulars = ParticularFinder.Find(dated, step),
            Assurances = AssuranceFinder.Find(dated, step),
            Unconfirmed = UnconfirmedFinder.Find(dated, step),
            WaitsFor = questions,
            Status = questions.Count > 0 || routes.Any(r => r.IsEarly) ? StepStatus.Waiting : StepStatus.Ready,
        };
        var known = DerivedFactFinder.FactsOf(dated, step);
        return step with
        {
            HomeSteps = [.. StepReasonFinder.HomeSteps(dated, step.Kind, known)],
            Findings = FindingGroups.Join(
                identifiers.SelectMany(i => i.Findings)
                    .Concat(routes.SelectMany(r => r.Findings))
                    .Concat(toState ? routes.SelectMany(r => AuthorityChooser.Findings(dated, state!, r.Entity)) : [])
                    .Concat(StepCautions(dated, routes, state, known))
                    .Concat(StepChecks.Find(dated, step))
                    .Concat(EarlierRequests.Findings(dated, step))
                    .Concat(SensitiveRoleFacts.Findings(dated, step))
                    .Concat(BasisCoverage.Findings(step))
                    .Concat(DataLossFindings.Find(dated, step))),
        };
    }

    private static IEnumerable<Finding> StepCautions(DatedCase dated, IReadOnlyList<Route> routes, Country? requested, CaseFacts facts)
    {
        var kind = routes[0].Kind;
        foreach (var target in routes.Select(r => r.Target).DistinctBy(t => (t.Provider.Id, t.Account.Id, t.Role)))
        {
            var own = dated.Facts.With(DerivedFactFinder.FindForAccount(dated, target.Account));
            foreach (var finding in CautionFinder.FindForProvider(target, own, kind))
            {
                yield return finding;
            }
        }

        foreach (var finding in requested?.Requested is { } state && RequestKinds.IsToState(kind) ? CautionFinder.FindForState(state.Cautions, requested, FindingScope.State, kind, facts) : [])
        {
            yield return finding;
        }

        foreach (var finding in dated.Home is { } home ? CautionFinder.FindForState(home.Cautions, dated.Requesting!, FindingScope.Case, kind, facts) : [])
        {
            yield return finding;
        }
    }

    private static Ask CreateAsk(DatedCase dated, Route route, IReadOnlyList<NormalisedIdentifier> identifiers) => new()
    {
        Data = route.Request.Id,
        Account = route.Target.Account.Id,
        Provider = route.Target.Provider.Id,
        ProviderName = route.Target.Provider.Name,
        ServiceName = ServiceName(dated, route),
        HolderName = RequestKinds.IsToState(route.Kind) ? route.Entity.Name : null,
        UserIn = dated.Accounts.Find(route.Target.Account.Id)?.Holder?.LocatedIn is { } state and not "unknown" ? StateNames.Resolve(dated, state) : null,
        Role = route.Target.Role,
        Fact = route.Target.FactPath,
        Items = [.. route.Items.Select(i => new AskedItem { Id = i.Id, Category = i.Category, IsFallback = i.IsFallback, Loss = DataLossFinder.Find(dated, i, route.Request, route.Target, PreservationFinder.FindCurrent(dated, route, i.Id)) })],
        Identifiers = identifiers,
    };

    // What a company behind a website knows its customer by is no service of its own.
    private static string? ServiceName(DatedCase dated, Route route) =>
        dated.Accounts.Find(route.Target.Account.Id)?.Service is { } id ? route.Target.Provider.Services.FirstOrDefault(s => s.Id == id)?.Name : null;

    private static ActivePreservation? GetPreservation(DatedCase dated, Route route) =>
        route.Kind == RequestKinds.Preservation ? null : PreservationFinder.FindCurrent(dated, route);

    // Disclosure builds on the preservation of the same accounts and need not wait for it; what comes second waits for the step that asks first.
    private static IEnumerable<string> DependsOn(Step step, IReadOnlyList<Step> steps) => RequestKinds.IsPreservation(step.Kind) || step.Kind == RequestKinds.EmergencyDisclosure
        ? []
        : [.. Earlier(step, steps)];

    private static IEnumerable<string> Earlier(Step step, IReadOnlyList<Step> steps)
    {
        var asked = step.Asks.Select(a => (a.Account, a.Provider)).ToHashSet();
        var first = step.WaitsFor.Where(q => q.Statement.Kind == StepQuestions.FirstAsk).SelectMany(q => q.Statement.Id.Split('+')).ToHashSet(StringComparer.Ordinal);
        bool AsksFirst(Step s, Ask a) => s.Kind is RequestKinds.VoluntaryDisclosure or RequestKinds.MlaStored && a.Items.Any(i => first.Contains(i.Id));
        return steps.Where(s => s.Id != step.Id && s.Asks.Any(a => asked.Contains((a.Account, a.Provider)) && (RequestKinds.IsPreservation(s.Kind) || AsksFirst(s, a)))).Select(s => s.Id);
    }
}
