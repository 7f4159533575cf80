namespace EvidenceRequests.Model;

/// <summary>What a guide is made from beside the packs: chapters, and the files of the folder <c>guide</c> as one.</summary>
public sealed record GuideMaterial
{
    /// <summary>The chapters, in the order of their files.</summary>
    public required IReadOnlyList<GuideChapter> Chapters { get; init; }

    /// <summary>All files together.</summary>
    public required GuideFile File { get; init; }

    /// <summary>The look of the guide: styles beside those of letters, and the style sheet of the web edition, by path.</summary>
    public required IReadOnlyDictionary<string, string> Look { get; init; }
}
