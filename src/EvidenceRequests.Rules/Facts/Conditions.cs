using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Answers conditions of packs. A fact that is not stated answers neither yes nor no.</summary>
internal static class Conditions
{
    /// <summary>Whether all conditions hold; null if a fact that decides is not known.</summary>
    public static bool? Hold(IReadOnlyList<Condition> conditions, CaseFacts facts, FactScope scope, IReadOnlyList<RegionSet> sets)
    {
        var unknown = false;
        foreach (var condition in conditions)
        {
            switch (Holds(condition, facts, scope, sets))
            {
                case false:
                    return false;
                case null:
                    unknown = true;
                    break;
                default:
                    break;
            }
        }

        return unknown ? null : true;
    }

    /// <summary>Whether all conditions hold, an unknown fact counting as no.</summary>
    public static bool AllHold(IReadOnlyList<Condition> conditions, CaseFacts facts, FactScope scope, IReadOnlyList<RegionSet> sets) =>
        Hold(conditions, facts, scope, sets) == true;

    private static bool? Holds(Condition condition, CaseFacts facts, FactScope scope, IReadOnlyList<RegionSet> sets)
    {
        var values = facts.Find(condition.Fact, scope).Where(v => v.Text.Length > 0 || v.Group is not null).Select(v => v.Text).ToList();
        if (values.Count == 0)
        {
            return NotStated(condition);
        }

        if (values.All(v => v == "unknown") && !Asks(condition, "unknown"))
        {
            return null;
        }

        return condition switch
        {
            { Is: { } word } => values.Contains(word),
            { IsNot: { } word } => !values.Contains(word),
            { In.Count: > 0 } => values.Any(condition.In.Contains),
            { NotIn.Count: > 0 } => !values.Any(condition.NotIn.Contains),
            { InSet: { } set } => values.Any(v => InSet(set, v, sets)),
            { NotInSet: { } set } => !values.Any(v => InSet(set, v, sets)),
            _ => false,
        };
    }

    // The word "none" asks for a fact that is not stated; any other question about it has no answer.
    private static bool? NotStated(Condition condition) => condition switch
    {
        { Is: CaseFacts.None } => true,
        { IsNot: CaseFacts.None } => false,
        { In.Count: > 0 } when condition.In.Contains(CaseFacts.None) => true,
        { NotIn.Count: > 0 } when condition.NotIn.Contains(CaseFacts.None) => false,
        _ => null,
    };

    private static bool Asks(Condition condition, string word) =>
        condition.Is == word || condition.IsNot == word || condition.In.Contains(word) || condition.NotIn.Contains(word);

    private static bool InSet(string id, string state, IReadOnlyList<RegionSet> sets) => sets.FirstOrDefault(s => s.Id == id)?.States.Contains(state) == true;
}
