using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Which offence each legal basis covers, and which rest on reciprocity or on nothing.</summary>
internal static class BasisCoverage
{
    /// <summary>The offences charged that no treaty covers on which the request relies before reciprocity.</summary>
    public static IReadOnlyList<CitedOffence> WithoutTreaty(Step step)
    {
        var covered = step.Bases.TakeWhile(b => b.Id != LegalBasis.Reciprocity).Where(IsTreaty).SelectMany(b => b.Offences).ToHashSet(StringComparer.Ordinal);
        return [.. step.Offences.Where(o => o.Offence is null || !covered.Contains(o.Offence.Id))];
    }

    /// <summary>The kinds of basis that the request rests on: what is needed without a treaty is needed for every offence that none covers.</summary>
    public static IReadOnlyList<string> Kinds(Step step)
    {
        if (step.Bases is not [var first, ..])
        {
            return [];
        }

        var kind = first.Kind?.ToString().ToLowerInvariant() ?? LegalBasis.Reciprocity;
        return kind != LegalBasis.Reciprocity && IsTreaty(first) && WithoutTreaty(step).Count > 0 ? [kind, LegalBasis.Reciprocity] : [kind];
    }

    /// <summary>Offences that no basis covers.</summary>
    public static IEnumerable<Finding> Findings(Step step)
    {
        if (!RequestKinds.IsAssistance(step.Kind) || step.Bases.Count == 0 || step.Bases.Any(b => b.Id == LegalBasis.Reciprocity))
        {
            yield break;
        }

        var covered = step.Bases.SelectMany(b => b.Offences).ToHashSet(StringComparer.Ordinal);
        foreach (var offence in step.Offences.Where(o => o.Offence is null || !covered.Contains(o.Offence.Id)))
        {
            yield return Finding.Warning(
                FindingCodes.BasisLeavesOffenceOut,
                fact: $"proceedings.offences.{offence.Charge.Id}",
                message: $"no legal basis between the two states covers {offence.Charge.Id}.",
                why: $"{string.Join(", ", step.Bases.Select(b => b.Name))} covers other offences, and nothing says that the requested state helps without a treaty.",
                fix: "Ask the central authority at home whether the request is to rest on the other offences alone.",
                source: step.RejectedBases.FirstOrDefault(b => b.Id == LegalBasis.Reciprocity)?.Source);
        }
    }

    private static bool IsTreaty(LegalBasis basis) => basis.Kind is InstrumentKind.Bilateral or InstrumentKind.Convention;
}
