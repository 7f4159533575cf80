namespace EvidenceRequests.Model;

/// <summary>One part of an example address, and what it is.</summary>
public sealed record AddressPart
{
    /// <summary>The part as it is written.</summary>
    [FreeText]
    public required string Part { get; init; }

    /// <summary>What it is: a kind of identifier, or a word for what is none.</summary>
    [Word(WordLists.IdentifierKinds, OrList = "address-part")]
    public required string Is { get; init; }
}
