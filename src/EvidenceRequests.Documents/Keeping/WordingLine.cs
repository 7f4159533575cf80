using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Keeping;

/// <summary>A line of a section: a paragraph or a row of a table, of the draft that is written now or of the document that came back.</summary>
internal sealed record WordingLine
{
    /// <summary>Hash of its wording without facts.</summary>
    public required string Hash { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>The block of the new draft that it is, or is a row of; null for a line of the document.</summary>
    public DraftBlock? Block { get; init; }

    /// <summary>The row that it is in that block.</summary>
    public DraftRow? Row { get; init; }

    /// <summary>The line of the document; null for one of the new draft.</summary>
    public BodyLine? Returned { get; init; }

    /// <summary>True for a row of a table.</summary>
    public bool IsRow => Row is not null || Returned?.Table is not null;

    /// <summary>How many cells the row has.</summary>
    public int Columns => Row?.Cells.Count ?? Returned?.Pieces.Count ?? 0;
}

/// <summary>Lines between two that are the same in all three texts.</summary>
/// <param name="Was">Hashes of the lines as they were written.</param>
/// <param name="Theirs">The lines as they came back.</param>
/// <param name="Ours">The lines as the program writes them now.</param>
internal sealed record WordingChunk(IReadOnlyList<string> Was, IReadOnlyList<WordingLine> Theirs, IReadOnlyList<WordingLine> Ours)
{
    /// <summary>True if a hand changed them, and not to what the program writes now.</summary>
    public bool IsByHand => !Same(Theirs, Was) && !Theirs.Select(l => l.Hash).SequenceEqual(Ours.Select(l => l.Hash));

    /// <summary>True if the program changed them too.</summary>
    public bool IsInConflict => IsByHand && !Same(Ours, Was);

    private static bool Same(IReadOnlyList<WordingLine> lines, IReadOnlyList<string> hashes) => lines.Select(l => l.Hash).SequenceEqual(hashes);
}
