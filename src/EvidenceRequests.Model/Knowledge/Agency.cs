namespace EvidenceRequests.Model;

/// <summary>An agency that investigates.</summary>
public sealed record Agency
{
    /// <summary>Id used by the case file.</summary>
    public required string Id { get; init; }

    /// <summary>Name in full.</summary>
    public required string Name { get; init; }

    /// <summary>Short name.</summary>
    public string? ShortName { get; init; }

    /// <summary>The department it belongs to.</summary>
    public string? Parent { get; init; }

    /// <summary>City of its seat.</summary>
    public string? City { get; init; }

    /// <summary>Postal address line by line; empty means unknown.</summary>
    public IReadOnlyList<string> Address { get; init; } = [];

    /// <summary>Its mail domain, if known.</summary>
    public string? MailDomain { get; init; }

    /// <summary>Id of the agency that took over, where this one is gone.</summary>
    public string? Successor { get; init; }

    /// <summary>The days between which it exists.</summary>
    public InForce? InForce { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
