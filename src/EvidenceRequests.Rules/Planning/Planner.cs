using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Plans the ladder of requests for a case: every step that is open, and every step that is not, with the reason.</summary>
public static class Planner
{
    /// <summary>Plans.</summary>
    /// <param name="caseFile">The case.</param>
    /// <param name="library">The packs.</param>
    /// <param name="asOf">The day as of which law and practice are looked at.</param>
    /// <param name="openAssistance">Opens mutual legal assistance for all data that could be asked for directly, as if each data request asked for it; one that says no stays so.</param>
    /// <param name="history">What was sent, where something other than the case file keeps it.</param>
    public static Plan Plan(CaseFile caseFile, Library library, DateOnly asOf, bool openAssistance = false, ICaseHistory? history = null)
    {
        ArgumentNullException.ThrowIfNull(caseFile);
        ArgumentNullException.ThrowIfNull(library);
        var dated = DatedCase.Create(caseFile, library, asOf, history) with { OpensAssistance = openAssistance };
        caseFile = dated.CaseFile;
        var planned = RouteResult.Join(caseFile.Data
            .SelectMany(d => dated.Accounts.Named(d).Select(a => PlanRoutes(dated, d, a))));
        var steps = StepBuilder.Build(dated, planned.Routes);
        return new Plan
        {
            Case = caseFile.Case.Reference,
            Exercise = ExercisePaper.Find(caseFile),
            AsOf = asOf,
            Library = library.Hash,
            Requesting = RequestingSideBuilder.Build(dated),
            Contacts = ContactNumbers.Find(dated),
            Gates = [.. new[] { RightsGate.Find(dated) }.OfType<CaseGate>()],
            Steps = steps,
            History = dated.History.All,
            Later = LaterSteps.Find(dated, planned.Leads, steps),
            Refusals = planned.JoinRefusals(),
            Findings = FindingGroups.Join(RightsGate.Findings(dated).Concat(planned.Findings).Concat(StateEntries.Findings(dated, steps)).Concat(StatedProvision.Findings(dated)).Concat(EmergencyChecks.Find(dated, steps)).Concat(EarlierRequests.Unnamed(dated))),
        };
    }

    private static RouteResult PlanRoutes(DatedCase dated, DataRequest request, Account account) => account is { Provider: { } id, Company: null } && !dated.Library.Providers.ContainsKey(id)
        ? RouteResult.From(NoPack(dated, account, id))
        : TargetFinder.FindDirect(dated, account) is { } direct ? PlanDirectRoutes(dated, request, account, direct) : PlanResolvedRoutes(dated, request, account);

    private static RouteResult PlanDirectRoutes(DatedCase dated, DataRequest request, Account account, Target target)
    {
        if (ServiceQuestion.Find(target, request) is { } question)
        {
            return new RouteResult
            {
                Refusals = [target.Refuse(RequestKinds.Preservation, request, [], question.Code, "service", question.Message.TrimEnd('.'), "clarify", question.Source)],
                Findings = [question],
            };
        }

        var facts = dated.Facts.With(DerivedFactFinder.FindForAccount(dated, account));
        var choice = AddresseeChooser.Choose(target, facts, dated.AsOf);
        if (choice.Ambiguous)
        {
            return RouteResult.From(Ambiguous(target));
        }

        RouteResult Refuse(string kind, string code, string instead, params IEnumerable<Finding> findings) => new()
        {
            Refusals = [target.Refuse(kind, request, [], code, "addressee", Why(target, choice), instead, Cite(target, choice))],
            Findings = [.. findings],
        };
        return choice.Outcome switch
        {
            null => PlanEntityRoutes(dated, request, target, choice).Result,
            "host-behind" => RouteResult.Join(
                Refuse(RequestKinds.VoluntaryDisclosure, FindingCodes.RouteNone, "host-behind", CautionFinder.FindForProvider(target, facts, kind: null)),
                PlanResolvedRoutes(dated, request, account)),
            "ask" => Refuse(RequestKinds.Preservation, FindingCodes.RouteAsk, "clarify", AskFirst(target, choice)),
            var outcome => Refuse(RequestKinds.Preservation, FindingCodes.RouteNone, outcome == "other-provider" ? "other-provider" : "nothing", NoAddressee(target, choice)),
        };
    }

    private static (RouteResult Result, IReadOnlyList<string> Items) PlanEntityRoutes(DatedCase dated, DataRequest request, Target target, AddresseeChoice choice)
    {
        // Where the seat could not be settled, the office may settle it with a reason.
        var entity = choice.Entity! is { State: null } open && target.Account.AskState is { } chosen ? open with { State = chosen.State, Part = chosen.Part } : choice.Entity!;
        return entity.State is null
            ? (RouteResult.From(StateUnknown(target, entity)), [])
            : new RoutePlanner(new RouteInput(dated, request, target, entity, choice.AskAddressee)).Plan();
    }

    private static RouteResult PlanResolvedRoutes(DatedCase dated, DataRequest request, Account account)
    {
        var planned = TargetFinder.FindResolved(dated, account)
            .Where(t => request.Role is null || t.Role == request.Role)
            .Select(t => PlanResolvedRoutes(dated, request, t))
            .ToList();
        var asked = planned.SelectMany(p => p.Items).ToHashSet(StringComparer.Ordinal);
        return RouteResult.Join([.. planned.Select(p => p.Result), RouteResult.From(ResolvedProviderFindings.Find(dated, account, request, asked))]);
    }

    private static (RouteResult Result, IReadOnlyList<string> Items) PlanResolvedRoutes(DatedCase dated, DataRequest request, Target target)
    {
        if (ServiceQuestion.Find(target, request) is { } question)
        {
            return (RouteResult.From(question), []);
        }

        var facts = dated.Facts.With(DerivedFactFinder.FindForAccount(dated, target.Account));
        var choice = AddresseeChooser.Choose(target, facts, dated.AsOf);
        return choice switch
        {
            { Ambiguous: true } => (RouteResult.From(Ambiguous(target)), []),
            { Entity: not null } => PlanEntityRoutes(dated, request, target, choice),
            _ => (RouteResult.From(choice.Outcome == "ask" ? AskFirst(target, choice) : NoAddressee(target, choice)), []),
        };
    }

    private static string Why(Target target, AddresseeChoice choice) => choice.Case?.Note ?? $"the rule by which {target.Provider.Name} is addressed leads to no company here";

    private static SourceReference? Cite(Target target, AddresseeChoice choice) => choice.Case is { } chosen ? SourceReferences.Resolve(target.Provider, chosen.Cite) : null;

    private static Finding StateUnknown(Target target, LegalEntity entity) => Finding.Error(
        FindingCodes.RouteStateUnknown,
        fact: target.FactPath,
        message: $"the state of {entity.Name} could not be settled, so no document is drafted.",
        why: entity.Note,
        fix: $"Ask the authorities or the provider where the company sits. Once it is known, add accounts.{target.Account.Id}.ask_state with state and because.",
        source: SourceReferences.Resolve(target.Provider, entity.Cite));

    private static Finding AskFirst(Target target, AddresseeChoice choice) => Finding.Error(
        FindingCodes.RouteAsk,
        requirement: new StatementId(target.Provider.Id, "addressee"),
        fact: target.FactPath,
        message: $"whom to address for {target.Provider.Name} depends on a fact that is not stated.",
        why: $"It is decided by {target.Provider.Addressee.Decides.Replace('-', ' ')}.",
        fix: choice.Case?.Note ?? "State the fact in the account.",
        source: Cite(target, choice));

    private static Finding NoAddressee(Target target, AddresseeChoice choice) => Finding.Error(
        FindingCodes.RouteNone,
        requirement: new StatementId(target.Provider.Id, "addressee"),
        fact: target.FactPath,
        message: $"there is no company to address for {target.Provider.Name} in this case.",
        why: choice.Case?.Note,
        fix: "See the refusals of the plan for what to do instead.",
        source: Cite(target, choice));

    private static Finding Ambiguous(Target target) => Finding.Error(
        FindingCodes.RouteAmbiguous,
        requirement: new StatementId(target.Provider.Id, "addressee"),
        fact: target.FactPath,
        message: $"two cases of the addressee rule of {target.Provider.Name} fit equally well.",
        fix: "Have the pack corrected; no document is drafted until then.");

    private static Finding NoPack(DatedCase dated, Account account, string id)
    {
        var providers = dated.Library.ProviderWords;
        return Finding.Error(
            FindingCodes.RouteNoPack,
            fact: $"accounts.{account.Id}.provider",
            message: UnknownWord.Describe(id, providers, providers.Find(id)),
            why: "Nothing is known here about whom to address and how.",
            fix: $"{UnknownWord.Advise(id, providers, providers.Find(id))} Where there is no pack for the company, add accounts.{account.Id}.company with name and state: it is then asked through that state.");
    }
}
