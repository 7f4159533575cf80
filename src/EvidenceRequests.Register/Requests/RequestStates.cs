namespace EvidenceRequests.Register;

/// <summary>Where a request stands. A state follows from events; nobody types it.</summary>
internal static class RequestStates
{
    public const string None = "none";
    public const string Draft = "draft";
    public const string Approved = "approved";
    public const string Released = "released";
    public const string Sent = "sent";
    public const string Acknowledged = "acknowledged";
    public const string Confirmed = "confirmed";
    public const string Queried = "queried";
    public const string Returned = "returned";
    public const string Bounced = "bounced";
    public const string Partly = "partly";
    public const string Answered = "answered";
    public const string NothingHeld = "nothing-held";
    public const string Refused = "refused";
    public const string Withdrawn = "withdrawn";
    public const string Superseded = "superseded";
    public const string Closed = "closed";

    /// <summary>Those in which the other side has the request and something is still to come.</summary>
    public static IReadOnlyList<string> Open { get; } = [Sent, Acknowledged, Confirmed, Queried, Partly];

    /// <summary>Every state a request can be in.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Draft, Approved, Released, Sent, Acknowledged, Confirmed, Queried, Returned, Bounced, Partly, Answered, NothingHeld, Refused, Withdrawn, Superseded, Closed];
}
