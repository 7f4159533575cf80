namespace EvidenceRequests.Model;

/// <summary>The offences an instrument covers.</summary>
public sealed record InstrumentScope
{
    /// <summary>Kinds of conduct: words of the list <c>conduct</c>; empty means any offence.</summary>
    [Word("conduct")]
    public IReadOnlyList<string> Conduct { get; init; } = [];

    /// <summary>The maximum penalty must be at least this many months.</summary>
    public int? MinMaxPenaltyMonths { get; init; }

    /// <summary>An organised criminal group must be involved.</summary>
    public bool? OrganisedGroup { get; init; }

    /// <summary>The offence must be transnational.</summary>
    public bool? Transnational { get; init; }

    /// <summary>The scope in one sentence.</summary>
    [FreeText]
    public required string Says { get; init; }
}
