namespace EvidenceRequests.Model;

/// <summary>One line of the table of completeness: an element that the requested state asks for, and whether it is in the case file.</summary>
public sealed record ElementCheck
{
    /// <summary>The element: a word of the list <c>request-element</c>.</summary>
    public required string Element { get; init; }

    /// <summary>The element as printed.</summary>
    public required string Name { get; init; }

    /// <summary>Who asks: law, guidance or practice.</summary>
    public required RequirementLevel Level { get; init; }

    /// <summary>Given, missing or to be confirmed.</summary>
    public required ElementState State { get; init; }

    /// <summary>Path of the fact in the case file: where it is, or where it belongs.</summary>
    public string? Fact { get; init; }

    /// <summary>File, line and column of the fact; for a fact that is not stated, of the nearest group that is.</summary>
    public SourceLocation? Place { get; init; }

    /// <summary>Id of the requirement, undertaking or standard of a pack; null for what is asked everywhere.</summary>
    public StatementId? Requirement { get; init; }

    /// <summary>Why it is asked for.</summary>
    public string? Why { get; init; }

    /// <summary>What to do where it is not given.</summary>
    public string? Fix { get; init; }

    /// <summary>Who says so; null for what is asked everywhere.</summary>
    public SourceReference? Source { get; init; }
}
