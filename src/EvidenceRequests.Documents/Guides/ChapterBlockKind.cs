namespace EvidenceRequests.Documents.Guides;

/// <summary>What a block of a chapter is.</summary>
public enum ChapterBlockKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A list.</summary>
    List,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A picture of the folder <c>guide</c>.</summary>
    Picture,

    /// <summary>A table made from the packs.</summary>
    Data,
}
