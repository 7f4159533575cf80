using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>An emergency shows who is in danger, of what, when, how it is known, and how the data averts it.</summary>
internal sealed class EmergencyInvariants : InvariantValidator<StepCheckInput>
{
    public EmergencyInvariants() => Check(Missing);

    private static IEnumerable<Finding> Missing(StepCheckInput step)
    {
        if (step.Kind != RequestKinds.EmergencyDisclosure || step.CaseFile.Emergency is not { } emergency)
        {
            return [];
        }

        (string Key, bool Stated, Severity Severity, string What)[] needed =
        [
            ("danger", Has(emergency.Danger), Severity.Error, "what the danger is"),
            ("person_at_risk", Has(emergency.PersonAtRisk), Severity.Error, "who is in danger"),
            ("expected_at", emergency.ExpectedAt is not null, Severity.Error, "when the harm is expected"),
            ("how_known", Has(emergency.HowKnown), Severity.Error, "how the danger is known"),
            ("link_to_account", Has(emergency.LinkToAccount), Severity.Error, "what the account has to do with the danger"),
            ("how_data_averts", Has(emergency.HowDataAverts), Severity.Error, "how the data averts the harm"),
            ("why_ordinary_is_too_slow", Has(emergency.WhyOrdinaryIsTooSlow), Severity.Error, "why the ordinary route is too slow"),
            ("senior_officer", emergency.SeniorOfficer is not null || step.CaseFile.Authority?.Supervisor is not null, Severity.Error, "the senior officer on duty who answers for the request"),
            ("call_back", Has(emergency.CallBack), Severity.Error, "a number that is answered day and night"),
            ("second_call_back", Has(emergency.SecondCallBack) || Has(step.CaseFile.Authority?.PublicPhone), Severity.Warning, "a second, publicly listed number"),
            ("declared_true", emergency.DeclaredTrue == true, Severity.Error, "the declaration that the statements are true"),
            ("follow_up", Has(emergency.FollowUp), Severity.Error, "the process that will follow"),
        ];
        return needed.Where(n => !n.Stated).Select(n => Finding.Create(
            n.Severity,
            FindingCodes.EmergencyIncomplete,
            fact: $"emergency.{n.Key}",
            message: $"the emergency does not state {n.What}.",
            why: "The addressee decides within minutes on what stands in the letter; a gap sends it to the ordinary desk.",
            fix: $"Add emergency.{n.Key}.")).Concat(emergency.ExpectedAt is { Value: null, Date: null } ? [Times.Unclear("emergency.expected_at", Severity.Error, step.Case)] : []);
    }

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);
}
