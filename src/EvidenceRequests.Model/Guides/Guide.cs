namespace EvidenceRequests.Model;

/// <summary>The guide as a tree: parts, sheets, blocks. Terminal, Word and web are three ways of writing it.</summary>
public sealed record Guide
{
    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary><c>core</c>, <c>full</c> or <c>sheet</c>.</summary>
    public required string Edition { get; init; }

    /// <summary>Language tag of the wording.</summary>
    public required string Language { get; init; }

    /// <summary>Id of the state it is written for.</summary>
    public required string Home { get; init; }

    /// <summary>The day as of which it was made.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day until which nothing in it is overdue; earlier than <see cref="AsOf"/> if something is.</summary>
    public required DateOnly GoodUntil { get; init; }

    /// <summary>Hash of the packs.</summary>
    public required string Library { get; init; }

    /// <summary>Who may read it.</summary>
    public required string Readers { get; init; }

    /// <summary>The parts.</summary>
    public required IReadOnlyList<GuidePart> Parts { get; init; }

    /// <summary>Every sheet, in order.</summary>
    public IEnumerable<GuideSheet> Sheets => Parts.SelectMany(p => p.Sheets);
}
