using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>Looks whether the requirements of packs are met. Each failure carries the requirement it comes from.</summary>
internal sealed class RequirementValidator : AbstractValidator<RequirementCheckInput>
{
    public RequirementValidator() => RuleForEach(input => input.Results)
        .Must(tried => tried.Result.Failure != RequirementCheck.Missing || tried.IsDerived)
        .WithErrorCode(FindingCodes.RequirementMissing)
        .WithSeverity((_, tried) => GetSeverity(tried.Applied.Requirement))
        .WithMessage((_, tried) => tried.Message)
        .Explain((_, tried) => tried.Details)
        .Must(tried => tried.Result.Failure is null || (tried.Result.Failure == RequirementCheck.Missing && !tried.IsDerived))
        .WithErrorCode(FindingCodes.RequirementNotMet)
        .WithSeverity((_, tried) => GetSeverity(tried.Applied.Requirement))
        .WithMessage((_, tried) => tried.Message)
        .Explain((_, tried) => tried.Details);

    // What was read on no page warns and never blocks.
    private static Severity GetSeverity(Requirement requirement) =>
        requirement.Severity == Severity.Error && requirement.Cite.Confidence != Confidence.Page ? Severity.Warning : requirement.Severity;
}
