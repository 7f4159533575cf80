using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Looks whether the requirements of packs are met. Each failure carries the requirement it comes from.</summary>
internal sealed class RequirementValidator : InvariantValidator<StepUnderCheck>
{
    public RequirementValidator(IReadOnlyList<StepRequirement> requirements)
    {
        foreach (var requirement in requirements)
        {
            Check(step => Findings(step, requirement));
        }
    }

    private static IEnumerable<Finding> Findings(StepUnderCheck step, StepRequirement applied)
    {
        var requirement = applied.Requirement;
        var sets = applied.Provider is { } id ? step.At.Library.Providers[id].RegionSets : [];
        var perAccount = Paths(requirement).Any(p => p.StartsWith("account.", StringComparison.Ordinal) || p is "derived.phone_country" or "derived.server_host");
        var perData = Paths(requirement).Any(p => p.StartsWith("data.", StringComparison.Ordinal)) || requirement.Categories.Count > 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var ask in Scopes(step, applied.Provider, perAccount, perData, requirement.Categories))
        {
            if (Conditions.Surely(requirement.When, ask.Facts, ask.Scope, sets)
                && RequirementCheck.Of(requirement.Check, requirement.Fact, ask.Facts, ask.Scope, step.At) is { } failure
                && seen.Add(CaseFacts.Concrete(requirement.Fact, ask.Scope)))
            {
                yield return Finding(applied, failure, CaseFacts.Concrete(requirement.Fact, ask.Scope));
            }
        }
    }

    private static IEnumerable<string> Paths(Requirement requirement) => requirement.When.Select(w => w.Fact).Append(requirement.Fact);

    private static IEnumerable<(CaseFacts Facts, FactScope Scope)> Scopes(StepUnderCheck step, string? provider, bool perAccount, bool perData, IReadOnlyList<string> categories)
    {
        if (!perAccount && !perData)
        {
            return [(step.Facts, FactScope.Case)];
        }

        return step.Asks
            .Where(a => (provider is null || a.Ask.Provider == provider) && (categories.Count == 0 || a.Ask.Items.Any(i => categories.Contains(i.Category))))
            .Select(a => (a.Facts, FactScope.Of(a.Account, a.Ask.Fact, a.Request)));
    }

    // What rests on memory warns and never blocks. A derived fact has no place of its own, so there the reason is the message.
    private static Finding Finding(StepRequirement applied, string failure, string fact)
    {
        var derived = fact.StartsWith("derived.", StringComparison.Ordinal);
        var requirement = applied.Requirement;
        return new Finding
        {
            Code = failure == RequirementCheck.Missing && !derived ? FindingCodes.RequirementMissing : FindingCodes.RequirementNotMet,
            Severity = requirement.Severity == Severity.Error && requirement.Cite.Confidence == Confidence.Memory ? Severity.Warning : requirement.Severity,
            Requirement = requirement.Id,
            Fact = derived ? null : fact,
            Message = derived ? requirement.Why : $"{fact} {failure}",
            Why = derived ? null : requirement.Why,
            Fix = requirement.Fix,
            Source = applied.Source,
        };
    }
}
