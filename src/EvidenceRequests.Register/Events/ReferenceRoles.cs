namespace EvidenceRequests.Register;

/// <summary>Whose number a number is.</summary>
internal static class ReferenceRoles
{
    /// <summary>The number of a portal.</summary>
    public const string Ticket = "ticket";

    /// <summary>The number of a preservation.</summary>
    public const string Preservation = "preservation";

    /// <summary>The words.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["ours", Ticket, Preservation, "central-authority", "requested-court", "note-verbale", "fir", "home-order", "reporting-body", "interpol"];
}
