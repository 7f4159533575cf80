namespace EvidenceRequests.Model;

/// <summary>The kinds of request the planner knows, in the order of the ladder.</summary>
public static class RequestKinds
{
    /// <summary>Asks a provider to keep data.</summary>
    public const string Preservation = "preservation";

    /// <summary>Asks for one more period.</summary>
    public const string PreservationExtension = "preservation-extension";

    /// <summary>Asks a state to have data kept.</summary>
    public const string PreservationThroughAuthority = "preservation-through-authority";

    /// <summary>Asks a provider for the least data that averts a danger.</summary>
    public const string EmergencyDisclosure = "emergency-disclosure";

    /// <summary>Asks a provider for data it may give directly.</summary>
    public const string VoluntaryDisclosure = "voluntary-disclosure";

    /// <summary>Asks a state for stored data.</summary>
    public const string MlaStored = "mla-stored";

    /// <summary>Asks a state for data as it arises.</summary>
    public const string MlaRealTime = "mla-real-time";

    /// <summary>All kinds; an emergency comes first, then what keeps data alive.</summary>
    public static IReadOnlyList<string> InOrder { get; } =
    [
        EmergencyDisclosure, Preservation, PreservationExtension, PreservationThroughAuthority, VoluntaryDisclosure, MlaStored, MlaRealTime,
    ];

    /// <summary>Recalls a request that is not answered.</summary>
    public const string Reminder = "reminder";

    /// <summary>Answers what the addressee asked back.</summary>
    public const string ReplyToQuery = "reply-to-query";

    /// <summary>Adds an account, an item or urgency to a request.</summary>
    public const string Supplement = "supplement";

    /// <summary>Narrows a request or corrects an error in it.</summary>
    public const string Amendment = "amendment";

    /// <summary>Takes a request back, all of it or a part.</summary>
    public const string Withdrawal = "withdrawal";

    /// <summary>Tells what came of an answer.</summary>
    public const string OutcomeFeedback = "outcome-feedback";

    /// <summary>Asks for the certificate of files that were received.</summary>
    public const string CertificateRequest = "certificate-request";

    /// <summary>Asks for what is missing in files that were received.</summary>
    public const string ProductionCorrection = "production-correction";

    /// <summary>Asks for a further use, or tells the end, of material that was given under limits.</summary>
    public const string UseNotice = "use-notice";

    /// <summary>Tells how an emergency ended and which process follows.</summary>
    public const string EmergencyFollowUp = "emergency-follow-up";

    /// <summary>Kinds of letter that follow a request and go to its addressee.</summary>
    public static IReadOnlyList<string> Letters { get; } =
    [
        ReplyToQuery, Reminder, EmergencyFollowUp, Supplement, Amendment, CertificateRequest, ProductionCorrection, UseNotice, Withdrawal, OutcomeFeedback,
    ];

    /// <summary>True for a letter that follows a request.</summary>
    public static bool IsLetter(string kind) => Letters.Contains(kind);

    /// <summary>True for a request to a state.</summary>
    public static bool IsToState(string kind) => kind is PreservationThroughAuthority or MlaStored or MlaRealTime;

    /// <summary>True for a request for mutual legal assistance.</summary>
    public static bool IsAssistance(string kind) => kind is MlaStored or MlaRealTime;

    /// <summary>True for a request that keeps data alive and discloses nothing.</summary>
    public static bool IsPreservation(string kind) => kind is Preservation or PreservationExtension or PreservationThroughAuthority;
}
