namespace EvidenceRequests.Model;

/// <summary>A request already sent.</summary>
public sealed record HistoryEntry
{
    /// <summary>Id used inside the case file, such as <c>h1</c>: a later letter names by it the request that it follows.</summary>
    [Defines(CaseName.Request)]
    public string? Id { get; init; }

    /// <summary>Kind of request.</summary>
    [Word(WordLists.RequestKinds)]
    public required string Step { get; init; }

    /// <summary>The account it was about.</summary>
    [RefersTo(CaseName.Account)]
    public string? Account { get; init; }

    /// <summary>The provider it went to, where that is not the account's own.</summary>
    [ProviderId]
    public string? Provider { get; init; }

    /// <summary>The items that the answer is about; empty means every item asked of the account. What was answered in part is two entries, each with its items and its outcome.</summary>
    [Word(WordLists.DataItems)]
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The way it went: <c>direct</c> to the company, or <c>authority</c> for the authorities of its state. Without it the kind of request says it.</summary>
    [OneOf("direct", "authority")]
    public string? Route { get; init; }

    /// <summary>By which channel it was sent, in words, such as the portal of the company or the diplomatic bag. A later letter names it where no number was given.</summary>
    [FreeText]
    public string? Channel { get; init; }

    /// <summary>The day it was sent; the addressee counts from receipt, the cautious count from here.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? Sent { get; init; }

    /// <summary>The hour at which it was sent, for a request in an emergency: when to call is counted in minutes from it.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseTime? SentAt { get; init; }

    /// <summary>The day on which the addressee received it, as its receipt says.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? Received { get; init; }

    /// <summary>The reference the addressee gave.</summary>
    [FreeText]
    public string? Reference { get; init; }

    /// <summary>Further numbers under which others keep the matter, each with its role. They travel with every later letter.</summary>
    public IReadOnlyList<HistoryReference> References { get; init; } = [];

    /// <summary>The days it holds, for a preservation.</summary>
    public int? Days { get; init; }

    /// <summary>The day until which the addressee said that it keeps the data. It goes before every count of days.</summary>
    [DateOf(DateMeaning.Other)]
    public CaseDate? ConfirmedUntil { get; init; }

    /// <summary>What came of it: a word of the list <c>outcome</c>.</summary>
    [Word("outcome")]
    public string? Outcome { get; init; }

    /// <summary>The day on which the outcome arrived.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? OutcomeOn { get; init; }

    /// <summary>The day by which the addressee wants our answer to what it asked back.</summary>
    [DateOf(DateMeaning.Other)]
    public CaseDate? AnswerBy { get; init; }

    /// <summary>The conditions under which data was given, with what has to be done for them by which day.</summary>
    public IReadOnlyList<HistoryCondition> Conditions { get; init; } = [];

    /// <summary>Why it was refused or returned: a word of the list <c>refusal-reasons</c>.</summary>
    [Word(WordLists.RefusalReasons)]
    public string? Reason { get; init; }

    /// <summary>Ids of the facts that answer the reason, for a request that is made again.</summary>
    [RefersTo(CaseName.Fact)]
    public IReadOnlyList<string> AnsweredBy { get; init; } = [];

    /// <summary>Id of the entry that this letter followed, for a reminder, a reply and the like.</summary>
    [RefersTo(CaseName.Request)]
    public string? Follows { get; init; }
}
