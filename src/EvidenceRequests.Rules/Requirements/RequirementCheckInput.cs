using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The requirements of a step with what came of each, ready to be looked at.</summary>
internal sealed record RequirementCheckInput(IReadOnlyList<RequirementCheckInput.Tried> Results)
{
    private const int NamedAccounts = 6;

    public static RequirementCheckInput Create(StepCheckInput step, IReadOnlyList<EvaluatedRequirement> evaluated) =>
        new([.. evaluated.SelectMany(e => e.Results.Select(result => new Tried(e.Applied, result) { About = About(step, e.Applied.Requirement) }))]);

    // A preservation is one of accounts; of several accounts in the case the fix says which.
    private static string? About(StepCheckInput step, Requirement requirement)
    {
        var accounts = step.Asks.Select(a => a.Account.Id).Distinct(StringComparer.Ordinal).ToList();
        return requirement.Fact != "derived.preservation" || step.CaseFile.Accounts.Count == 1 ? null
            : accounts.Count > NamedAccounts ? FormattableString.Invariant($" It is about {accounts.Count} accounts, {accounts[0]} and others.")
            : $" It is about {string.Join(", ", accounts)}.";
    }

    /// <summary>A requirement with what came of it for one fact.</summary>
    internal sealed record Tried(StepRequirement Applied, RequirementResult Result)
    {
        /// <summary>What it is about, to follow the fix; null where that is plain.</summary>
        public string? About { get; init; }

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

        public FindingDetails Details => new(IsDerived ? null : Result.Fact, IsDerived ? null : Applied.Requirement.Why, About is null ? Applied.Requirement.Fix : Applied.Requirement.Fix + About)
        {
            Requirement = StatementId.FromRow(Applied.Requirement.Id),
            Source = Applied.Source,
            Scope = Scope,
            Owner = Applied.Requirement.AnsweredBy,
        };
    }
}
