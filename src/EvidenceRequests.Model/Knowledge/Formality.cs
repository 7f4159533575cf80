namespace EvidenceRequests.Model;

/// <summary>A point of form that a person must see to before sending.</summary>
public sealed record Formality
{
    /// <summary>What: a word of the list <c>formality</c>, such as <c>letterhead</c>, <c>signature</c>, <c>pdf-only</c>.</summary>
    [Word("formality")]
    public required string Id { get; init; }

    /// <summary>The kinds of request it is for; empty means every kind.</summary>
    [Word(WordLists.RequestKinds)]
    public IReadOnlyList<string> For { get; init; } = [];

    /// <summary>More than this many accounts make it apply, where it depends on the number.</summary>
    public int? AboveAccounts { get; init; }

    /// <summary>What the reader must know.</summary>
    [FreeText]
    public string? Note { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
