namespace EvidenceRequests.Model;

/// <summary>An office a request passes on its way.</summary>
public sealed record Office
{
    /// <summary>Id used inside the pack.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Name in full.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>What it does for a request.</summary>
    [FreeText]
    public required string Role { get; init; }

    /// <summary>City of its seat.</summary>
    [FreeText]
    public string? City { get; init; }

    /// <summary>Postal address line by line; empty means unknown.</summary>
    [FreeText]
    public IReadOnlyList<string> Address { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
