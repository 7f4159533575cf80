namespace EvidenceRequests.Model;

/// <summary>What is said to trainees, by the remarks of the comparison. It is data, so that trainers can correct and translate it.</summary>
public sealed record ExerciseFeedback
{
    /// <summary>One row for each remark.</summary>
    public required IReadOnlyList<FeedbackRow> Remarks { get; init; }

    /// <summary>What is said where nothing of a dimension is open, and what leads to it.</summary>
    public required IReadOnlyList<FeedbackDimension> Dimensions { get; init; }
}
