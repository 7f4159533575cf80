namespace EvidenceRequests.Model;

/// <summary>What the program recorded in a draft when it wrote it, so that a draft that comes back can be compared.</summary>
public sealed record DraftProvenance
{
    /// <summary>Kind of document: a kind of request, <c>check-sheet</c> or <c>note-verbale</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Id of the step of the plan.</summary>
    public required string Step { get; init; }

    /// <summary>Language of the wording.</summary>
    public required string Language { get; init; }

    /// <summary>The office's own reference.</summary>
    public required string Reference { get; init; }

    /// <summary>The exercise that it was written for; null for a real draft.</summary>
    public string? Exercise { get; init; }

    /// <summary>True if the draft was written although facts were missing.</summary>
    public bool Incomplete { get; init; }

    /// <summary>Hash of the library it was written from.</summary>
    public required string Library { get; init; }

    /// <summary>The day as of which it was written, or null if it does not say.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The statements of the packs that it prints and that nobody had confirmed when it was written.</summary>
    public IReadOnlyList<RecordedStatement> Unconfirmed { get; init; } = [];

    /// <summary>The sections in the order in which they were written.</summary>
    public IReadOnlyList<RecordedSection> Sections { get; init; } = [];

    /// <summary>What was recorded of its look; null where a draft is only compared and was never written.</summary>
    public RecordedLook? Look { get; init; }
}
