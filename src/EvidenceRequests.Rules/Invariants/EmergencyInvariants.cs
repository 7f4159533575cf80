using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>An emergency shows who is in danger, of what, when, how it is known, and how the data averts it.</summary>
internal sealed class EmergencyInvariants : AbstractValidator<StepCheckInput>
{
    public EmergencyInvariants() => When(step => step.Kind == RequestKinds.EmergencyDisclosure && step.CaseFile.Emergency is not null, () =>
    {
        RequireText("danger", "what the danger is", e => e.Danger);
        RequireText("person_at_risk", "who is in danger", e => e.PersonAtRisk);
        Require("expected_at", "when the harm is expected", step => step.CaseFile.Emergency!.ExpectedAt is not null);
        RequireText("how_known", "how the danger is known", e => e.HowKnown);
        RequireText("link_to_account", "what the account has to do with the danger", e => e.LinkToAccount);
        RequireText("how_data_averts", "how the data averts the harm", e => e.HowDataAverts);
        RequireText("why_ordinary_is_too_slow", "why the ordinary route is too slow", e => e.WhyOrdinaryIsTooSlow);
        Require("senior_officer", "the senior officer on duty who answers for the request", step => step.CaseFile.Emergency!.SeniorOfficer is not null || step.CaseFile.Authority?.Supervisor is not null);
        RequireText("call_back", "a number that is answered day and night", e => e.CallBack);
        Require("second_call_back", "a second, publicly listed number", step => Has(step.CaseFile.Emergency!.SecondCallBack) || Has(step.CaseFile.Authority?.PublicPhone)).WithSeverity(Severity.Warning);
        Require("declared_true", "the declaration that the statements are true", step => step.CaseFile.Emergency!.DeclaredTrue == true);
        RequireText("follow_up", "the process that will follow", e => e.FollowUp);

        RuleForEach(step => step.EmergencyOfficers)
            .Must(o => !string.IsNullOrWhiteSpace(o.Officer.Badge) && !string.IsNullOrWhiteSpace(o.Officer.Rank))
            .WithErrorCode(FindingCodes.EmergencyIncomplete)
            .WithSeverity(Severity.Warning)
            .WithMessage((_, o) => $"{o.Who} is not identified: {(string.IsNullOrWhiteSpace(o.Officer.Rank) ? "rank" : "badge or service number")} is missing.")
            .Explain((_, o) => new FindingDetails(
                $"{o.Path}.{(string.IsNullOrWhiteSpace(o.Officer.Rank) ? "rank" : "badge")}",
                "False emergency requests are common; the desk checks who the officer is before it reads on.",
                $"Add {o.Path}.{(string.IsNullOrWhiteSpace(o.Officer.Rank) ? "rank" : "badge, the number on the badge or on the identity card of the service")}."));

        RuleFor(step => step.CaseFile.Emergency!.ExpectedAt)
            .Must(time => time is not { Value: null, Date: null })
            .SayTimeIsUnclear(_ => "emergency.expected_at")
            .WithSeverity(Severity.Error);

        // The reader counts the hours from the letter; a letter of another day, or after the hour, says something untrue.
        RuleFor(step => step)
            .Must(IsOfItsDay)
            .WithErrorCode(FindingCodes.EmergencyIncomplete)
            .WithMessage(step => $"the letter would bear the date {step.Case.AsOf:yyyy-MM-dd}, but the case file says that it is written on {Home(step, Now(step)!.Value):yyyy-MM-dd HH:mm}.")
            .Explain("case.now", "The addressee counts the hours that are left from the day and the time of the letter.", "Put the present day and time in case.now, or draft as of that day.");
        RuleFor(step => step)
            .Must(IsAhead)
            .WithErrorCode(FindingCodes.EmergencyIncomplete)
            .WithMessage(step => $"the harm was expected at {Home(step, step.CaseFile.Emergency!.ExpectedAt!.Value!.Value):yyyy-MM-dd HH:mm}, which has passed.")
            .Explain("emergency.expected_at", "A letter that speaks of a danger to come after its hour is not believed.", "Put the present time in case.now and say in emergency.expected_at until when the danger lasts, or give emergency.ended_at if it is over.");
    });

    private static DateTimeOffset? Now(StepCheckInput step) => step.CaseFile.Case.Now?.Value;

    private static DateTimeOffset Home(StepCheckInput step, DateTimeOffset time) => time.ToOffset(step.Case.HomeOffset);

    private static bool IsOfItsDay(StepCheckInput step) =>
        Now(step) is not { } now || Math.Abs(DateOnly.FromDateTime(Home(step, now).DateTime).DayNumber - step.Case.AsOf.DayNumber) <= 1;

    // Without a time of writing only an hour on an earlier day has surely passed.
    private static bool IsAhead(StepCheckInput step) => !IsOfItsDay(step)
        || step.CaseFile.Emergency is not { EndedAt: null, ExpectedAt.Value: { } expected }
        || (Now(step) ?? new DateTimeOffset(step.Case.AsOf.ToDateTime(TimeOnly.MinValue), step.Case.HomeOffset)) < expected;

    private void RequireText(string key, string what, Func<Emergency, string?> text) => Require(key, what, step => Has(text(step.CaseFile.Emergency!)));

    private IRuleBuilderOptions<StepCheckInput, StepCheckInput> Require(string key, string what, Func<StepCheckInput, bool> isStated) => RuleFor(step => step)
        .Must(isStated)
        .WithErrorCode(FindingCodes.EmergencyIncomplete)
        .WithMessage($"the emergency does not state {what}.")
        .Explain($"emergency.{key}", "The addressee decides within minutes on what the letter says; a gap sends it to the ordinary desk.", $"Add emergency.{key}.");

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);
}
