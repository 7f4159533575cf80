namespace EvidenceRequests.Documents.Guides;

/// <summary>A block of a chapter as it was written.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">Its line in the file.</param>
public sealed record ChapterBlock(ChapterBlockKind Kind, int Line)
{
    /// <summary>Level of a heading.</summary>
    public int Level { get; init; }

    /// <summary>True inside <c>::: advice</c>.</summary>
    public bool IsAdvice { get; init; }

    /// <summary>True for a numbered list.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Name of a picture or of a table of data.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The text of a heading or paragraph, or the entries of a list.</summary>
    public IReadOnlyList<ChapterLine> Texts { get; init; } = [];

    /// <summary>The rows of a table, the first of which names the columns.</summary>
    public IReadOnlyList<IReadOnlyList<ChapterLine>> Rows { get; init; } = [];
}
