using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The state that is asked for legal assistance: that of the company addressed, or another that the office chose and says why.</summary>
internal static class StateChooser
{
    /// <summary>The company as the request to the state names it.</summary>
    public static LegalEntity Choose(Target target, LegalEntity entity) => Chosen(target, entity) is not { } chosen
        ? entity
        : target.Provider.Entities.FirstOrDefault(e => e.State == chosen.State && (chosen.Part is null || e.Part == chosen.Part)) ?? entity with { State = chosen.State, Part = chosen.Part };

    public static IEnumerable<Reason> Reasons(Target target, LegalEntity entity) => Chosen(target, entity) is { Because: { Length: > 0 } why }
        ? [new Reason { Rule = $"{target.FactPath}.ask_state", Why = $"the office asks this state: {why}" }]
        : [];

    public static IEnumerable<Finding> Findings(Target target, LegalEntity entity)
    {
        if (Chosen(target, entity) is not { } chosen)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(chosen.Because))
        {
            yield return Finding.Error(
                FindingCodes.RequirementMissing,
                fact: $"accounts.{target.Account.Id}.ask_state.because",
                message: $"accounts.{target.Account.Id}.ask_state.because is missing.",
                why: $"The rule of {target.Provider.Name} leads to another state; a request to the wrong state is lost.",
                fix: "Say in a sentence why this state is asked, or leave ask_state out.");
            yield break;
        }

        yield return Finding.Warning(
            FindingCodes.StateChosen,
            fact: $"accounts.{target.Account.Id}.ask_state",
            message: "the request goes to the state that the case file chose, not to the one of the company addressed.",
            why: $"{entity.Name} is the company by the provider's own rule; the reason given: {chosen.Because}",
            fix: "Have the central authority at home confirm the choice before the request leaves.");
    }

    private static ChosenState? Chosen(Target target, LegalEntity entity) => target.Account.AskState is { } chosen && (chosen.State != entity.State || (chosen.Part is not null && chosen.Part != entity.Part)) ? chosen : null;
}
