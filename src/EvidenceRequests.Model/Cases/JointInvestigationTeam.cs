namespace EvidenceRequests.Model;

/// <summary>A team of several agencies, set up by an order.</summary>
public sealed record JointInvestigationTeam
{
    /// <summary>Number of the order that set up the team.</summary>
    [FreeText]
    public string? Order { get; init; }

    /// <summary>Date of the order.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? Date { get; init; }

    /// <summary>The agencies in the team.</summary>
    [AgencyId]
    public IReadOnlyList<string> Agencies { get; init; } = [];
}
