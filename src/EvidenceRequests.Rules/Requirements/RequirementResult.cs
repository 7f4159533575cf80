using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A requirement that applies, tried on the facts: what is wrong, or null, and the path of the fact.</summary>
/// <param name="Failure">What is wrong, or null.</param>
/// <param name="Fact">Path of the fact.</param>
/// <param name="IsAnswered">True if the case states what is asked. A fact that must not have a certain value and is not stated is no failure, and no answer either.</param>
internal sealed record RequirementResult(string? Failure, string Fact, bool IsAnswered)
{
    /// <summary>Tries a requirement for the case, or for each account and data request of a step that it concerns; each fact once.</summary>
    public static IReadOnlyList<RequirementResult> Evaluate(StepCheckInput step, StepRequirement applied)
    {
        var requirement = applied.Requirement;
        var sets = applied.Provider is { } id ? step.Case.Library.Providers[id].RegionSets : [];
        var results = new List<RequirementResult>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (facts, scope) in Scopes(step, applied).Where(s => Conditions.AllHold(requirement.When, s.Facts, s.Scope, sets)))
        {
            var failure = RequirementCheck.Evaluate(requirement.Check, requirement.Fact, facts, scope, step.Case);
            var answered = failure is null && (requirement.Check.Absent == true || facts.Find(requirement.Fact, scope).Any(v => v.IsStated));
            var result = new RequirementResult(failure, CaseFacts.Concrete(requirement.Fact, scope), answered);
            if (places.TryAdd(result.Fact, results.Count))
            {
                results.Add(result);
            }
            else if (results[places[result.Fact]].Failure is null)
            {
                results[places[result.Fact]] = result;
            }
        }

        return results;
    }

    private static IEnumerable<(CaseFacts Facts, FactScope Scope)> Scopes(StepCheckInput step, StepRequirement applied)
    {
        var requirement = applied.Requirement;
        var paths = requirement.When.Select(w => w.Fact).Append(requirement.Fact).ToList();
        var perAccount = paths.Any(p => p.StartsWith("account.", StringComparison.Ordinal) || p is "derived.phone_country" or "derived.server_host");
        var perData = paths.Any(p => p.StartsWith("data.", StringComparison.Ordinal)) || requirement.Categories.Count > 0;
        if (!perAccount && !perData)
        {
            return [(step.Facts, FactScope.Case)];
        }

        return step.Asks
            .Where(a => (applied.Provider is null || a.Ask.Provider == applied.Provider) && requirement.Categories.IncludesAny(a.Ask.Items.Select(i => i.Category)))
            .Select(a => (a.Facts, a.Scope));
    }
}
