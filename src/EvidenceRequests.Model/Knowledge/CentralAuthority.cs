namespace EvidenceRequests.Model;

/// <summary>An authority that receives or makes requests for assistance.</summary>
public sealed record CentralAuthority
{
    /// <summary>Id used inside the pack.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Name as the state writes it in English.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>Unit.</summary>
    [FreeText]
    public string? Unit { get; init; }

    /// <summary>Postal address line by line; empty means unknown.</summary>
    [FreeText]
    public IReadOnlyList<string> Address { get; init; } = [];

    /// <summary>Mailbox, if published.</summary>
    [Form("e-mail address")]
    public string? Email { get; init; }

    /// <summary>The part of the state it is for, such as <c>Scotland</c>; absent for the whole state.</summary>
    [Form("part of a state")]
    public string? Part { get; init; }

    /// <summary>Places in that part, by which it is reported from the address of a company.</summary>
    [Name]
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>True if requests go here unless something points to another part.</summary>
    public bool? Default { get; init; }

    /// <summary>Where the name comes from.</summary>
    public required Citation Cite { get; init; }

    /// <summary>Where the address comes from, if elsewhere.</summary>
    public Citation? AddressCite { get; init; }

    /// <summary>What the reader must know.</summary>
    [FreeText]
    public string? Note { get; init; }

    /// <summary>The days between which it holds.</summary>
    public InForce? InForce { get; init; }
}
