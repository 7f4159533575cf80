using EvidenceRequests.Model;

namespace EvidenceRequests.Scaffolding;

/// <summary>One way in which a fictional case can reach a provider with a kind of request.</summary>
internal sealed record CaseScaffoldRoute
{
    /// <summary>The service asked about, where the provider runs several.</summary>
    public string? Service { get; init; }

    /// <summary>What the provider does for a website, where it is asked as the company behind one.</summary>
    public string? Role { get; init; }

    /// <summary>Facts about the account that lead to a company of the provider, by path below the account.</summary>
    public IReadOnlyDictionary<string, string> Target { get; init; } = new Dictionary<string, string>();

    /// <summary>The agency at home.</summary>
    public required Agency Agency { get; init; }

    /// <summary>The offence.</summary>
    public required Offence Offence { get; init; }

    /// <summary>The order at home, where one serves the offence, the agency and the data.</summary>
    public HomeOrderRule? HomeOrder { get; init; }

    /// <summary>The data is asked for through the authorities too, although the provider may give it directly.</summary>
    public bool ThroughAuthorities { get; init; }
}
