using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Joins rungs into steps: one document for each kind, addressee and requested state.</summary>
internal static class StepBuilder
{
    public static IReadOnlyList<Step> Build(CaseAtDate at, IReadOnlyList<Rung> rungs)
    {
        var groups = rungs
            .Where(r => r.Items.Count > 0)
            .GroupBy(r => (r.Kind, Addressee: RequestKinds.IsToState(r.Kind) ? AuthorityChooser.Choose(at, at.Country(r.Entity.State)!, r.Entity).Id : $"{r.Target.Provider.Id}/{r.Entity.Id}", r.Entity.State))
            .OrderBy(g => RequestKinds.InOrder.ToList().IndexOf(g.Key.Kind))
            .ToList();
        var steps = groups.Select((group, i) => Build(at, FormattableString.Invariant($"s{i + 1}"), [.. group])).ToList();
        return [.. steps.Select(step => step with { DependsOn = [.. DependsOn(step, steps)] })];
    }

    private static Step Build(CaseAtDate at, string id, IReadOnlyList<Rung> rungs)
    {
        var first = rungs[0];
        var toState = RequestKinds.IsToState(first.Kind);
        var requested = at.Country(first.Entity.State);
        IReadOnlyList<BasisCandidate> bases = toState && at.Requesting is { } requesting && requested!.Requested is not null
            ? BasisFinder.Find(at.CaseFile, at.Offences, requesting, requested, at.Library.Instruments.Values, at.AsOf)
            : [];
        var identifiers = rungs.Select(r => (Rung: r, Checked: IdentifierChecker.Check(r.Target, r.Kind, at.PhoneRegion, at.Library.Vocabulary))).ToList();
        var step = new Step
        {
            Id = id,
            Kind = first.Kind,
            Providers = [.. rungs.Select(r => r.Target.Provider.Id).Distinct(StringComparer.Ordinal)],
            Role = first.Target.Role,
            Addressee = toState ? AddresseeBuilder.OfState(requested!, AuthorityChooser.Choose(at, requested!, first.Entity)) : AddresseeBuilder.OfEntity(first.Target.Provider, first.Entity),
            Holders = toState ? [.. rungs.Select(r => AddresseeBuilder.OfEntity(r.Target.Provider, r.Entity)).DistinctBy(h => h.Statement)] : [],
            Channel = toState ? AddresseeBuilder.StateChannel(requested!, BasisFinder.Relied(bases, at.Library)) : AddresseeBuilder.ProviderChannel(at, first),
            RequestedState = first.Entity.State!,
            Bases = bases,
            Asks = [.. identifiers.Select(i => AskOf(i.Rung, i.Checked.Usable))],
            Status = rungs.Any(r => r.Waits) ? StepStatus.Waiting : StepStatus.Ready,
            Dates = StepDates.Of(at, rungs),
            Days = rungs.Select(r => r.Days).FirstOrDefault(d => d is not null),
            Preservations = [.. rungs.Select(r => r.Preservation ?? PreservationOf(at, r)).OfType<LivePreservation>().Distinct()],
            AskAddressee = toState ? null : rungs.Select(r => r.AskAddressee).FirstOrDefault(a => a is not null),
            Test = rungs.Select(r => r.Test).FirstOrDefault(t => t is not null),
            UserNotice = rungs.Max(r => r.UserNotice),
            Reasons = [.. StepReasons.Of(at, rungs)],
            Formalities = toState ? [] : [.. StepReasons.Formalities(at, rungs)],
            HomeSteps = [],
        };
        var facts = at.Facts.With(DerivedFactFinder.OfStep(at, step));
        return step with
        {
            HomeSteps = [.. StepReasons.HomeSteps(at, step.Kind, facts)],
            Findings = [.. identifiers.SelectMany(i => i.Checked.Findings).Concat(rungs.SelectMany(r => r.Findings)).Concat(toState ? rungs.SelectMany(r => AuthorityChooser.Findings(at, requested!, r.Entity)) : []).Concat(StepCautions(at, rungs, requested, facts)).Concat(StepChecks.Of(at, step)).Distinct()],
        };
    }

    private static IEnumerable<Finding> StepCautions(CaseAtDate at, IReadOnlyList<Rung> rungs, Country? requested, CaseFacts facts)
    {
        var kind = rungs[0].Kind;
        foreach (var target in rungs.Select(r => r.Target).DistinctBy(t => (t.Provider.Id, t.Account.Id, t.Role)))
        {
            var own = at.Facts.With(DerivedFactFinder.OfAccount(at, target.Account));
            foreach (var finding in CautionFinder.OfProvider(at, target, own, kind))
            {
                yield return finding;
            }
        }

        foreach (var finding in requested?.Requested is { } state && RequestKinds.IsToState(kind) ? CautionFinder.OfState(state.Cautions, requested, kind, facts) : [])
        {
            yield return finding;
        }

        foreach (var finding in at.Home is { } home ? CautionFinder.OfState(home.Cautions, at.Requesting!, kind, facts) : [])
        {
            yield return finding;
        }
    }

    private static Ask AskOf(Rung rung, IReadOnlyList<NormalisedIdentifier> identifiers) => new()
    {
        Data = rung.Request.Id,
        Account = rung.Target.Account.Id,
        Provider = rung.Target.Provider.Id,
        Role = rung.Target.Role,
        Fact = rung.Target.FactPath,
        Items = [.. rung.Items.Select(i => new AskedItem { Id = i.Id, Category = i.Category, GoneAfter = ItemSorter.GoneAfter(i, rung.Request, rung.Target) })],
        Identifiers = identifiers,
    };

    private static LivePreservation? PreservationOf(CaseAtDate at, Rung rung) => rung.Kind == RequestKinds.Preservation
        ? null
        : PreservationPlanner.Current(at.CaseFile, rung.Target, PreservationPlanner.Rule(rung.Target, at.RequestingState, rung.Entity.State, at.AsOf));

    // Disclosure builds on the preservation of the same accounts; it need not wait for it.
    private static IEnumerable<string> DependsOn(Step step, IReadOnlyList<Step> steps) => RequestKinds.IsPreservation(step.Kind) || step.Kind == RequestKinds.EmergencyDisclosure
        ? []
        : steps.Where(s => RequestKinds.IsPreservation(s.Kind) && s.Asks.Any(a => step.Asks.Any(b => b.Account == a.Account && b.Provider == a.Provider))).Select(s => s.Id);
}
