namespace EvidenceRequests.Model;

/// <summary>What was asked of an account and what was received.</summary>
public sealed record ProductionGap
{
    /// <summary>The account.</summary>
    [RefersTo(CaseName.Account)]
    public string? Account { get; init; }

    /// <summary>The item of data.</summary>
    [Word(WordLists.DataItems)]
    public required string Item { get; init; }

    /// <summary>What was asked, such as the period.</summary>
    [FreeText]
    public required string Asked { get; init; }

    /// <summary>What was received.</summary>
    [FreeText]
    public required string Received { get; init; }
}
