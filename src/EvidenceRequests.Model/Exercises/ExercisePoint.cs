namespace EvidenceRequests.Model;

/// <summary>A fact on which the text must rest.</summary>
public sealed record ExercisePoint
{
    /// <summary>Id of the fact in the model case.</summary>
    public required string Fact { get; init; }

    /// <summary>The question that leads to it.</summary>
    public required string Ask { get; init; }
}
