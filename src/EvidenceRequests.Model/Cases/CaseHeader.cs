namespace EvidenceRequests.Model;

/// <summary>Reference, requesting state and title of a case.</summary>
public sealed record CaseHeader
{
    /// <summary>The office's own reference; it is printed on every page.</summary>
    public required string Reference { get; init; }

    /// <summary>The state that makes the request, ISO 3166-1 alpha-2 in lower case, such as <c>pk</c>.</summary>
    public required string RequestingState { get; init; }

    /// <summary>A short neutral title of the case.</summary>
    public string? Title { get; init; }

    /// <summary>Protective marking printed in the header, such as <c>Confidential</c>.</summary>
    public string? Classification { get; init; }

    /// <summary>Date and hour at which the case is looked at, where a date alone does not do: an emergency counts hours. Without it the date of the command counts, at its first minute.</summary>
    public CaseTime? Now { get; init; }
}
