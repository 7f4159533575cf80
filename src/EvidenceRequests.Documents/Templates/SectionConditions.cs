using EvidenceRequests.Documents.Facts;
using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Templates;

/// <summary>Decides whether a section of a layout appears, or a document goes with a letter: all its conditions must hold.</summary>
internal static class SectionConditions
{
    private const string None = "none";

    public static bool Hold(IReadOnlyList<Condition> conditions, ScriptObject facts) => conditions.All(c => Holds(c, facts));

    /// <summary>What is wrong with conditions: a fact that does not exist, or one that is free text.</summary>
    public static IEnumerable<Finding> Check(string what, IReadOnlyList<Condition> conditions, string path)
    {
        foreach (var condition in conditions)
        {
            var shape = TemplateValues.Find(path);
            foreach (var key in condition.Fact.Split('.'))
            {
                shape = shape?.Fields.GetValueOrDefault(key);
            }

            if (shape is null)
            {
                yield return TemplateFindings.At(
                    FindingCodes.TemplateUnknownValue, path, 1, 1, $"{what} asks for {condition.Fact}, which does not exist.", "See docs/templates.md for all values.");
            }
            else if (!shape.IsComparable && Answers(condition).Any(a => a != None))
            {
                yield return TemplateFindings.At(
                    FindingCodes.TemplateComparesFreeText, path, 1, 1, $"{what} compares {condition.Fact}, which is no word, number or truth value.", "Ask with is: none or is_not: none whether it is stated.");
            }
        }
    }

    private static IEnumerable<string> Answers(Condition condition) =>
        new[] { condition.Is, condition.IsNot }.OfType<string>().Concat(condition.In).Concat(condition.NotIn);

    private static bool Holds(Condition condition, ScriptObject facts)
    {
        var value = FindValue(condition.Fact, facts);
        return (condition.Is is null || Is(value, condition.Is))
            && (condition.IsNot is null || !Is(value, condition.IsNot))
            && (condition.In.Count == 0 || condition.In.Any(w => Is(value, w)))
            && !condition.NotIn.Any(w => Is(value, w));
    }

    private static object? FindValue(string path, ScriptObject facts)
    {
        object? value = facts;
        foreach (var key in path.Split('.'))
        {
            value = value is ScriptObject group && group.TryGetValue(key, out var inside) ? inside : null;
        }

        return value;
    }

    private static bool Is(object? value, string answer) => (answer, value) switch
    {
        (None, _) => !IsStated(value),
        (_, bool flag) => answer is "true" or "yes" ? flag : answer is "false" or "no" && !flag,
        (_, string word) => word == answer,
        _ => FactNumber.Plain(value) is { } number && answer == FormattableString.Invariant($"{number}"),
    };

    private static bool IsStated(object? value) => value switch
    {
        null => false,
        ScriptArray list => list.Count > 0,
        bool flag => flag,
        _ => true,
    };
}
