using S = EvidenceRequests.Register.RequestStates;

namespace EvidenceRequests.Register;

/// <summary>Which event can follow in which state.</summary>
internal static class Transitions
{
    private static readonly string[] Open = [.. S.Open];
    private static readonly string[] AnyState = [.. S.All];

    private static readonly Dictionary<string, string[]> From = new(StringComparer.Ordinal)
    {
        [EventKinds.Drafted] = [S.None],
        [EventKinds.Approved] = [S.Draft],
        [EventKinds.ApprovalWithdrawn] = [S.Approved],
        [EventKinds.Dropped] = [S.Draft, S.Approved],
        [EventKinds.Released] = [S.None, S.Draft, S.Approved],
        // What came back undelivered can be sent again, by another channel; what was returned for a fault is a new request.
        [EventKinds.Sent] = [S.Released, S.Bounced],
        [EventKinds.Delivered] = Open,
        [EventKinds.Bounced] = [S.Sent],
        [EventKinds.Acknowledged] = [S.Sent, S.Acknowledged, S.Confirmed, S.Partly],
        [EventKinds.Confirmed] = [S.Sent, S.Acknowledged, S.Confirmed],
        [EventKinds.Queried] = [S.Sent, S.Acknowledged, S.Confirmed, S.Partly],
        [EventKinds.Returned] = [S.Sent, S.Acknowledged, S.Queried],
        [EventKinds.Refused] = Open,
        [EventKinds.Answered] = Open,
        [EventKinds.NothingHeld] = Open,
        [EventKinds.NoticeToUser] = [.. Open, S.Answered, S.NothingHeld, S.Refused, S.Closed],
        // While a question waits on us, nobody is reminded.
        [EventKinds.Reminded] = [S.Sent, S.Acknowledged, S.Confirmed, S.Partly],
        [EventKinds.Replied] = [S.Queried],
        [EventKinds.Extended] = [S.Sent, S.Acknowledged, S.Confirmed],
        [EventKinds.Supplemented] = Open,
        [EventKinds.Narrowed] = Open,
        [EventKinds.Withdrawn] = [S.Released, .. Open, S.Returned, S.Bounced],
        [EventKinds.Forwarded] = Open,
        [EventKinds.Superseded] = [S.Returned, S.Bounced, S.Refused, S.Withdrawn, S.Confirmed],
        [EventKinds.ProductionReceived] = [.. Open, S.Answered],
        [EventKinds.Lapsed] = [S.Sent, S.Acknowledged, S.Confirmed],
        [EventKinds.Closed] = [S.Answered, S.Partly, S.NothingHeld, S.Refused, S.Withdrawn, S.Confirmed],
        [EventKinds.Reopened] = [S.Withdrawn, S.Closed],
        [EventKinds.Corrected] = AnyState,
        [EventKinds.Note] = AnyState,
    };

    /// <summary>True if an event fits.</summary>
    /// <param name="kind">The event.</param>
    /// <param name="state">The state before it.</param>
    /// <param name="isPreservation">Only a preservation is confirmed, extended or lapses.</param>
    /// <param name="hasEvidence">What was received can only be kept, moved or destroyed once it is there.</param>
    public static bool Fits(string kind, string state, bool isPreservation, bool hasEvidence) =>
        kind is EventKinds.Confirmed or EventKinds.Extended or EventKinds.Lapsed ? isPreservation && From[kind].Contains(state)
        : EventKinds.OfEvidence.Contains(kind) ? hasEvidence && state != S.None
        : From.TryGetValue(kind, out var states) && states.Contains(state);

    /// <summary>The events that fit, in the order in which things happen.</summary>
    public static IReadOnlyList<string> Allowed(string state, bool isPreservation, bool hasEvidence) => [.. EventKinds.All.Where(k => Fits(k, state, isPreservation, hasEvidence))];
}
