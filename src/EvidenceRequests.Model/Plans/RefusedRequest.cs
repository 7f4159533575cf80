namespace EvidenceRequests.Model;

/// <summary>An earlier request that was refused or returned, seen from the one that is made again.</summary>
public sealed record RefusedRequest
{
    /// <summary>What was sent.</summary>
    public required PastRequest Request { get; init; }

    /// <summary>Why it was refused or returned; null if that is not stated.</summary>
    public RefusalReason? Reason { get; init; }

    /// <summary>True if the case says what is different now.</summary>
    public bool IsAnswered => Reason is { } reason && (!reason.NeedsFacts || Request.Entry.AnsweredBy.Count > 0);
}
