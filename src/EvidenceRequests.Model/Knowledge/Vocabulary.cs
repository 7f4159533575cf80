namespace EvidenceRequests.Model;

/// <summary>The closed word lists with their definitions.</summary>
public sealed record Vocabulary
{
    /// <summary>Items of data.</summary>
    public IReadOnlyList<DataItem> DataItems { get; init; } = [];

    /// <summary>Kinds of identifier.</summary>
    public IReadOnlyList<IdentifierKind> IdentifierKinds { get; init; } = [];

    /// <summary>Kinds of request.</summary>
    public IReadOnlyList<RequestKind> RequestKinds { get; init; } = [];

    /// <summary>Named patterns.</summary>
    public IReadOnlyList<NamedPattern> Patterns { get; init; } = [];

    /// <summary>All other word lists.</summary>
    public IReadOnlyList<WordList> Words { get; init; } = [];
}
