namespace EvidenceRequests.Model;

/// <summary>Something that happens later in an exercise.</summary>
public sealed record ExerciseStage
{
    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>The page that is handed out.</summary>
    public required string File { get; init; }

    /// <summary>The model case from then on; null where it stays as it was.</summary>
    public string? Model { get; init; }
}
