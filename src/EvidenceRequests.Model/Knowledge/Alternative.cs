namespace EvidenceRequests.Model;

/// <summary>Another place where the same evidence may lie.</summary>
public sealed record Alternative
{
    /// <summary>The items it can replace; empty means any.</summary>
    [Word(WordLists.DataItems)]
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The services it is for; empty means every service.</summary>
    [IdIn("services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>Where to look.</summary>
    [FreeText]
    public required string Text { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
