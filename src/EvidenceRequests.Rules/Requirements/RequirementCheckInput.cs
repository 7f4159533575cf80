using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The requirements of a step with what came of each, ready to be looked at.</summary>
internal sealed record RequirementCheckInput(IReadOnlyList<RequirementCheckInput.Tried> Results)
{
    public static RequirementCheckInput Create(IReadOnlyList<EvaluatedRequirement> evaluated) =>
        new([.. evaluated.SelectMany(e => e.Results.Select(result => new Tried(e.Applied, result)))]);

    /// <summary>A requirement with what came of it for one fact.</summary>
    internal sealed record Tried(StepRequirement Applied, RequirementResult Result)
    {
        /// <summary>A derived fact has no place of its own, so there the reason is the message.</summary>
        public bool IsDerived => Result.Fact.StartsWith("derived.", StringComparison.Ordinal);

        public string Message => IsDerived ? Applied.Requirement.Why : $"{Result.Fact} {Result.Failure}";

        // A requirement of an account or a data request is of that; any other is of the one who asks.
        private FindingScope Scope => Result.Fact.Split('.')[0] switch
        {
            "accounts" => FindingScope.Account,
            "data" => FindingScope.DataRequest,
            "authority" => FindingScope.Office,
            _ => Applied.Owner switch
            {
                RequirementOwner.Provider => FindingScope.Provider,
                RequirementOwner.RequestedState => FindingScope.State,
                _ => FindingScope.Step,
            },
        };

        public FindingDetails Details => new(IsDerived ? null : Result.Fact, IsDerived ? null : Applied.Requirement.Why, Applied.Requirement.Fix)
        {
            Requirement = StatementId.FromRow(Applied.Requirement.Id),
            Source = Applied.Source,
            Scope = Scope,
            Owner = Applied.Requirement.AnsweredBy,
        };
    }
}
