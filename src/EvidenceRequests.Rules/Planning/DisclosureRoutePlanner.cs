using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The routes of disclosure: directly where law and policy allow it, through the authorities where they do not.</summary>
internal sealed class DisclosureRoutePlanner(RouteInput input)
{
    public void Add(List<SortedItem> stored)
    {
        var open = new List<(SortedItem Item, PolicyAnswer Law, PolicyAnswer Policy)>();
        var assisted = new List<(SortedItem Item, Reason Reason)>();
        foreach (var item in stored)
        {
            var (law, policy) = input.Ask(RequestKinds.VoluntaryDisclosure, item);
            if (law.Answer != Answer.Closed && (policy.Answer is Answer.Open or Answer.Discretionary))
            {
                open.Add((item, law, policy));
                if (WasRefused())
                {
                    assisted.Add((item, new Reason { Rule = "history", Why = "the provider was asked directly and did not give the data" }));
                }

                continue;
            }

            var instead = input.RefuseClosed(RequestKinds.VoluntaryDisclosure, item, law, policy);
            if (instead == RequestKinds.MlaStored)
            {
                var rule = law.Answer == Answer.Closed ? law.Rule : policy.Rule;
                assisted.Add((item, rule is null ? new Reason { Rule = $"{input.Target.Provider.Id}:policy", Why = "no direct route is known" } : law.Answer == Answer.Closed ? input.CreateLawReason(rule) : input.CreateReason(rule)));
            }
        }

        if (open.Count > 0)
        {
            var tests = open.Select(o => o.Policy.Rule?.Test).OfType<string>().ToList();
            input.Results.Routes.Add(input.CreateRoute(RequestKinds.VoluntaryDisclosure, [.. open.Select(o => o.Item)]) with
            {
                Test = tests.Contains("four-part") ? "four-part" : tests.FirstOrDefault(),
                Policy = PolicyCitation.Create(input.Target.Provider, open.Select(o => o.Policy.Rule)),
                UserNotice = input.Notice(RequestKinds.VoluntaryDisclosure),
                Waits = FirstAsks(open.Select(o => o.Item)).Any(),
                Findings = [.. FirstAsks(open.Select(o => o.Item))],
                Reasons = [.. open.Select(o => o.Policy.Rule).OfType<PolicyRule>().Distinct().Select(input.CreateReason), .. open.Select(o => o.Law.Rule).OfType<PolicyRule>().Distinct().Select(input.CreateLawReason)],
            });
        }

        Assist(RequestKinds.MlaStored, assisted);
    }

    public void AddAsItArises(List<SortedItem> items)
    {
        var open = new List<(SortedItem Item, Reason Reason)>();
        foreach (var item in items)
        {
            var (law, policy) = input.Ask(RequestKinds.MlaRealTime, item);
            if (law.Answer == Answer.Closed)
            {
                input.RefuseClosed(RequestKinds.MlaRealTime, item, law, policy);
            }
            else
            {
                open.Add((item, law.Rule is null ? new Reason { Rule = "real-time", Why = "data as it arises is collected only by the authorities of the requested state" } : input.CreateLawReason(law.Rule)));
            }
        }

        Assist(RequestKinds.MlaRealTime, open);
    }

    private void Assist(string kind, List<(SortedItem Item, Reason Reason)> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        if (input.Country?.Requested is not { CentralAuthorities.Count: > 0 })
        {
            input.Results.Refuse(kind, input.Target, input.Request, items.Select(i => i.Item), FindingCodes.RouteNoPack, rule: null,
                $"nothing is known here about requests to the state of the addressee ({input.Entity.State})", "ask-authority", null);
            return;
        }

        input.Results.Routes.Add(input.CreateRoute(kind, [.. items.Select(i => i.Item)]) with
        {
            Reasons = [.. items.Select(i => i.Reason).Distinct()],
            Waits = FirstAsks(items.Select(i => i.Item)).Any(),
            Findings = [.. FirstAsks(items.Select(i => i.Item)), .. items.Where(i => i.Item.Availability == Availability.Encrypted).Select(i => HeldEncrypted(i.Item))],
        });
    }

    private Finding HeldEncrypted(SortedItem item) => Finding.Warning(
        FindingCodes.ItemNeverHeld,
        fact: $"data.{input.Request.Id}.items",
        message: $"{input.Target.Provider.Name} holds this only encrypted: {item.Id}.",
        why: item.Row!.Holds ?? "What is handed over may not be readable.",
        fix: item.Row.Instead ?? "Look for a password or a recovery code at home, and for the other party's copy.",
        source: SourceReferences.Resolve(input.Target.Provider, item.Row.Cite));

    private IEnumerable<Finding> FirstAsks(IEnumerable<SortedItem> items) => input.Target.Provider.Sequences
        .Where(s => (s.Services.Count == 0 || (input.Target.Service is { } service && s.Services.Contains(service))) && items.Any(i => s.ToGet.Contains(i.Id)) && !WasAnswered())
        .Select(s => Finding.Warning(
            FindingCodes.ItemAfterOther,
            fact: $"data.{input.Request.Id}.items",
            message: $"{input.Target.Provider.Name} can look for this only after it has given: {string.Join(", ", s.FirstAsk)}.",
            why: s.Why,
            fix: "Ask for the first data, enter the answer under history with the outcome answered, then take this step.",
            source: SourceReferences.Resolve(input.Target.Provider, s.Cite)));

    private bool WasRefused() => DirectHistory().Any(h => h.Outcome is "refused" or "no-answer");

    private bool WasAnswered() => DirectHistory().Any(h => h.Outcome is "answered" or "partly-answered");

    private IEnumerable<HistoryEntry> DirectHistory() => input.Case.CaseFile.History.Where(h => h.Step == RequestKinds.VoluntaryDisclosure && h.Account == input.Target.Account.Id && (h.Provider is null || h.Provider == input.Target.Provider.Id));
}
