namespace EvidenceRequests.Model;

/// <summary>A company of a provider's group.</summary>
public sealed record LegalEntity
{
    /// <summary>Id used inside the pack.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Legal name, exactly as the provider writes it.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>Unit to which a request is addressed.</summary>
    [FreeText]
    public string? Unit { get; init; }

    /// <summary>The state whose law governs it, ISO 3166-1 alpha-2 in lower case; absent if it could not be settled, and then no document is drafted.</summary>
    [StateCode]
    public string? State { get; init; }

    /// <summary>The part of the state in which it sits, such as <c>Scotland</c>, where parts have central authorities of their own; absent if that does not matter or is not known.</summary>
    [Form("part of a state")]
    public string? Part { get; init; }

    /// <summary>Postal address line by line; empty means unknown.</summary>
    [FreeText]
    public IReadOnlyList<string> Address { get; init; } = [];

    /// <summary>What the company is in the group: words of the list <c>entity-role</c>.</summary>
    [Word("entity-role")]
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Where the name and the state come from.</summary>
    public required Citation Cite { get; init; }

    /// <summary>Where the address comes from, if elsewhere.</summary>
    public Citation? AddressCite { get; init; }

    /// <summary>What the reader must know.</summary>
    [FreeText]
    public string? Note { get; init; }
}
