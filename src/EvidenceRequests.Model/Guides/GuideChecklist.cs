namespace EvidenceRequests.Model;

/// <summary>A list to be ticked on paper.</summary>
public sealed record GuideChecklist
{
    /// <summary>Id; its number in the guide is made from it.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>What it is for.</summary>
    [FreeText]
    public required string Title { get; init; }

    /// <summary>True for one that holds what is not for passing on, such as a call card.</summary>
    public bool? ForOfficials { get; init; }

    /// <summary>Headings of a log that is filled in by hand below the lines; empty for none.</summary>
    [FreeText]
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The lines, in the order in which they are ticked.</summary>
    public required IReadOnlyList<GuideCheck> Items { get; init; }
}
