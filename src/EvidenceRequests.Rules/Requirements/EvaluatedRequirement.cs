using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A requirement of a step with what came of it for each fact that it concerns.</summary>
internal sealed record EvaluatedRequirement(StepRequirement Applied, IReadOnlyList<RequirementResult> Results)
{
    public static IReadOnlyList<EvaluatedRequirement> Evaluate(StepCheckInput step, IReadOnlyList<StepRequirement> requirements) =>
        [.. requirements.Select(r => new EvaluatedRequirement(r, RequirementResult.Evaluate(step, r)))];
}
