namespace EvidenceRequests.Documents.Docx;

/// <summary>The character styles that identifiers and bold words take at one place of a document.</summary>
/// <param name="Code">Style of a fixed-width face.</param>
/// <param name="Bold">Style of bold words, if they have one of their own there.</param>
internal sealed record RunStyles(string Code, string? Bold)
{
    public static RunStyles Text { get; } = new(StyleNames.Identifier, null);

    public static RunStyles Table { get; } = new(StyleNames.TableIdentifier, null);

    public static RunStyles Letterhead { get; } = new(StyleNames.Identifier, StyleNames.LetterheadName);
}
