using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The routes of disclosure: directly where law and policy allow it, through the authorities where they do not.</summary>
internal sealed class DisclosureRoutePlanner(RouteInput input)
{
    private readonly DirectHistory history = new(input.Case, input.Target);
    private readonly string? lead = AccountFirst.FindLead(input.Case, input.Target);

    public RouteResult Plan(IReadOnlyList<SortedItem> stored)
    {
        IReadOnlyList<SortedItem> wanted = [.. stored.Where(i => !history.WasGiven(i.Id) && !history.HoldsNothing(i.Id))];
        var answers = input.Ask(RequestKinds.VoluntaryDisclosure, wanted).ToLookup(a => !a.ClosedByLaw && a.Policy.Answer is Answer.Open or Answer.Discretionary);
        var closed = answers[false].Select(a => (Answer: a, Refusal: input.RefuseClosed(RequestKinds.VoluntaryDisclosure, a))).ToList();
        var repeats = answers[true].Where(a => history.WasRefused(a.Item.Id)).ToList();
        IReadOnlyList<ItemAnswer> open = [.. answers[true].Except(repeats)];
        IReadOnlyList<(SortedItem, Reason)> assisted =
        [
            .. closed.Where(c => c.Refusal.Instead == RequestKinds.MlaStored || input.ThroughAuthorities).Select(c => (c.Answer.Item, WhyAssistance(c.Answer))),
            .. repeats.Select(r => (r.Item, new Reason { Rule = "history", Why = "the provider was asked directly and refused" })),
            .. open.Where(o => history.WasIgnored(o.Item.Id)).Select(o => (o.Item, new Reason { Rule = "history", Why = "the provider was asked directly and has not answered" })),
            .. open.Where(o => input.ThroughAuthorities && !history.WasIgnored(o.Item.Id)).Select(o => (o.Item with { IsFallback = true }, WhyBoth())),
        ];
        return RouteResult.Join(
            input.Ambiguities(answers.SelectMany(a => a)),
            new RouteResult { Refusals = [.. GivenAlready(stored), .. HeldNot(stored), .. closed.Select(c => c.Refusal), .. repeats.Select(RefuseRepeat)] },
            RouteResult.Join(InTurn(open, o => o.Item).Select(o => RouteResult.From(AskDirectly(o)))),
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

    // What waits for an answer is a request of its own; joined with what it waits for, it would hold it up.
    private IEnumerable<IReadOnlyList<T>> InTurn<T>(IReadOnlyList<T> items, Func<T, SortedItem> item) =>
        items.GroupBy(i => lead is not null && AccountFirst.ComesSecond(item(i))).OrderBy(g => g.Key).Select(g => (IReadOnlyList<T>)[.. g]);

    private Route AskDirectly(IReadOnlyList<ItemAnswer> open)
    {
        var rules = open.Select(o => o.Policy.Rule).OfType<PolicyRule>().Distinct().ToList();
        var tests = rules.Select(r => r.Test).OfType<string>().ToList();
        var route = Complete(input.CreateRoute(RequestKinds.VoluntaryDisclosure, [.. open.Select(o => o.Item)]));
        return route with
        {
            Test = tests.Contains("four-part") ? "four-part" : tests.FirstOrDefault(),
            Policy = PolicyCitation.Create(input.Provider, rules),
            UserNotice = input.Notice(RequestKinds.VoluntaryDisclosure),
            Reasons = [.. rules.Select(input.CreateReason), .. open.Select(o => o.Law.Rule).OfType<PolicyRule>().Distinct().Select(input.CreateLawReason), .. DirectFirst()],
            Findings =
            [
                .. route.Findings,
                .. SilenceFinder.Find(input, RequestKinds.VoluntaryDisclosure),
                .. open.Select(o => o.Law.Rule).OfType<PolicyRule>().Distinct().Where(r => r.Answer == Answer.Closed).Select(LawFromMemory),
            ],
        };
    }

    // Advice, not a wall: the authorities can be asked at any time.
    private IEnumerable<Reason> DirectFirst() => input.ThroughAuthorities ? [] :
        [new Reason { Rule = "direct-first", Why = $"it is asked directly first, because that takes weeks where a request between states takes months; through_authorities: true under data {input.Request.Id} opens the request for mutual legal assistance as well" }];

    private Reason WhyBoth() => input.Request.ThroughAuthorities == true
        ? new Reason { Rule = $"data.{input.Request.Id}.through_authorities", Why = "the case file asks for it through the authorities too" }
        : new Reason { Rule = "kind", Why = "this kind of request was asked for, although the data may be had directly" };

    private Finding DirectIsQuicker() => Finding.Note(
        FindingCodes.DirectIsQuicker,
        fact: $"data.{input.Request.Id}",
        message: $"{input.Provider.Name} may give this directly.",
        why: "An answer to a direct letter takes weeks, one between states months; an authority may return a request for what the company gives without it.",
        fix: "Send the direct letter first, or at the same time, and record its outcome; what is given is then not asked for again.");

    private Finding LawFromMemory(PolicyRule rule) => Finding.Warning(
        FindingCodes.KindUnknown,
        requirement: new StatementId(input.Country!.Id, rule.Id),
        fact: $"data.{input.Request.Id}.items",
        message: $"the law of {input.Country.NameInSentence} may not allow {input.Provider.Name} to answer this directly.",
        why: $"From memory, not read: {rule.Why}.",
        fix: "Ask directly, and prepare the request through the authorities at the same time.",
        source: SourceReferences.Resolve(input.Country, rule.Cite));

    private Refusal RefuseRepeat(ItemAnswer answer) => input.Refuse(
        RequestKinds.VoluntaryDisclosure, [answer.Item], FindingCodes.DirectRefused, "history", $"{input.Provider.Name} was asked for this directly and refused; the same letter again gets the same answer; where facts are different now, name them under answered_by in the history", RequestKinds.MlaStored, null);

    private IEnumerable<Refusal> GivenAlready(IEnumerable<SortedItem> stored) => stored.Where(i => history.WasGiven(i.Id)).Select(i => input.Refuse(
        RequestKinds.VoluntaryDisclosure, [i], FindingCodes.AlreadyGiven, "history", $"{input.Provider.Name} has given this already, as the history says", "nothing", null));

    private IEnumerable<Refusal> HeldNot(IEnumerable<SortedItem> stored) => stored.Where(i => history.HoldsNothing(i.Id)).Select(i => input.Refuse(
        RequestKinds.VoluntaryDisclosure, [i], FindingCodes.ItemNeverHeld, "history", $"{input.Provider.Name} has answered that it holds nothing of this", "device", null));

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

        if (input.Asked?.Requested is not { CentralAuthorities.Count: > 0 })
        {
            return RouteResult.From(input.Refuse(kind, items.Select(i => i.Item), FindingCodes.RouteNoPack, rule: null, input.NoPackOfState(), "ask-authority", null));
        }

        return RouteResult.Join(InTurn(items, i => i.Item).Select(i => RouteResult.From(AskState(kind, i))));
    }

    private Route AskState(string kind, IReadOnlyList<(SortedItem Item, Reason Reason)> items)
    {
        var route = Complete(input.CreateRoute(kind, [.. items.Select(i => i.Item)]));
        return route with
        {
            Reasons = [.. route.Reasons, .. items.Select(i => i.Reason).Distinct()],
            Findings = [.. route.Findings, .. items.Any(i => i.Item.IsFallback && !history.WasAsked(i.Item.Id)) ? [DirectIsQuicker()] : Array.Empty<Finding>(), .. NotKnownWhatIsHeld(), .. items.Where(i => i.Item.Availability == Availability.Encrypted).Select(i => HeldEncrypted(i.Item))],
        };
    }

    private IEnumerable<Finding> NotKnownWhatIsHeld() => !input.Target.IsStated ? [] :
    [
        Finding.Warning(
            FindingCodes.ItemUnknownHere,
            fact: input.Target.FactPath,
            message: $"it is not known here what {input.Provider.Name} holds.",
            why: "There is no pack for the company; its name and state are those of the case file.",
            fix: "Check name and seat in the register of companies of the state, and look for what the company says about requests of authorities."),
    ];

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
        var sequences = history.WasAnswered ? [] : input.Provider.Sequences
            .Where(s => s.Services.Includes(input.Target.Service) && route.Items.Any(i => s.ToGet.Contains(i.Id)))
            .ToList();
        var behind = route.Items.Any(AccountFirst.ComesSecond) ? lead : null;
        return route with
        {
            ComesSecond = behind is not null,
            WaitsFor = [.. sequences.Select(WaitForAnswer), .. behind is null ? [] : new[] { AccountFirst.Question(input, behind) }, .. StepQuestions.Holdings(input, route.Items)],
            Findings =
            [
                .. route.Findings,
                .. behind is null ? [] : new[] { AccountFirst.Finding(input, behind) },
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
        Statement = new StatementId(input.Provider.Id, StepQuestions.FirstAsk, string.Join('+', sequence.FirstAsk)),
        Question = $"What did {input.Provider.Name} answer to the request for {string.Join(", ", sequence.FirstAsk)}?",
        Fix = "Enter the answer under history with the outcome answered.",
        Source = SourceReferences.Resolve(input.Provider, sequence.Cite),
    };
}
