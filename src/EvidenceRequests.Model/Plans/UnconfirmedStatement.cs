namespace EvidenceRequests.Model;

/// <summary>A statement of the packs that a step uses and that a person must confirm before the letter leaves: it rests on memory or on somebody else's page, or another source contradicts it.</summary>
public sealed record UnconfirmedStatement
{
    /// <summary>The statement, for a confirmation in the case file.</summary>
    public required StatementId Id { get; init; }

    /// <summary>What is doubtful about it, as a sentence.</summary>
    public required string Says { get; init; }

    /// <summary>What to do.</summary>
    public string Fix => $"Check it, then add to the case file under confirmations: statement: {Id}.";

    /// <summary>Where it comes from, and where it can be confirmed.</summary>
    public SourceReference? Source { get; init; }
}
