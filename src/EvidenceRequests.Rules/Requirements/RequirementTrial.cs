namespace EvidenceRequests.Rules;

/// <summary>A requirement that applies, tried on the facts: what is wrong, or null, and the path of the fact.</summary>
internal sealed record RequirementTrial(string? Failure, string Fact)
{
    /// <summary>Tries a requirement for the case, or for each account and data request of a step that it concerns; each fact once.</summary>
    public static IReadOnlyList<RequirementTrial> Of(StepUnderCheck step, StepRequirement applied)
    {
        var requirement = applied.Requirement;
        var sets = applied.Provider is { } id ? step.At.Library.Providers[id].RegionSets : [];
        var trials = new List<RequirementTrial>();
        foreach (var (facts, scope) in Scopes(step, applied).Where(s => Conditions.Surely(requirement.When, s.Facts, s.Scope, sets)))
        {
            var trial = new RequirementTrial(RequirementCheck.Of(requirement.Check, requirement.Fact, facts, scope, step.At), CaseFacts.Concrete(requirement.Fact, scope));
            var before = trials.FindIndex(t => t.Fact == trial.Fact);
            if (before < 0)
            {
                trials.Add(trial);
            }
            else if (trials[before].Failure is null)
            {
                trials[before] = trial;
            }
        }

        return trials;
    }

    private static IEnumerable<(CaseFacts Facts, FactScope Scope)> Scopes(StepUnderCheck step, StepRequirement applied)
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
            .Where(a => (applied.Provider is null || a.Ask.Provider == applied.Provider) && (requirement.Categories.Count == 0 || a.Ask.Items.Any(i => requirement.Categories.Contains(i.Category))))
            .Select(a => (a.Facts, a.Scope));
    }
}
