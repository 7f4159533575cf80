namespace EvidenceRequests.Model;

/// <summary>What is said of one remark. Words in braces are filled in.</summary>
public sealed record FeedbackRow
{
    /// <summary>The remark, such as <c>items/too-much</c>.</summary>
    public required string Remark { get; init; }

    /// <summary>How grave it is: <c>essential</c>, <c>better</c> or <c>worth-knowing</c>.</summary>
    public required string Grade { get; init; }

    /// <summary>What was decided. The decision is the subject, never the person.</summary>
    public required string Decided { get; init; }

    /// <summary>What follows from it in practice.</summary>
    public required string Follows { get; init; }

    /// <summary>The answer to this one point.</summary>
    public required string Answer { get; init; }
}
