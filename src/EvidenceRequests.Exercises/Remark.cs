namespace EvidenceRequests.Exercises;

/// <summary>Something said of one decision of a trainee's case.</summary>
public sealed record Remark
{
    /// <summary>The words for grades, the gravest first.</summary>
    public static IReadOnlyList<string> Grades { get; } = ["essential", "better", "worth-knowing"];

    /// <summary>What was found, such as <c>items/content/messages</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The dimension: a word of <see cref="ExerciseDimensions"/>.</summary>
    public required string Dimension { get; init; }

    /// <summary>A word of <see cref="Grades"/>.</summary>
    public required string Grade { get; init; }

    /// <summary>The known mistake that it is; null for any other.</summary>
    public string? Mistake { get; init; }

    /// <summary>What was decided.</summary>
    public required string Decided { get; init; }

    /// <summary>What follows from it in practice.</summary>
    public required string Follows { get; init; }

    /// <summary>Who says so.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>Where to read: a command or a page.</summary>
    public required string Read { get; init; }

    /// <summary>The question that leads to the answer.</summary>
    public required string Question { get; init; }

    /// <summary>The answer to this one point.</summary>
    public required string Answer { get; init; }
}
