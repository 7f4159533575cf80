namespace EvidenceRequests.Model;

/// <summary>A company found behind a website or server: registrar, host, content delivery network.</summary>
public sealed record ResolvedProvider
{
    /// <summary>What it does for the site: a word of the list <c>hosting-role</c>.</summary>
    public required string Role { get; init; }

    /// <summary>Id of the provider's pack, if there is one.</summary>
    public string? Provider { get; init; }

    /// <summary>Name of the company, where there is no pack.</summary>
    public string? Name { get; init; }

    /// <summary>The state in which the company sits, where there is no pack.</summary>
    public string? State { get; init; }

    /// <summary>When it was looked up; such a look-up is a dated fact.</summary>
    public CaseTime? FoundAt { get; init; }

    /// <summary>How it was found: RDAP, DNS, a mail header, a reply of the network in front.</summary>
    public string? FoundBy { get; init; }

    /// <summary>The state in which the rented server stands, where the host's rule asks for it.</summary>
    public string? ServerLocation { get; init; }

    /// <summary>What identifies the customer there: the domain, or the address with port and time.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];
}
