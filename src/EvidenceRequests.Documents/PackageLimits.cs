namespace EvidenceRequests.Documents;

/// <summary>
/// How much a Word document from outside may hold, whoever made it. Sizes are counted while reading, whatever the file
/// says of itself. The table in docs/review.md repeats these numbers, and a test compares them.
/// </summary>
public static class PackageLimits
{
    /// <summary>Bytes of the file.</summary>
    public const int MaxBytes = 50_000_000;

    /// <summary>Bytes of all documents of a folder that is read together.</summary>
    public const int MaxFolderBytes = 200_000_000;

    /// <summary>Parts inside it.</summary>
    public const int MaxParts = 2_000;

    /// <summary>Bytes of one part, unpacked.</summary>
    public const int LargestPart = 30_000_000;

    /// <summary>Bytes of all parts, unpacked.</summary>
    public const int MaxUnpacked = 100_000_000;

    /// <summary>How many times larger than packed a part may become, once it is larger than <see cref="SmallPart"/>.</summary>
    public const int GreatestRatio = 200;

    /// <summary>Bytes below which a part is too small to do harm, however well it was packed.</summary>
    public const int SmallPart = 1_000_000;

    /// <summary>Characters of one part that is read as XML.</summary>
    public const int MaxXmlCharacters = 20_000_000;

    /// <summary>Elements in one part that is read as XML.</summary>
    public const int MaxXmlElements = 500_000;

    /// <summary>Elements inside one another.</summary>
    public const int DeepestXml = 250;

    /// <summary>Attributes of one element.</summary>
    public const int MaxAttributes = 200;

    /// <summary>Paragraphs of one part; each cell of a table has one.</summary>
    public const int MaxParagraphs = 60_000;

    /// <summary>Runs of one paragraph.</summary>
    public const int MaxRuns = 5_000;

    /// <summary>Bookmarks of one part.</summary>
    public const int MaxBookmarks = 40_000;

    /// <summary>Styles of one part; Word itself keeps no more than 4,079.</summary>
    public const int MaxStyles = 4_079;

    /// <summary>Sections that a draft records.</summary>
    public const int MaxSections = 300;

    /// <summary>Facts and lines that a draft records, each.</summary>
    public const int MaxRecorded = 30_000;

    /// <summary>Facts inside one another: a letter has none.</summary>
    public const int MaxOpenSlots = 16;
}
