namespace EvidenceRequests.Model;

/// <summary>A power that the law gives an agency, as a letter cites it under the agency's own authority.</summary>
public sealed record AgencyPower
{
    /// <summary>Ids of the statutes over whose offences it is a power; empty means all.</summary>
    [IdIn("statutes")]
    public IReadOnlyList<string> Statutes { get; init; } = [];

    /// <summary>The provision as it is cited, such as <c>section 30 of the Prevention of Electronic Crimes Act, 2016</c>.</summary>
    [FreeText]
    public required string Provision { get; init; }

    /// <summary>What follows from it, as the end of a sentence that begins "Under this provision": <c>this Agency investigates offences under that Act</c>.</summary>
    [FreeText]
    public required string Says { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
