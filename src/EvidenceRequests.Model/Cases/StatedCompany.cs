namespace EvidenceRequests.Model;

/// <summary>A company that no pack describes, as the case file states it. It is asked through the authorities of its state.</summary>
public sealed record StatedCompany
{
    /// <summary>Legal name.</summary>
    [FreeText]
    public required string Name { get; init; }

    /// <summary>The state in which it sits, ISO 3166-1 alpha-2 in lower case.</summary>
    [StateCode(HasPack = true)]
    public required string State { get; init; }

    /// <summary>The part of the state, such as <c>Scotland</c>, where parts have central authorities of their own.</summary>
    [Form("part of a state")]
    public string? Part { get; init; }

    /// <summary>Postal address line by line, as far as it is known.</summary>
    [FreeText]
    public IReadOnlyList<string> Address { get; init; } = [];

    /// <summary>How name and state are known: a register of companies, the terms of the service, an imprint.</summary>
    [FreeText]
    public string? HowKnown { get; init; }
}
