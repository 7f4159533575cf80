namespace EvidenceRequests.Model;

/// <summary>A condition under which a state or a provider gave data.</summary>
public sealed record HistoryCondition
{
    /// <summary>What may or must be done with it: a word of the list <c>use-condition</c>.</summary>
    [Word("use-condition")]
    public required string What { get; init; }

    /// <summary>The day by which it must be done.</summary>
    [DateOf(DateMeaning.Other)]
    public CaseDate? By { get; init; }

    /// <summary>The day on which it was done.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? DoneOn { get; init; }
}
