namespace EvidenceRequests.Register;

/// <summary>Roles of people who use a register, and what each may enter.</summary>
internal static class MemberRoles
{
    public const string Officer = "officer";
    public const string Supervisor = "supervisor";
    public const string Registrar = "registrar";
    public const string Prosecutor = "prosecutor";
    public const string CentralAuthority = "central-authority";
    public const string Ministry = "ministry";
    public const string Custodian = "custodian";
    public const string Auditor = "auditor";
    public const string Statistics = "statistics";

    private static readonly string[] Decisions =
        [EventKinds.Approved, EventKinds.ApprovalWithdrawn, EventKinds.Dropped, EventKinds.Released, EventKinds.Withdrawn, EventKinds.Superseded, EventKinds.Closed, EventKinds.Reopened, EventKinds.Erased, EventKinds.Exported];

    /// <summary>The words.</summary>
    public static IReadOnlyList<string> All { get; } = [Officer, Supervisor, Registrar, Prosecutor, CentralAuthority, Ministry, Custodian, Auditor, Statistics];

    /// <summary>What a role may enter.</summary>
    public static IReadOnlyList<string> Kinds(string role) => role switch
    {
        Officer => [.. EventKinds.All.Except(Decisions)],
        Supervisor => EventKinds.All,
        Registrar => [.. EventKinds.All.Where(k => k is not (EventKinds.Approved or EventKinds.ApprovalWithdrawn))],
        Prosecutor => [EventKinds.Approved, EventKinds.ApprovalWithdrawn, EventKinds.Returned, EventKinds.Note],
        CentralAuthority => [EventKinds.Sent, EventKinds.Delivered, EventKinds.Acknowledged, EventKinds.Forwarded, EventKinds.Queried, EventKinds.Replied, EventKinds.Returned, EventKinds.Reminded, EventKinds.Note, EventKinds.Corrected],
        Ministry => [EventKinds.Sent, EventKinds.Delivered, EventKinds.Acknowledged, EventKinds.Forwarded, EventKinds.Note, EventKinds.Corrected],
        Custodian => [EventKinds.ProductionReceived, .. EventKinds.OfEvidence, EventKinds.Note, EventKinds.Corrected],
        _ => [],
    };
}
