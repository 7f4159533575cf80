namespace EvidenceRequests.Model;

/// <summary>A team of several agencies, set up by an order.</summary>
public sealed record JointInvestigationTeam
{
    /// <summary>Number of the order that set up the team.</summary>
    public string? Order { get; init; }

    /// <summary>Date of the order.</summary>
    public CaseDate? Date { get; init; }

    /// <summary>Ids of the agencies in the team.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];
}
