namespace EvidenceRequests.Model;

/// <summary>One set of identifiers that together name an account. Any one set is enough.</summary>
public sealed record IdentifierRule
{
    /// <summary>The services it is for; empty means every service.</summary>
    [IdIn("services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>The roles it is for, where the provider is registrar, host or network in front; empty means every role.</summary>
    [Word("hosting-role")]
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>All of these must be given.</summary>
    public required IReadOnlyList<IdentifierNeed> AllOf { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
