namespace EvidenceRequests.Model;

/// <summary>An offence of the requesting state.</summary>
public sealed record Offence
{
    /// <summary>Id used by the case file, such as <c>ata-7-1-a</c>.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Other ids under which it is known.</summary>
    [Name]
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>Id of the statute.</summary>
    [IdIn("statutes")]
    public required string Statute { get; init; }

    /// <summary>Section, such as <c>7(1)(a)</c>.</summary>
    [FreeText]
    public required string Section { get; init; }

    /// <summary>Legal name.</summary>
    [Name]
    public required string Title { get; init; }

    /// <summary>The greatest penalty.</summary>
    public required Penalty Penalty { get; init; }

    /// <summary>Whether the police may investigate without an order.</summary>
    public required YesNoUnknown Cognizable { get; init; }

    /// <summary>Kinds of conduct that instruments and screens ask about: words of the list <c>conduct</c>.</summary>
    [Word("conduct")]
    public IReadOnlyList<string> Conduct { get; init; } = [];

    /// <summary>Text of the section, where it was read in an official source; a lawyer annexes it.</summary>
    [FreeText]
    public string? Text { get; init; }

    /// <summary>Where section and title come from.</summary>
    public required Citation Cite { get; init; }

    /// <summary>Where it is said whether the police may act without an order, if elsewhere.</summary>
    public Citation? CognizableCite { get; init; }

    /// <summary>The days between which it holds.</summary>
    public InForce? InForce { get; init; }

    /// <summary>What the reader must know.</summary>
    [FreeText]
    public string? Note { get; init; }
}
