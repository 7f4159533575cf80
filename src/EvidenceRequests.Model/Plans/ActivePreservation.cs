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

    /// <summary>The day it ends: the one that the addressee confirmed, else counted from the day it was sent.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>The day it ends if the addressee counts from receipt; null where the end was confirmed or the receipt is not known.</summary>
    public DateOnly? ExpiresFromReceipt { get; init; }

    /// <summary>The last day up to which the addressee said that it keeps the data.</summary>
    public DateOnly? ConfirmedUntil { get; init; }

    /// <summary>The way it went: a kind of request.</summary>
    public string Kind { get; init; } = RequestKinds.Preservation;

    /// <summary>True if the addressee has confirmed that it keeps the data. That a letter arrived confirms nothing.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>True if the addressee has said that the letter arrived, and no more.</summary>
    public bool IsAcknowledged { get; init; }

    /// <summary>True if the addressee was asked and has not answered.</summary>
    public bool IsUnanswered { get; init; }

    /// <summary>The first day on which nothing was asked to be kept, where an extension was sent after the end.</summary>
    public DateOnly? GapFrom { get; init; }

    /// <summary>How often it has been extended.</summary>
    public int Extensions { get; init; }

    /// <summary>Path of the entry in the case file.</summary>
    public required string Fact { get; init; }
}
