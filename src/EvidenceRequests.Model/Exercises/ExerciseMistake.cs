namespace EvidenceRequests.Model;

/// <summary>A mistake that people make in an exercise.</summary>
public sealed record ExerciseMistake
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>The remarks by which it is known; a star stands for any part.</summary>
    public required IReadOnlyList<string> On { get; init; }

    /// <summary>How grave it is, where that differs from the remark: <c>essential</c>, <c>better</c> or <c>worth-knowing</c>.</summary>
    public string? Grade { get; init; }

    /// <summary>What was decided.</summary>
    public required string Say { get; init; }

    /// <summary>What follows from it in practice.</summary>
    public required string Follows { get; init; }

    /// <summary>Where to read: a command or a page.</summary>
    public string? Read { get; init; }

    /// <summary>The edits of the model case that make the mistake.</summary>
    public IReadOnlyList<ExerciseEdit> Try { get; init; } = [];
}
