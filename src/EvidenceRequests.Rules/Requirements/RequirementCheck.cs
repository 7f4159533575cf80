using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The closed list of checks.</summary>
internal static class RequirementCheck
{
    /// <summary>The words for a fact that is not stated.</summary>
    public const string Missing = "is missing.";

    /// <summary>Null if the check is met, otherwise what is wrong, to follow the path of the fact.</summary>
    public static string? Evaluate(Check check, string path, CaseFacts facts, FactScope scope, DatedCase dated)
    {
        var values = facts.Find(path, scope).Where(v => v.IsStated).ToList();
        if (check.Absent == true)
        {
            return values.Count == 0 ? null : "must not be stated here.";
        }

        if (check.MinCount is { } least)
        {
            return CountDifferent(values) >= least ? null
                : values.Count == 0 ? Missing
                : values.Count < least ? string.Create(CultureInfo.InvariantCulture, $"has fewer than {least} entries.")
                : string.Create(CultureInfo.InvariantCulture, $"names fewer than {least} different ones.");
        }

        if (values.Count == 0)
        {
            return check.NoneOf.Count > 0 ? null : Missing;
        }

        return check switch
        {
            { Present: true } => null,
            { OneOf.Count: > 0 } => values.All(v => check.OneOf.Contains(v.Text)) ? null : $"must be one of: {string.Join(", ", check.OneOf)}.",
            { NoneOf.Count: > 0 } => values.Any(v => check.NoneOf.Contains(v.Text)) ? $"must not be: {string.Join(", ", check.NoneOf)}." : null,
            { HasAnyOf.Count: > 0 } => values.Any(v => check.HasAnyOf.Contains(v.Text)) ? null : $"has none of: {string.Join(", ", check.HasAnyOf)}.",
            { MaxDays: { } most } => Days(path, values, facts, scope) is { } days && days <= most ? null : string.Create(CultureInfo.InvariantCulture, $"is more than {most} days."),
            { NotAfter: { } limit } => Compare(values, limit, facts, scope, dated) <= 0 ? null : $"lies after {Name(limit)}.",
            { NotBefore: { } limit } => Compare(values, limit, facts, scope, dated) >= 0 ? null : $"lies before {Name(limit)}.",
            { Matches: { } pattern } => Matches(values, pattern, dated) ? null : "does not have the form that is asked for.",
            _ => null,
        };
    }

    private static int? Days(string path, List<FactValue> values, CaseFacts facts, FactScope scope)
    {
        if (path is "data.from" or "data.to")
        {
            var from = Day(facts.Find("data.from", scope));
            var to = Day(facts.Find("data.to", scope));
            return from is { } f && to is { } t ? t.DayNumber - f.DayNumber : null;
        }

        return int.TryParse(values[0].Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days) ? days : null;
    }

    // A date that cannot be compared is reported by the invariant about dates; here it passes.
    private static int Compare(List<FactValue> values, string limit, CaseFacts facts, FactScope scope, DatedCase dated)
    {
        var other = limit == "as-of" ? dated.AsOf : Day(facts.Find(limit, scope));
        return Day(values) is { } day && other is { } bound ? day.CompareTo(bound) : 0;
    }

    private static DateOnly? Day(IReadOnlyList<FactValue> values) => values.Count == 0 ? null : CaseTime.Parse(values[0].Text).Day;

    private static string Name(string limit) => limit == "as-of" ? "the day of the request" : limit;

    // What is named twice is still one: a team of "Police" and "police" is of one agency.
    private static int CountDifferent(IReadOnlyList<FactValue> values) =>
        values.Count(v => v.Group is not null) + values.Where(v => v.Group is null).Select(v => v.Text.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private static bool Matches(List<FactValue> values, string id, DatedCase dated) =>
        dated.Library.Vocabulary.FindPattern(id) is not { } pattern || values.All(v => PatternMatch.IsMatch(pattern, v.Text));
}
