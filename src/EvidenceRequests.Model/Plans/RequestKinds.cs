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

    /// <summary>True for a request to a state.</summary>
    public static bool IsToState(string kind) => kind is PreservationThroughAuthority or MlaStored or MlaRealTime;

    /// <summary>True for a request for mutual legal assistance.</summary>
    public static bool IsAssistance(string kind) => kind is MlaStored or MlaRealTime;

    /// <summary>True for a request that keeps data alive and discloses nothing.</summary>
    public static bool IsPreservation(string kind) => kind is Preservation or PreservationExtension or PreservationThroughAuthority;
}
