namespace EvidenceRequests.Model;

/// <summary>Where a statement comes from and how sure it is.</summary>
public sealed record Citation
{
    /// <summary>Id of one of the pack's <c>sources</c>; absent for a statement from memory and for advice.</summary>
    [IdIn("sources")]
    public string? Source { get; init; }

    /// <summary>The place inside the source: section, article, heading.</summary>
    [FreeText]
    public string? At { get; init; }

    /// <summary>How sure the statement is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The date of the text that was read, where it differs from that of the source.</summary>
    [FreeText]
    public string? AsOf { get; init; }

    /// <summary>Where a person can confirm it.</summary>
    [Form("web address")]
    public string? CheckAt { get; init; }

    /// <summary>What the reader must know about the statement's weight.</summary>
    [FreeText]
    public string? Note { get; init; }

    /// <summary>Another source that says otherwise. A conflict is shown, never settled in silence.</summary>
    public IReadOnlyList<Dispute> Disputed { get; init; } = [];
}
