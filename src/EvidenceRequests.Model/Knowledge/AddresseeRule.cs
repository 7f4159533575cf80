namespace EvidenceRequests.Model;

/// <summary>How the addressee is chosen: the provider's own rule, never ours.</summary>
public sealed record AddresseeRule
{
    /// <summary>What decides: a word of the list <c>addressee-rule</c>, such as <c>target-location</c>.</summary>
    [Word("addressee-rule")]
    public required string Decides { get; init; }

    /// <summary>The cases of the rule. The one with the most conditions that hold wins; two of equal rank are an error of the pack.</summary>
    public required IReadOnlyList<AddresseeCase> Cases { get; init; }

    /// <summary>What to do where the deciding fact is not known.</summary>
    public AddresseeCase? WhenUnknown { get; init; }
}
