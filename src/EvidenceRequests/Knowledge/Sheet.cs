namespace EvidenceRequests.Knowledge;

/// <summary>Everything a pack says about one provider, state, offence or instrument, statement by statement, each with its source.</summary>
public sealed record Sheet
{
    /// <summary>Id of the pack or row.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>What is said about the whole.</summary>
    public required IReadOnlyList<SheetField> Fields { get; init; }

    /// <summary>What is said about its parts.</summary>
    public required IReadOnlyList<SheetSection> Sections { get; init; }
}
