namespace EvidenceRequests.Model;

/// <summary>An agency that investigates.</summary>
public sealed record Agency
{
    /// <summary>Id used by the case file.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Name in full.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>Short name.</summary>
    [Name]
    public string? ShortName { get; init; }

    /// <summary>Other names people use for it.</summary>
    [Name]
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>The department it belongs to.</summary>
    [FreeText]
    public string? Parent { get; init; }

    /// <summary>The government in whose name it writes, where that is not the government of the state: <c>Government of Sindh</c>.</summary>
    [FreeText]
    public string? Government { get; init; }

    /// <summary>Where that comes from.</summary>
    public Citation? GovernmentCite { get; init; }

    /// <summary>City of its seat.</summary>
    [FreeText]
    public string? City { get; init; }

    /// <summary>Postal address line by line; empty means unknown.</summary>
    [FreeText]
    public IReadOnlyList<string> Address { get; init; } = [];

    /// <summary>Its mail domain, if known.</summary>
    [Form("domain name")]
    public string? MailDomain { get; init; }

    /// <summary>What the law lets it do; a letter cites the powers that bear on the offences charged.</summary>
    public IReadOnlyList<AgencyPower> Powers { get; init; } = [];

    /// <summary>Id of the agency that took over, where this one is gone.</summary>
    [IdIn("agencies")]
    public string? Successor { get; init; }

    /// <summary>The days between which it exists.</summary>
    public InForce? InForce { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
