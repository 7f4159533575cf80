namespace EvidenceRequests.Model;

/// <summary>An approval of one version of a draft.</summary>
public sealed record Approval
{
    /// <summary>Role of the person who approved.</summary>
    [FreeText]
    public required string Role { get; init; }

    /// <summary>Office.</summary>
    [FreeText]
    public string? Office { get; init; }

    /// <summary>Number of the decision.</summary>
    [FreeText]
    public string? DecisionNumber { get; init; }

    /// <summary>Date.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? Date { get; init; }

    /// <summary>File name of the draft, as in manifest.json, where the case has several.</summary>
    [Form("file name")]
    public string? Document { get; init; }

    /// <summary>SHA-256 of the version that was seen, as in manifest.json. No other version is made final.</summary>
    [Form("SHA-256")]
    public string? Hash { get; init; }
}
