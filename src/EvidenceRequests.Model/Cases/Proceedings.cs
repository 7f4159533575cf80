namespace EvidenceRequests.Model;

/// <summary>The criminal proceedings behind a request.</summary>
public sealed record Proceedings
{
    /// <summary>Stage of the case: a word of the list <c>stage</c>.</summary>
    [Word("stage")]
    public string? Stage { get; init; }

    /// <summary>The official reference of the case: first information report, inquiry or diary entry.</summary>
    public CaseReference? Reference { get; init; }

    /// <summary>The offences investigated or charged.</summary>
    public IReadOnlyList<ChargedOffence> Offences { get; init; } = [];

    /// <summary>The order that allowed the police to investigate where the law asks for one.</summary>
    public OrderReference? MagistrateOrder { get; init; }

    /// <summary>The court before which the case is or will be tried: a word of the list <c>trial-forum</c>.</summary>
    [Word("trial-forum")]
    public string? TrialForum { get; init; }

    /// <summary>Name of that court.</summary>
    [FreeText]
    public string? Court { get; init; }

    /// <summary>Statement that the offence is not barred by lapse of time.</summary>
    [FreeText]
    public string? LimitationStatement { get; init; }

    /// <summary>Statement that no person named has been tried for the same acts.</summary>
    [FreeText]
    public string? NeBisInIdemStatement { get; init; }
}
