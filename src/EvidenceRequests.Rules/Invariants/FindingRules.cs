using EvidenceRequests.Model;
using FluentValidation;
using FluentValidation.Results;

namespace EvidenceRequests.Rules;

/// <summary>Lets a rule of FluentValidation say what a finding says: place, reason, advice and source.</summary>
internal static class FindingRules
{
    /// <summary>Says of a rule which fact it is about, why it matters and what to do.</summary>
    public static IRuleBuilderOptions<T, TValue> Explain<T, TValue>(this IRuleBuilderOptions<T, TValue> rule, string fact, string why, string fix)
    {
        var details = new FindingDetails(fact, why, fix);
        return rule.WithState(_ => details);
    }

    /// <summary>Says it of one value.</summary>
    public static IRuleBuilderOptions<T, TValue> Explain<T, TValue>(this IRuleBuilderOptions<T, TValue> rule, Func<TValue, string> fact, string why, string fix) =>
        rule.WithState((_, value) => new FindingDetails(fact(value), why, fix));

    /// <summary>Says it of one value where more than the fact depends on it.</summary>
    public static IRuleBuilderOptions<T, TValue> Explain<T, TValue>(this IRuleBuilderOptions<T, TValue> rule, Func<T, TValue, FindingDetails> details) => rule.WithState(details);

    /// <summary>How grave a failure is.</summary>
    public static IRuleBuilderOptions<T, TValue> WithSeverity<T, TValue>(this IRuleBuilderOptions<T, TValue> rule, Severity severity) => rule.WithSeverity(ToLevel(severity));

    /// <summary>How grave a failure is, where that depends on what is looked at.</summary>
    public static IRuleBuilderOptions<T, TValue> WithSeverity<T, TValue>(this IRuleBuilderOptions<T, TValue> rule, Func<T, TValue, Severity> severity) =>
        rule.WithSeverity((instance, value, _) => ToLevel(severity(instance, value)));

    /// <summary>The failures of a value as findings.</summary>
    public static IEnumerable<Finding> Find<T>(this IValidator<T> validator, T value) => validator.Validate(value).Errors.Select(ToFinding);

    private static Finding ToFinding(ValidationFailure failure)
    {
        var details = (FindingDetails)failure.CustomState;
        var finding = Finding.Create(ToSeverity(failure.Severity), failure.ErrorCode, failure.ErrorMessage, details.Why, details.Fix, details.Fact, details.Requirement, source: details.Source);
        finding = details.Account is { } account ? finding with { Subjects = [$"accounts.{account}"] } : finding;
        finding = details.Scope is { } scope ? finding with { Scope = scope } : finding;
        return details.Owner is { } owner ? finding with { Owner = owner } : finding;
    }

    private static FluentValidation.Severity ToLevel(Severity severity) => severity switch
    {
        Severity.Error => FluentValidation.Severity.Error,
        Severity.Warning => FluentValidation.Severity.Warning,
        _ => FluentValidation.Severity.Info,
    };

    private static Severity ToSeverity(FluentValidation.Severity level) => level switch
    {
        FluentValidation.Severity.Error => Severity.Error,
        FluentValidation.Severity.Warning => Severity.Warning,
        _ => Severity.Note,
    };
}
