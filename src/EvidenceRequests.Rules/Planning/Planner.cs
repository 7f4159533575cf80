using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Plans the ladder of requests for a case: every step that is open, and every step that is not, with the reason.</summary>
public static class Planner
{
    /// <summary>Plans.</summary>
    /// <param name="caseFile">The case.</param>
    /// <param name="library">The packs.</param>
    /// <param name="asOf">The day as of which law and practice are looked at.</param>
    public static Plan Plan(CaseFile caseFile, Library library, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(caseFile);
        ArgumentNullException.ThrowIfNull(library);
        var dated = DatedCase.Create(caseFile, library, asOf);
        var results = new RouteResults();
        foreach (var request in caseFile.Data)
        {
            if (caseFile.Accounts.FirstOrDefault(a => a.Id == request.Account) is { } account)
            {
                PlanRoutes(dated, results, request, account);
            }
        }

        return new Plan
        {
            Case = caseFile.Case.Reference,
            AsOf = asOf,
            Library = library.Hash,
            Requesting = RequestingSideBuilder.Build(dated),
            Contacts = ContactNumbers.Find(dated),
            Steps = StepBuilder.Build(dated, results.Routes),
            Refusals = results.JoinRefusals(),
            Findings = [.. results.Findings.Distinct()],
        };
    }

    private static void PlanRoutes(DatedCase dated, RouteResults results, DataRequest request, Account account)
    {
        if (account.Provider is { } id && !dated.Library.Providers.ContainsKey(id))
        {
            results.Findings.Add(NoPack(dated, account, id));
            return;
        }

        if (TargetFinder.FindDirect(dated, account) is { } direct)
        {
            PlanDirectRoutes(dated, results, request, account, direct);
        }
        else
        {
            PlanResolvedRoutes(dated, results, request, account);
        }
    }

    private static void PlanDirectRoutes(DatedCase dated, RouteResults results, DataRequest request, Account account, Target target)
    {
        if (ServiceQuestion.Find(target, request) is { } question)
        {
            results.Findings.Add(question);
            results.Refuse(RequestKinds.Preservation, target, request, [], question.Code, "service", question.Message.TrimEnd('.'), "clarify", question.Source);
            return;
        }

        var facts = dated.Facts.With(DerivedFactFinder.FindForAccount(dated, account));
        var choice = AddresseeChooser.Choose(target, facts, dated.AsOf);
        if (choice.Ambiguous)
        {
            results.Findings.Add(Ambiguous(target));
            return;
        }

        switch (choice.Outcome)
        {
            case null:
                PlanEntityRoutes(dated, results, request, target, choice);
                break;
            case "host-behind":
                results.Findings.AddRange(CautionFinder.FindForProvider(target, facts, kind: null));
                results.Refuse(RequestKinds.VoluntaryDisclosure, target, request, [], FindingCodes.RouteNone, "addressee", Why(target, choice), "host-behind", Cite(target, choice));
                PlanResolvedRoutes(dated, results, request, account);
                break;
            case "ask":
                results.Findings.Add(AskFirst(target, choice));
                results.Refuse(RequestKinds.Preservation, target, request, [], FindingCodes.RouteAsk, "addressee", Why(target, choice), "clarify", Cite(target, choice));
                break;
            default:
                results.Findings.Add(NoAddressee(target, choice));
                results.Refuse(RequestKinds.Preservation, target, request, [], FindingCodes.RouteNone, "addressee", Why(target, choice), choice.Outcome == "other-provider" ? "other-provider" : "nothing", Cite(target, choice));
                break;
        }
    }

    private static void PlanEntityRoutes(DatedCase dated, RouteResults results, DataRequest request, Target target, AddresseeChoice choice)
    {
        if (choice.Entity!.State is null)
        {
            results.Findings.Add(StateUnknown(target, choice.Entity));
            return;
        }

        new RoutePlanner(new RouteInput(dated, results, request, target, choice.Entity, choice.AskAddressee)).Plan();
    }

    private static void PlanResolvedRoutes(DatedCase dated, RouteResults results, DataRequest request, Account account)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var target in TargetFinder.FindResolved(dated, account).Where(t => request.Role is null || t.Role == request.Role))
        {
            if (ServiceQuestion.Find(target, request) is { } question)
            {
                results.Findings.Add(question);
                continue;
            }

            var facts = dated.Facts.With(DerivedFactFinder.FindForAccount(dated, target.Account));
            var choice = AddresseeChooser.Choose(target, facts, dated.AsOf);
            if (choice.Ambiguous)
            {
                results.Findings.Add(Ambiguous(target));
            }
            else if (choice.Entity is { State: not null } entity)
            {
                seen.UnionWith(new RoutePlanner(new RouteInput(dated, results, request, target, entity, choice.AskAddressee)).Plan());
            }
            else
            {
                results.Findings.Add(choice.Entity is { } unsettled ? StateUnknown(target, unsettled) : choice.Outcome == "ask" ? AskFirst(target, choice) : NoAddressee(target, choice));
            }
        }

        results.Findings.AddRange(ResolvedProviderFindings.Find(dated, account, request, seen));
    }

    private static string Why(Target target, AddresseeChoice choice) => choice.Case?.Note ?? $"the rule by which {target.Provider.Name} is addressed leads to no company here";

    private static SourceReference? Cite(Target target, AddresseeChoice choice) => choice.Case is { } chosen ? SourceReferences.Resolve(target.Provider, chosen.Cite) : null;

    private static Finding StateUnknown(Target target, LegalEntity entity) => Finding.Error(
        FindingCodes.RouteStateUnknown,
        fact: target.FactPath,
        message: $"the state of {entity.Name} could not be settled, so no document is drafted.",
        why: entity.Note,
        fix: "Ask the authorities or the provider where the company sits, and have the pack corrected.",
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
            fix: UnknownWord.Advise(id, providers, providers.Find(id)));
    }
}
