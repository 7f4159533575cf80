using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What the case file says for a state to which no request goes, or promises although nobody asks. It is never passed over in silence.</summary>
internal static class StateEntries
{
    public static IEnumerable<Finding> Findings(DatedCase dated, IReadOnlyList<Step> steps)
    {
        return [.. ForStates(dated, steps), .. Chosen(dated, steps), .. Silences(dated, steps), .. Undertakings(dated, steps)];
    }

    // A choice of state that no request follows, because the data is asked for directly only.
    private static IEnumerable<Finding> Chosen(DatedCase dated, IReadOnlyList<Step> steps) => dated.CaseFile.Accounts
        .Where(a => a.AskState is { } chosen && !steps.Any(s => s.RequestedState == chosen.State && s.Asks.Any(k => k.Account == a.Id)) && steps.Any(s => s.Asks.Any(k => k.Account == a.Id)))
        .Select(a => Finding.Warning(
            FindingCodes.StateNotAsked,
            fact: $"accounts.{a.Id}.ask_state",
            message: $"a state is chosen for account {a.Id}, and no request of this plan goes there.",
            why: "The choice is for a request between states, and this data is asked for directly only.",
            fix: "To ask that state, set through_authorities: true under the data request; else take ask_state out."));

    private static IEnumerable<Finding> Silences(DatedCase dated, IReadOnlyList<Step> steps) => (dated.CaseFile.Confidentiality?.ByRequest ?? [])
        .Select((r, i) => (Silence: r, Fact: FormattableString.Invariant($"confidentiality.by_request[{i}]")))
        .Where(e => steps.Count > 0 && !steps.Any(s => e.Silence.IsFor(s.Kind, s.RequestedState, s.Providers)))
        .Select(e => Finding.Warning(
            FindingCodes.StateNotAsked,
            fact: e.Fact,
            message: "an entry on silence fits no request of this plan.",
            why: "What is stated for a state, a provider or a kind of request that the plan does not have is used nowhere.",
            fix: "Correct state, provider and kind, or take it out."));

    private static IEnumerable<Finding> Undertakings(DatedCase dated, IReadOnlyList<Step> steps)
    {
        var assistance = steps.Where(s => RequestKinds.IsAssistance(s.Kind)).ToList();
        return (dated.CaseFile.MutualLegalAssistance?.Assurances ?? [])
            .Where(given => assistance.Count > 0 && !assistance.Any(s => s.Assurances.Any(a => a.Id == given.Id && a.Need != "never")))
            .Select(given => Finding.Warning(
                FindingCodes.StateNotAsked,
                fact: $"mutual_legal_assistance.assurances.{given.Id}",
                message: $"undertaking {given.Id} is given, and no state of this plan asks for it.",
                why: "What is promised binds the state, asked for or not.",
                fix: "Take it out, unless the central authority wishes to give it."));
    }

    private static IEnumerable<Finding> ForStates(DatedCase dated, IReadOnlyList<Step> steps)
    {
        var assistance = dated.CaseFile.MutualLegalAssistance;
        var asked = steps.Where(s => RequestKinds.IsToState(s.Kind)).Select(s => s.RequestedState).ToHashSet(StringComparer.Ordinal);
        if (assistance is null || asked.Count == 0)
        {
            return [];
        }

        return assistance.ByState.Select((s, i) => (s.State, Fact: FormattableString.Invariant($"mutual_legal_assistance.by_state[{i}]")))
            .Concat(assistance.CentralAuthorities.Select(c => (State: c.Split(':')[0], Fact: "mutual_legal_assistance.central_authorities")))
            .Where(e => !asked.Contains(e.State))
            .Select(e => Finding.Warning(
                FindingCodes.StateNotAsked,
                fact: e.Fact,
                message: $"something is stated for {StateNames.Resolve(dated, e.State).Name}, and no request of this plan goes there.",
                why: $"The plan asks: {string.Join(", ", asked.Select(a => StateNames.Resolve(dated, a).Name))}. What is stated for another state is used nowhere.",
                fix: "To ask that state, add ask_state with state and because to the account; else take the entry out."));
    }
}
