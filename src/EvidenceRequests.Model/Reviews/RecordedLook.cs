namespace EvidenceRequests.Model;

/// <summary>What a draft recorded of its look when it was written: what its headers and footers say, and what its styles and lists do to text.</summary>
public sealed record RecordedLook
{
    /// <summary>Headers and footers.</summary>
    public IReadOnlyList<RecordedPage> Pages { get; init; } = [];

    /// <summary>What the letterhead does that is reported elsewhere, such as <c>the style Title: letters shown as capitals</c>, in lower case.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>Forms of the numbers of paragraphs, such as <c>decimal %1.</c></summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];
}
