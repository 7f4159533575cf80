namespace EvidenceRequests.Register;

/// <summary>What can happen to a request, in the words of the register.</summary>
internal static class EventKinds
{
    public const string Drafted = "drafted";
    public const string Approved = "approved";
    public const string ApprovalWithdrawn = "approval-withdrawn";
    public const string Dropped = "dropped";
    public const string Released = "released";
    public const string Sent = "sent";
    public const string Delivered = "delivered";
    public const string Bounced = "bounced";
    public const string Acknowledged = "acknowledged";
    public const string Confirmed = "confirmed";
    public const string Queried = "queried";
    public const string Returned = "returned";
    public const string Refused = "refused";
    public const string Answered = "answered";
    public const string NothingHeld = "nothing-held";
    public const string NoticeToUser = "notice-to-user";
    public const string Reminded = "reminded";
    public const string Replied = "replied";
    public const string Extended = "extended";
    public const string Supplemented = "supplemented";
    public const string Narrowed = "narrowed";
    public const string Withdrawn = "withdrawn";
    public const string Forwarded = "forwarded";
    public const string Superseded = "superseded";
    public const string ProductionReceived = "production-received";
    public const string Verified = "verified";
    public const string CertificateReceived = "certificate-received";
    public const string CertificateAsked = "certificate-asked";
    public const string CorrectionAsked = "correction-asked";
    public const string CustodyMoved = "custody-moved";
    public const string Opened = "opened";
    public const string Copied = "copied";
    public const string ShownInCourt = "shown-in-court";
    public const string ReturnedToSource = "returned-to-source";
    public const string Destroyed = "destroyed";
    public const string Lapsed = "lapsed";
    public const string Closed = "closed";
    public const string Reopened = "reopened";
    public const string Corrected = "corrected";
    public const string Note = "note";

    /// <summary>Text of a case was destroyed. It is about the docket, not one request.</summary>
    public const string Erased = "erased";

    /// <summary>Data left the register with identifiers, or somebody looked at another office's case.</summary>
    public const string Exported = "exported";

    /// <summary>Those by which a request enters the register.</summary>
    public static IReadOnlyList<string> Entering { get; } = [Drafted, Released];

    /// <summary>Those about what was received; they can be written as long as there is something in custody.</summary>
    public static IReadOnlyList<string> OfEvidence { get; } =
        [Verified, CertificateReceived, CertificateAsked, CorrectionAsked, CustodyMoved, Opened, Copied, ShownInCourt, ReturnedToSource, Destroyed];

    /// <summary>Every word, in the order in which things happen.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Drafted, Approved, ApprovalWithdrawn, Dropped, Released, Sent, Delivered, Bounced, Acknowledged, Confirmed, Queried, Returned, Refused, Answered, NothingHeld, NoticeToUser,
        Reminded, Replied, Extended, Supplemented, Narrowed, Withdrawn, Forwarded, Superseded, ProductionReceived, Verified, CertificateReceived, CertificateAsked, CorrectionAsked,
        CustodyMoved, Opened, Copied, ShownInCourt, ReturnedToSource, Destroyed, Lapsed, Closed, Reopened, Corrected, Note, Erased, Exported,
    ];
}
