namespace EvidenceRequests.Model;

/// <summary>A paragraph.</summary>
/// <param name="Text">What it says.</param>
public sealed record GuideParagraph(IReadOnlyList<GuideInline> Text) : GuideBlock
{
    /// <summary>True for what we advise, which is printed under that word.</summary>
    public bool IsAdvice { get; init; }

    /// <summary>True for small print, such as the list of sources.</summary>
    public bool IsSmall { get; init; }
}
