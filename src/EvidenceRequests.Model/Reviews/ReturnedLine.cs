namespace EvidenceRequests.Model;

/// <summary>A paragraph, or a row of a table, of a document that came back.</summary>
public sealed record ReturnedLine
{
    /// <summary>Its number in the document, counted from 1; findings name it.</summary>
    public required int Number { get; init; }

    /// <summary>The text; the cells of a row are between tabs.</summary>
    public required string Text { get; init; }

    /// <summary>The text with the path in braces in the place of each recorded fact, so that wording can be compared without facts.</summary>
    public required string Wording { get; init; }

    /// <summary>Number of the table it is a row of, counted from 1; null for a paragraph.</summary>
    public int? Table { get; init; }

    /// <summary>Kind of that table, where its header row is as it was written; see <see cref="DraftTable.Kind"/>.</summary>
    public string? TableKind { get; init; }

    /// <summary>The cells of a row; empty for a paragraph.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>Where a reader of the page finds it, such as <c>paragraph 2 under “What we ask”</c>. It holds no fact.</summary>
    public required string Place { get; init; }

    /// <summary>Id of the recorded section it is in; null if there is none.</summary>
    public string? Section { get; init; }
}
