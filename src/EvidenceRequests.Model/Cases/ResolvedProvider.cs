namespace EvidenceRequests.Model;

/// <summary>A company found behind a website or server: registrar, host, content delivery network.</summary>
public sealed record ResolvedProvider
{
    /// <summary>What it does for the site: a word of the list <c>hosting-role</c>.</summary>
    [Word("hosting-role")]
    public required string Role { get; init; }

    /// <summary>The provider, if there is a pack for it.</summary>
    [ProviderId(MayHaveNoPack = true)]
    public string? Provider { get; init; }

    /// <summary>The service or brand, where the company runs several under rules of their own.</summary>
    [ServiceOf(nameof(Provider))]
    public string? Service { get; init; }

    /// <summary>Name of the company, where there is no pack.</summary>
    [FreeText]
    public string? Name { get; init; }

    /// <summary>The state in which the company sits, where there is no pack.</summary>
    [StateCode(HasPack = true)]
    public string? State { get; init; }

    /// <summary>When it was looked up; such a look-up is a dated fact.</summary>
    [DateOf(DateMeaning.Event)]
    public CaseTime? FoundAt { get; init; }

    /// <summary>How it was found: RDAP, DNS, a mail header, a reply of the network in front.</summary>
    [FreeText]
    public string? FoundBy { get; init; }

    /// <summary>The state in which the rented server is, where the host's rule asks for it.</summary>
    [StateCode(OrUnknown = true)]
    public string? ServerLocation { get; init; }

    /// <summary>What identifies the customer there: the domain, or the address with port and time.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];
}
