namespace EvidenceRequests.Model;

/// <summary>What a file is called in data that a provider hands over. It helps to hold what came against what was asked; the content is never read.</summary>
public sealed record ReturnPattern
{
    /// <summary>The path of the file, in which a star stands for anything: <c>*/ip_data.csv</c>.</summary>
    [FreeText]
    public required string Pattern { get; init; }

    /// <summary>The items that such a file speaks for; empty where it tells none, as a page that holds everything.</summary>
    [Word(WordLists.DataItems)]
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>True if the name says that it is the copy that was preserved.</summary>
    public bool? Preserved { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
