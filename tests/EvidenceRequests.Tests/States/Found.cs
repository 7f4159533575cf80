namespace EvidenceRequests.Tests;

/// <summary>A finding of a plan as two cases are compared by it: what is said of which fact, and the ground of refusal it stands for.</summary>
internal sealed record Found(string Code, string? Requirement, string? Fact, Severity Severity, string? Ground)
{
    public static IReadOnlyList<Found> Find(string state, CaseFile caseFile, string kind)
    {
        var plan = CompleteCases.Plan(state, caseFile);
        var step = plan.Plan.Steps.FirstOrDefault(s => s.Kind == kind && s.RequestedState == state);
        var ofStep = step?.Findings.Select(f => new Found(f.Code, f.Requirement?.ToString(), f.Fact, f.Severity, step.RefusalRisks.FirstOrDefault(r => r.Findings.Contains(f))?.Ground)) ?? [];
        return [.. plan.Plan.Findings.Select(f => new Found(f.Code, f.Requirement?.ToString(), f.Fact, f.Severity, null)).Concat(ofStep)];
    }

    /// <summary>True for the finding that the element which is taken out must raise.</summary>
    public bool Is(ElementRemoval removal) => Requirement == removal.Speaks || (removal.MissingFact is { } fact && Code == FindingCodes.RequirementMissing && Fact == fact);

    /// <summary>
    /// One gap can be asked about by several: the state, its judge, and the home state. They speak of the same fact, or of the same ground of refusal;
    /// a penalty that is not known may be death, and a caution is advice.
    /// </summary>
    public bool SpeaksOfTheSameAs(Found target) => Code is FindingCodes.Caution
        || (Ground is not null && Ground == target.Ground)
        || (Ground == "death-penalty" && target.Ground == "gravity")
        // Without a treaty those at home decide on reciprocity.
        || (Ground == "home-approval" && target.Ground == "legal-basis")
        || (Fact is not null && target.Fact is not null && (Last(Fact) == Last(target.Fact) || Head(Fact) == Head(target.Fact)));

    private static string Last(string path) => path[(path.LastIndexOf('.') + 1)..];

    private static string Head(string path) => path.StartsWith("authority", StringComparison.Ordinal) || path.StartsWith("proceedings.offences", StringComparison.Ordinal) ? path.Split('.')[0] : path;
}
