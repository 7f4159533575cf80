namespace EvidenceRequests.Documents.Markdown;

/// <summary>Where a block is while Markdown is read: style, lists around it, kind of table.</summary>
internal readonly record struct BlockPlace
{
    public BlockPlace()
    {
    }

    public string Style { get; init; } = DraftStyles.Body;

    public string TableKind { get; init; } = DraftStyles.Plain;

    /// <summary>How many lists are around it.</summary>
    public int Depth { get; init; }

    /// <summary>The list a number belongs to; 0 is the running number of the letter.</summary>
    public int List { get; init; }
}
