using System.Xml.Linq;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>A paragraph or table row as the walk through the main part found it.</summary>
internal sealed record BodyLine
{
    /// <summary>The paragraph, or the first paragraph of the row.</summary>
    public required XElement Paragraph { get; init; }

    public required string Text { get; init; }

    public required string Wording { get; init; }

    public int? Table { get; init; }

    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>Its text in pieces: those of the paragraph, or of each cell of the row.</summary>
    public required IReadOnlyList<IReadOnlyList<LinePiece>> Pieces { get; init; }

    /// <summary>Name of the innermost section bookmark that was open, or opened, in it.</summary>
    public string? Section { get; init; }
}
