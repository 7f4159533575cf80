namespace EvidenceRequests.Model;

/// <summary>Data that can only be asked after other data has come.</summary>
public sealed record Sequence
{
    /// <summary>The services it is for; empty means every service.</summary>
    [IdIn("services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>The items that come second.</summary>
    [Word(WordLists.DataItems)]
    public required IReadOnlyList<string> ToGet { get; init; }

    /// <summary>The items that must come first.</summary>
    [Word(WordLists.DataItems)]
    public required IReadOnlyList<string> FirstAsk { get; init; }

    /// <summary>Why.</summary>
    [FreeText]
    public required string Why { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
