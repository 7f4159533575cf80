namespace EvidenceRequests.Model;

/// <summary>One document as text with styles and facts, before it becomes a file. What is here is what the reader of the letter sees.</summary>
public sealed record Draft
{
    /// <summary>Kind of document: a kind of request, or a word of the list <c>document</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Id of the step of the plan it was written for.</summary>
    public required string Step { get; init; }

    /// <summary>Language of the wording, ISO 639-1 in lower case.</summary>
    public required string Language { get; init; }

    /// <summary>Title: the subject line as plain text.</summary>
    public required string Title { get; init; }

    /// <summary>The office's own reference, printed on every page.</summary>
    public required string Reference { get; init; }

    /// <summary>The letter of an annex, such as <c>Annex B</c>, printed on every page of it; null for what is no annex.</summary>
    public string? Annex { get; init; }

    /// <summary>The exercise that it belongs to; empty if the case has lost its mark, null for a real draft. What it prints of an exercise is marked on every page.</summary>
    public string? Exercise { get; init; }

    /// <summary>Protective marking, printed on every page.</summary>
    public string? Classification { get; init; }

    /// <summary>The agency, printed at the foot of every page.</summary>
    public string? Agency { get; init; }

    /// <summary>True if facts may be missing; such a draft says so on every page.</summary>
    public required bool Incomplete { get; init; }

    /// <summary>The day as of which it was written.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Hash of the library it was written from.</summary>
    public required string Library { get; init; }

    /// <summary>The sections, in order.</summary>
    public IReadOnlyList<DraftSection> Sections { get; init; } = [];

    /// <summary>Doubts at a place of the text. They are never in the letter itself.</summary>
    public IReadOnlyList<DraftComment> Comments { get; init; } = [];

    /// <summary>Facts that are printed once for others that say the same, by path; whoever edits one edits them all.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> SaidOnce { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
