namespace EvidenceRequests.Model;

/// <summary>A part of the guide.</summary>
/// <param name="Letter">Its letter, with which the numbers of its sheets begin.</param>
/// <param name="Title">Its title.</param>
/// <param name="Sheets">Its sheets.</param>
public sealed record GuidePart(string Letter, string Title, IReadOnlyList<GuideSheet> Sheets)
{
    /// <summary>True for a short part that begins below the one before it, without a page of its own.</summary>
    public bool RunsOn { get; init; }
}
