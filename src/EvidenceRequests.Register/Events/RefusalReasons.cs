namespace EvidenceRequests.Register;

/// <summary>Why a request is refused or returned: a closed list, so that offices can count and learn.</summary>
internal static class RefusalReasons
{
    /// <summary>The words.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "wrong-entity", "wrong-channel", "sender-unverified", "identifier-invalid", "account-not-found", "over-broad", "period-missing", "data-not-held", "data-expired", "preservation-lapsed", "needs-mla",
        "legal-basis", "form", "language", "emergency-not-shown", "dual-criminality", "rights", "death-penalty", "de-minimis", "duplicate", "discretion", "no-reason",
    ];
}
