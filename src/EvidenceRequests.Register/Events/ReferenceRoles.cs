namespace EvidenceRequests.Register;

/// <summary>Whose number a number is.</summary>
internal static class ReferenceRoles
{
    /// <summary>The number of a portal.</summary>
    public const string Ticket = "ticket";

    /// <summary>The number of a preservation.</summary>
    public const string Preservation = "preservation";

    /// <summary>The number of a central authority.</summary>
    public const string CentralAuthority = "central-authority";

    /// <summary>The words.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["ours", Ticket, Preservation, CentralAuthority, "requested-court", "note-verbale", "fir", "home-order", "reporting-body", "interpol"];

    /// <summary>Whose a bare number is that comes with an answer: of a preservation, of a central authority, of a portal.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="request">Kind of request.</param>
    public static string OfAnswer(string kind, string request) =>
        kind is EventKinds.Confirmed or EventKinds.Extended ? Preservation
        : request.StartsWith("mla", StringComparison.Ordinal) || request == "preservation-through-authority" ? CentralAuthority : Ticket;
}
