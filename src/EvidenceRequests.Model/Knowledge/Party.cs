namespace EvidenceRequests.Model;

/// <summary>A state bound by an instrument.</summary>
public sealed record Party
{
    /// <summary>ISO 3166-1 alpha-2 in lower case.</summary>
    [StateCode]
    public required string State { get; init; }

    /// <summary>The day on which the state deposited its instrument of ratification, acceptance, approval or accession. It does not bind from this day; the instrument says when.</summary>
    public DateOnly? Deposited { get; init; }

    /// <summary>The days between which it is bound, where a source names them; else the first is worked out from the deposit.</summary>
    public InForce? InForce { get; init; }

    /// <summary>Reservations and declarations that touch a request.</summary>
    [FreeText]
    public string? Reservations { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
