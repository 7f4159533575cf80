using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>What is recorded of a request that was sent fits together.</summary>
internal sealed class HistoryInvariants : AbstractValidator<CaseCheckInput>
{
    private const string Why = "Every date that follows is counted from these.";

    public HistoryInvariants()
    {
        RuleForEach(input => input.Case.History.All)
            .Must(r => !(r.Entry.Received?.Value < r.Entry.Sent?.Value))
            .WithErrorCode(FindingCodes.HistoryContradicts)
            .WithMessage("a request is said to have been received before it was sent.")
            .Explain(r => $"{r.Place}.received", Why, "Compare both papers, and correct the day.")
            .WithSeverity(Severity.Warning)
            .Must(r => !(r.Entry.OutcomeOn?.Value < r.Entry.Sent?.Value))
            .WithErrorCode(FindingCodes.HistoryContradicts)
            .WithMessage("a request is said to have been answered before it was sent.")
            .Explain(r => $"{r.Place}.outcome_on", Why, "Compare both papers, and correct the day.")
            .WithSeverity(Severity.Warning)
            .Must(r => !(r.Entry.ConfirmedUntil?.Value < r.Entry.Sent?.Value))
            .WithErrorCode(FindingCodes.HistoryContradicts)
            .WithMessage("the day until which data is kept lies before the day on which that was asked.")
            .Explain(r => $"{r.Place}.confirmed_until", Why, "Read the confirmation again; day and month may stand the other way round.")
            .WithSeverity(Severity.Warning)
            .Must(r => r.Entry is not { ConfirmedUntil: not null, Outcome: "refused" or "returned" or "nothing-held" or "withdrawn" or "no-answer" })
            .WithErrorCode(FindingCodes.HistoryContradicts)
            .WithMessage("data is said to be kept on a request that was not granted.")
            .Explain(r => $"{r.Place}.outcome", "One of the two is wrong, and the data may not be kept.", "Take out confirmed_until, or correct the outcome.")
            .WithSeverity(Severity.Warning)
            .Must(r => r.Entry is not { Reason: not null, Outcome: not ("refused" or "returned") })
            .WithErrorCode(FindingCodes.HistoryContradicts)
            .WithMessage("a reason is stated for a request that was neither refused nor returned.")
            .Explain(r => $"{r.Place}.reason", "A reason counts only with the outcome that it explains.", "Enter the outcome refused or returned, or take the reason out.")
            .WithSeverity(Severity.Warning);
    }
}
