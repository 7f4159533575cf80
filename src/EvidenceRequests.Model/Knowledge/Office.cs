namespace EvidenceRequests.Model;

/// <summary>An office a request passes on its way.</summary>
public sealed record Office
{
    /// <summary>Id used inside the pack.</summary>
    public required string Id { get; init; }

    /// <summary>Name in full.</summary>
    public required string Name { get; init; }

    /// <summary>What it does for a request.</summary>
    public required string Role { get; init; }

    /// <summary>City of its seat.</summary>
    public string? City { get; init; }

    /// <summary>Postal address line by line; empty means unknown.</summary>
    public IReadOnlyList<string> Address { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
