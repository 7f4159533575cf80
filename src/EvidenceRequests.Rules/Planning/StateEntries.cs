using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What the case file says for a state to which no request goes. It is never passed over in silence.</summary>
internal static class StateEntries
{
    public static IEnumerable<Finding> Findings(DatedCase dated, IReadOnlyList<Step> steps)
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
