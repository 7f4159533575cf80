namespace EvidenceRequests.Model;

/// <summary>An officer named in a request.</summary>
public sealed record Officer
{
    /// <summary>Name in Latin script.</summary>
    [FreeText]
    public required string Name { get; init; }

    /// <summary>Rank or post.</summary>
    [FreeText]
    public string? Rank { get; init; }

    /// <summary>Badge, belt or identity number of the service.</summary>
    [FreeText]
    public string? Badge { get; init; }

    /// <summary>Official e-mail address, on a government domain.</summary>
    [Form("e-mail address")]
    public string? Email { get; init; }

    /// <summary>Direct telephone number.</summary>
    [Form("telephone number")]
    public string? Phone { get; init; }

    /// <summary>The day on which this officer approved the request.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? ApprovedOn { get; init; }
}
