namespace EvidenceRequests.Rules;

/// <summary>A requirement of a step with what came of it for each fact that it concerns.</summary>
internal sealed record TriedRequirement(StepRequirement Applied, IReadOnlyList<RequirementTrial> Trials)
{
    public static IReadOnlyList<TriedRequirement> Of(StepUnderCheck step, IReadOnlyList<StepRequirement> requirements) =>
        [.. requirements.Select(r => new TriedRequirement(r, RequirementTrial.Of(step, r)))];
}
