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

    /// <summary>What the provision makes an offence, restated by the pack. It is never the wording of the law, which a lawyer annexes.</summary>
    [FreeText]
    public string? Substance { get; init; }

    /// <summary>What must be shown for a conviction, one element each, as the pack reads the provision; empty where it does not say.</summary>
    [FreeText]
    public IReadOnlyList<string> Elements { get; init; } = [];

    /// <summary>What must have come of the act before the provision applies: a word of the list <c>offence-result</c>; null where nothing must, or the pack does not say.</summary>
    [Word("offence-result")]
    public string? Result { get; init; }

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
