namespace EvidenceRequests.Model;

/// <summary>Where a person finds an identifier: in one place, step by step, with an example taken apart.</summary>
public sealed record WhereFound
{
    /// <summary>The kind of identifier that is found; absent in the vocabulary, where it is the kind that holds the row.</summary>
    [Word(WordLists.IdentifierKinds)]
    public string? Kind { get; init; }

    /// <summary>The services it is for; empty means every service of the provider.</summary>
    [IdIn("services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>Where a person looks: a browser, an app, an export, the report of a device.</summary>
    [Word("found-in")]
    public required string Place { get; init; }

    /// <summary>What to do there, in whole sentences.</summary>
    [FreeText]
    public required string Steps { get; init; }

    /// <summary>An example with invented values, cut into its parts.</summary>
    public IReadOnlyList<AddressPart> LooksLike { get; init; } = [];

    /// <summary>Kinds of identifier that people give in its place.</summary>
    [Word(WordLists.IdentifierKinds)]
    public IReadOnlyList<string> MistakenFor { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
