using EvidenceRequests.Model;

namespace EvidenceRequests.Knowledge;

/// <summary>One statement of a pack.</summary>
public sealed record SheetEntry
{
    /// <summary>What it is about, in a few words.</summary>
    public required string Lead { get; init; }

    /// <summary>What it says.</summary>
    public required IReadOnlyList<SheetField> Fields { get; init; }

    /// <summary>Where it comes from and how sure it is.</summary>
    public Citation? Cite { get; init; }

    /// <summary>The source that the citation names.</summary>
    public Source? Source { get; init; }

    /// <summary>What other sources say against it, each with its title and date.</summary>
    public IReadOnlyList<string> Disputes { get; init; } = [];
}
