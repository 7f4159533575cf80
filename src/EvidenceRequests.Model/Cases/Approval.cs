namespace EvidenceRequests.Model;

/// <summary>An approval of one version of a draft.</summary>
public sealed record Approval
{
    /// <summary>Role of the person who approved.</summary>
    public required string Role { get; init; }

    /// <summary>Office.</summary>
    public string? Office { get; init; }

    /// <summary>Number of the decision.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>Date.</summary>
    public CaseDate? Date { get; init; }

    /// <summary>File name of the draft, as in manifest.json, where the case has several.</summary>
    public string? Document { get; init; }

    /// <summary>SHA-256 of the version that was seen, as in manifest.json. No other version is made final.</summary>
    public string? Hash { get; init; }
}
