namespace EvidenceRequests.Model;

/// <summary>The authority that makes the request.</summary>
public sealed record RequestingAuthority
{
    /// <summary>The agency, such as <c>ctd-sindh</c>.</summary>
    [AgencyId]
    public required string Agency { get; init; }

    /// <summary>Unit, wing or circle inside the agency.</summary>
    [FreeText]
    public string? Unit { get; init; }

    /// <summary>Place from which the request is made.</summary>
    [FreeText]
    public string? Place { get; init; }

    /// <summary>Postal address of the office, line by line.</summary>
    [FreeText]
    public IReadOnlyList<string> Address { get; init; } = [];

    /// <summary>The officer in charge of the request.</summary>
    public Officer? Officer { get; init; }

    /// <summary>The officer who approved the request and can be called back.</summary>
    public Officer? Supervisor { get; init; }

    /// <summary>A second contact who can answer when the officer is away.</summary>
    public Officer? SecondContact { get; init; }

    /// <summary>Telephone number of the agency's switchboard as it is publicly listed, so that the addressee can call back.</summary>
    [Form("telephone number")]
    public string? PublicPhone { get; init; }

    /// <summary>The joint investigation team, where one investigates.</summary>
    public JointInvestigationTeam? JointInvestigationTeam { get; init; }

    /// <summary>The providers at whose portal the agency is already registered.</summary>
    [ProviderId]
    public IReadOnlyList<string> RegisteredWith { get; init; } = [];
}
