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

    /// <summary>Where to read: sheets of the guide, by number and title; <c>{sheet}</c> is that of the provider.</summary>
    public required string Read { get; init; }
}
