namespace EvidenceRequests.Packs;

/// <summary>How much a file may hold. A case file with ten thousand accounts stays below; a file that is larger is a mistake or an attack.</summary>
public static class ReadingLimits
{
    /// <summary>Bytes of one file.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Lists and mappings inside one another.</summary>
    public const int MaxDepth = 32;

    /// <summary>Values in one file.</summary>
    public const int MaxNodes = 1_000_000;

    /// <summary>Findings about characters in one file; the rest is counted.</summary>
    public const int MaxCharacterFindings = 20;
}
