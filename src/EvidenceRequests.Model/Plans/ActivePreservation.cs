namespace EvidenceRequests.Model;

/// <summary>A preservation already asked for.</summary>
public sealed record ActivePreservation
{
    /// <summary>The account.</summary>
    public required string Account { get; init; }

    /// <summary>The reference the provider gave.</summary>
    public string? Reference { get; init; }

    /// <summary>The day it was sent.</summary>
    public required DateOnly Sent { get; init; }

    /// <summary>The day it ends.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>Path of the entry in the case file.</summary>
    public required string Fact { get; init; }
}
