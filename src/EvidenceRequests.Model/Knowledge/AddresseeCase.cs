namespace EvidenceRequests.Model;

/// <summary>One case of an addressee rule: an entity, or the outcome that there is none here.</summary>
public sealed record AddresseeCase
{
    /// <summary>Conditions that must all hold; empty is the general rule.</summary>
    public IReadOnlyList<Condition> When { get; init; } = [];

    /// <summary>The services it is for; empty means every service.</summary>
    [IdIn("services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>Id of the entity.</summary>
    [IdIn("entities")]
    public string? Entity { get; init; }

    /// <summary>The outcome where there is no addressee: a word of the list <c>addressee-outcome</c>, such as <c>host-behind</c>, <c>ask</c> or <c>none</c>.</summary>
    [Word("addressee-outcome")]
    public string? Outcome { get; init; }

    /// <summary>Why there is none, or what the letter should ask the addressee where the fact is unknown.</summary>
    [FreeText]
    public string? Note { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }

    /// <summary>The days between which it holds.</summary>
    public InForce? InForce { get; init; }
}
