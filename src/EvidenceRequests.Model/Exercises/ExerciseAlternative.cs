namespace EvidenceRequests.Model;

/// <summary>An answer that differs from the model and is right too.</summary>
public sealed record ExerciseAlternative
{
    /// <summary>The remark that is not made.</summary>
    public required string Remark { get; init; }

    /// <summary>Why it is right.</summary>
    public required string Because { get; init; }
}
