using System.Globalization;
using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>Rules about times and dates of which it is not clear which is meant.</summary>
internal static class Times
{
    /// <summary>Says of a rule that the time it is about is not clear.</summary>
    public static IRuleBuilderOptions<StepCheckInput, TValue> SayTimeIsUnclear<TValue>(this IRuleBuilderOptions<StepCheckInput, TValue> rule, Func<TValue, string> path, Func<TValue, CaseTime?>? time = null) => rule
        .WithErrorCode(FindingCodes.TimeUnclear)
        .WithSeverity((step, _) => step.ErrorIfDisclosed)
        .WithMessage((_, value) => time?.Invoke(value)?.Date is null ? $"{path(value)} is not an exact time." : $"{path(value)} has a day and no hour.")
        .Explain((step, value) => new FindingDetails(
            path(value),
            "A log is searched by instant: without the offset from UTC, with day and month in doubt, or with the year of another calendar, the wrong person is found.",
            time?.Invoke(value)?.Date is { } day
                ? $"Add the hour; for a whole day a period runs from 00:00 to 23:59. It is written {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00{FormatOffset(step.Case.HomeOffset)}."
                : $"Write year, month, day, time and offset: 2026-03-05T23:30{FormatOffset(step.Case.HomeOffset)}."));

    /// <summary>Says of a rule that the date it is about is not clear.</summary>
    public static IRuleBuilderOptions<StepCheckInput, TValue> SayDateIsUnclear<TValue>(this IRuleBuilderOptions<StepCheckInput, TValue> rule, Func<TValue, string> path) => rule
        .WithErrorCode(FindingCodes.DateUnclear)
        .WithSeverity((step, _) => step.ErrorIfDisclosed)
        .WithMessage((_, value) => $"{path(value)} is not a clear date.")
        .Explain(
            path,
            "03/04 is the third of April for one reader and the fourth of March for another; some dates do not exist at all, and the years of another calendar, such as 1448 or 1405, are not those of the addressee.",
            "Write the date year first: 2026-04-03.");

    private static string FormatOffset(TimeSpan offset) => offset.Ticks == 0 ? "Z" : (offset < TimeSpan.Zero ? "-" : "+") + offset.Duration().ToString(@"hh\:mm", CultureInfo.InvariantCulture);
}
