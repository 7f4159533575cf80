using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The routes of disclosure: directly where law and policy allow it, through the authorities where they do not.</summary>
internal sealed class DisclosureRoutePlanner(RouteInput input)
{
    public RouteResult Plan(IReadOnlyList<SortedItem> stored)
    {
        var answers = input.Ask(RequestKinds.VoluntaryDisclosure, stored).ToLookup(a => !a.ClosedByLaw && a.Policy.Answer is Answer.Open or Answer.Discretionary);
        var refused = answers[false].Select(a => (Answer: a, Refusal: input.RefuseClosed(RequestKinds.VoluntaryDisclosure, a))).ToList();
        IReadOnlyList<ItemAnswer> open = [.. answers[true]];
        IReadOnlyList<(SortedItem, Reason)> assisted =
        [
            .. refused.Where(r => r.Refusal.Instead == RequestKinds.MlaStored).Select(r => (r.Answer.Item, WhyAssistance(r.Answer))),
            .. WasRefused() ? open.Select(o => (o.Item, new Reason { Rule = "history", Why = "the provider was asked directly and did not give the data" })) : [],
        ];
        return RouteResult.Join(
            input.Ambiguities(answers.SelectMany(a => a)),
            new RouteResult { Refusals = [.. refused.Select(r => r.Refusal)] },
            open.Count == 0 ? RouteResult.Nothing : RouteResult.From(AskDirectly(open)),
            AskAuthorities(RequestKinds.MlaStored, assisted));
    }

    /// <summary>Data as it arises is collected only by the authorities of the requested state.</summary>
    public RouteResult PlanAsItArises(IReadOnlyList<SortedItem> items)
    {
        var answers = input.Ask(RequestKinds.MlaRealTime, items).ToLookup(a => a.ClosedByLaw);
        return RouteResult.Join(
            input.Ambiguities(answers.SelectMany(a => a)),
            new RouteResult { Refusals = [.. answers[true].Select(a => input.RefuseClosed(RequestKinds.MlaRealTime, a))] },
            AskAuthorities(RequestKinds.MlaRealTime,
            [
                .. answers[false].Select(a => (a.Item, a.Law.Rule is { } rule
                    ? input.CreateLawReason(rule)
                    : new Reason { Rule = "real-time", Why = "data as it arises is collected only by the authorities of the requested state" })),
            ]));
    }

    private Route AskDirectly(IReadOnlyList<ItemAnswer> open)
    {
        var rules = open.Select(o => o.Policy.Rule).OfType<PolicyRule>().Distinct().ToList();
        var tests = rules.Select(r => r.Test).OfType<string>().ToList();
        var route = Complete(input.CreateRoute(RequestKinds.VoluntaryDisclosure, [.. open.Select(o => o.Item)]));
        return route with
        {
            Findings = [.. route.Findings, .. SilenceFinder.Find(input, RequestKinds.VoluntaryDisclosure)],
            Test = tests.Contains("four-part") ? "four-part" : tests.FirstOrDefault(),
            Policy = PolicyCitation.Create(input.Provider, rules),
            UserNotice = input.Notice(RequestKinds.VoluntaryDisclosure),
            Reasons = [.. rules.Select(input.CreateReason), .. open.Select(o => o.Law.Rule).OfType<PolicyRule>().Distinct().Select(input.CreateLawReason)],
        };
    }

    private Reason WhyAssistance(ItemAnswer answer) => answer.Deciding switch
    {
        null => new Reason { Rule = $"{input.Provider.Id}:policy", Why = "no direct route is known" },
        var rule => answer.ClosedByLaw ? input.CreateLawReason(rule) : input.CreateReason(rule),
    };

    private RouteResult AskAuthorities(string kind, IReadOnlyList<(SortedItem Item, Reason Reason)> items)
    {
        if (items.Count == 0)
        {
            return RouteResult.Nothing;
        }

        if (input.Country?.Requested is not { CentralAuthorities.Count: > 0 })
        {
            return RouteResult.From(input.Refuse(kind, items.Select(i => i.Item), FindingCodes.RouteNoPack, rule: null,
                $"nothing is known here about requests to the state of the addressee ({input.Entity.State})", "ask-authority", null));
        }

        var route = Complete(input.CreateRoute(kind, [.. items.Select(i => i.Item)]));
        return RouteResult.From(route with
        {
            Reasons = [.. items.Select(i => i.Reason).Distinct()],
            Findings = [.. route.Findings, .. items.Where(i => i.Item.Availability == Availability.Encrypted).Select(i => HeldEncrypted(i.Item))],
        });
    }

    private Finding HeldEncrypted(SortedItem item) => Finding.Warning(
        FindingCodes.ItemNeverHeld,
        fact: $"data.{input.Request.Id}.items",
        message: $"{input.Provider.Name} holds this only encrypted: {item.Id}.",
        why: item.Row!.Holds ?? "What is handed over may not be readable.",
        fix: item.Row.Instead ?? "Look for a password or a recovery code at home, and for the other party's copy.",
        source: SourceReferences.Resolve(input.Provider, item.Row.Cite));

    // What a request for disclosure waits for, with the same said as findings.
    private Route Complete(Route route)
    {
        var sequences = WasAnswered() ? [] : input.Provider.Sequences
            .Where(s => (s.Services.Count == 0 || (input.Target.Service is { } service && s.Services.Contains(service))) && route.Items.Any(i => s.ToGet.Contains(i.Id)))
            .ToList();
        return route with
        {
            WaitsFor = [.. sequences.Select(WaitForAnswer), .. StepQuestions.Holdings(input, route.Items)],
            Findings =
            [
                .. sequences.Select(s => Finding.Warning(
                    FindingCodes.ItemAfterOther,
                    fact: $"data.{input.Request.Id}.items",
                    message: $"{input.Provider.Name} can look for this only after it has given: {string.Join(", ", s.FirstAsk)}.",
                    why: s.Why,
                    fix: "Ask for the first data, enter the answer under history with the outcome answered, then take this step.",
                    source: SourceReferences.Resolve(input.Provider, s.Cite))),
            ],
        };
    }

    private OpenQuestion WaitForAnswer(Sequence sequence) => new()
    {
        Statement = new StatementId(input.Provider.Id, "first-ask", string.Join('+', sequence.FirstAsk)),
        Question = $"What did {input.Provider.Name} answer to the request for {string.Join(", ", sequence.FirstAsk)}?",
        Fix = "Enter the answer under history with the outcome answered.",
        Source = SourceReferences.Resolve(input.Provider, sequence.Cite),
    };

    private bool WasRefused() => DirectHistory().Any(h => h.Outcome is "refused" or "no-answer");

    private bool WasAnswered() => DirectHistory().Any(h => h.Outcome is "answered" or "partly-answered");

    private IEnumerable<HistoryEntry> DirectHistory() => input.Case.CaseFile.History.Where(h => h.Step == RequestKinds.VoluntaryDisclosure && h.Account == input.Target.Account.Id && (h.Provider is null || h.Provider == input.Provider.Id));
}
