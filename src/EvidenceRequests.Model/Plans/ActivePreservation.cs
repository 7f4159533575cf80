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

    /// <summary>The way it went: a kind of request.</summary>
    public string Kind { get; init; } = RequestKinds.Preservation;

    /// <summary>True if the addressee has confirmed it.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>True if the addressee was asked and has not answered.</summary>
    public bool IsUnanswered { get; init; }

    /// <summary>The first day on which nothing was asked to be kept, where an extension was sent after the end.</summary>
    public DateOnly? GapFrom { get; init; }

    /// <summary>How often it has been extended.</summary>
    public int Extensions { get; init; }

    /// <summary>Path of the entry in the case file.</summary>
    public required string Fact { get; init; }
}
