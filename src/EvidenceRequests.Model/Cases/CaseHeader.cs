namespace EvidenceRequests.Model;

/// <summary>Reference, requesting state and title of a case.</summary>
public sealed record CaseHeader
{
    /// <summary>The office's own reference; it is printed on every page.</summary>
    [Form("reference of the office")]
    public required string Reference { get; init; }

    /// <summary>The state that makes the request, such as <c>pk</c>.</summary>
    [StateCode(HasPack = true)]
    public required string RequestingState { get; init; }

    /// <summary>A short neutral title of the case.</summary>
    [FreeText]
    public string? Title { get; init; }

    /// <summary>Protective marking printed in the header, such as <c>Confidential</c>.</summary>
    [FreeText]
    public string? Classification { get; init; }

    /// <summary>Set for an exercise: its id, or <c>practice</c> for a case that somebody makes up. Every document of it is marked on every page, names no address, and never becomes final.</summary>
    [Form("id of an exercise")]
    public string? Exercise { get; init; }

    /// <summary>Whether anybody is in danger, as the officer answered when asked: <c>yes</c>, <c>no</c> or <c>unknown</c>. The danger itself is told under <c>emergency</c>.</summary>
    public YesNoUnknown? Danger { get; init; }

    /// <summary>Date and hour at which the case is looked at, where a date alone does not do: an emergency counts hours. Without it the date of the command counts, at its first minute.</summary>
    [DateOf(DateMeaning.Other)]
    public CaseTime? Now { get; init; }
}
