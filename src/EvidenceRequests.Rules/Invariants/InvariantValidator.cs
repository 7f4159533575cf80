using EvidenceRequests.Model;
using FluentValidation;
using FluentValidation.Results;

namespace EvidenceRequests.Rules;

/// <summary>A validator whose failures are findings: place, why, source and fix travel with each.</summary>
internal abstract class InvariantValidator<T> : AbstractValidator<T>
{
    private readonly List<Func<T, IEnumerable<Finding>>> checks = [];

    // One rule runs them all: a rule for each costs more than most checks do.
    protected InvariantValidator() => RuleFor(x => x).Custom((value, context) =>
    {
        foreach (var finding in checks.SelectMany(check => check(value)))
        {
            context.AddFailure(new ValidationFailure(finding.Fact ?? string.Empty, finding.Message)
            {
                ErrorCode = finding.Code,
                Severity = finding.Severity switch
                {
                    Model.Severity.Error => FluentValidation.Severity.Error,
                    Model.Severity.Warning => FluentValidation.Severity.Warning,
                    _ => FluentValidation.Severity.Info,
                },
                CustomState = finding,
            });
        }
    });

    protected void Check(Func<T, IEnumerable<Finding>> check) => checks.Add(check);

    public IReadOnlyList<Finding> Findings(T value) => [.. Validate(value).Errors.Select(e => (Finding)e.CustomState)];
}
