namespace EvidenceRequests.Model;

/// <summary>A request already sent.</summary>
public sealed record HistoryEntry
{
    /// <summary>Kind of request.</summary>
    [Word(WordLists.RequestKinds)]
    public required string Step { get; init; }

    /// <summary>The account it was about.</summary>
    [RefersTo(CaseName.Account)]
    public string? Account { get; init; }

    /// <summary>The provider it went to, where that is not the account's own.</summary>
    [ProviderId]
    public string? Provider { get; init; }

    /// <summary>The items that the answer is about; empty means every item asked of the account.</summary>
    [Word(WordLists.DataItems)]
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The day it was sent; the addressee counts from receipt, the cautious count from here.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? Sent { get; init; }

    /// <summary>The reference the addressee gave.</summary>
    [FreeText]
    public string? Reference { get; init; }

    /// <summary>The days it holds, for a preservation.</summary>
    public int? Days { get; init; }

    /// <summary>What came of it: a word of the list <c>outcome</c>.</summary>
    [Word("outcome")]
    public string? Outcome { get; init; }
}
