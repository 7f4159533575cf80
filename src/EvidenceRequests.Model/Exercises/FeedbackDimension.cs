namespace EvidenceRequests.Model;

/// <summary>What is said of one dimension.</summary>
public sealed record FeedbackDimension
{
    /// <summary>Word of <see cref="ExerciseDimensions"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>The question of the first hint.</summary>
    public required string Question { get; init; }

    /// <summary>What is said where it was decided well.</summary>
    public required string WellDone { get; init; }

    /// <summary>Where to read: a command or a page; <c>{provider}</c> and <c>{home}</c> are filled in.</summary>
    public required string Read { get; init; }
}
