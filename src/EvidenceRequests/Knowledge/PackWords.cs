using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Knowledge;

/// <summary>Conditions, checks and words as a pack writes them.</summary>
public static class PackWords
{
    /// <summary>The word of the packs for a member of an enumeration.</summary>
    public static string Describe<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString());

    /// <summary>The word of the packs, or null.</summary>
    public static string? Describe<T>(T? word)
        where T : struct, Enum => word is { } stated ? Describe(stated) : null;

    /// <summary>Conditions, one text each.</summary>
    public static IReadOnlyList<string> Describe(IReadOnlyList<Condition> conditions) => [.. conditions.Select(Describe)];

    /// <summary>The days between which something holds.</summary>
    public static string? Describe(InForce? inForce) => inForce is null ? null
        : string.Join(' ', new[] { Day("from", inForce.From), Day("until", inForce.Until) }.OfType<string>());

    /// <summary>A check.</summary>
    public static string Describe(Check check) => check switch
    {
        { Present: true } => "present",
        { Absent: true } => "absent",
        { OneOf.Count: > 0 } => $"one of {string.Join(", ", check.OneOf)}",
        { NoneOf.Count: > 0 } => $"none of {string.Join(", ", check.NoneOf)}",
        { HasAnyOf.Count: > 0 } => $"has any of {string.Join(", ", check.HasAnyOf)}",
        { MinCount: { } least } => FormattableString.Invariant($"at least {least}"),
        { MaxDays: { } most } => FormattableString.Invariant($"at most {most}"),
        { NotAfter: { } limit } => $"not after {limit}",
        { NotBefore: { } limit } => $"not before {limit}",
        { Matches: { } pattern } => $"matches {pattern}",
        _ => "unclear",
    };

    private static string? Day(string word, DateOnly? day) => day is { } d ? FormattableString.Invariant($"{word} {d:yyyy-MM-dd}") : null;

    private static string Describe(Condition condition) => condition.Fact + condition switch
    {
        { Is: { } word } => $" is {word}",
        { IsNot: { } word } => $" is not {word}",
        { In.Count: > 0 } => $" in {string.Join("|", condition.In)}",
        { NotIn.Count: > 0 } => $" not in {string.Join("|", condition.NotIn)}",
        { InSet: { } set } => $" in set {set}",
        { NotInSet: { } set } => $" not in set {set}",
        _ => " is stated",
    };
}
