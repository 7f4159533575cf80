using EvidenceRequests.Register;

namespace EvidenceRequests.Desk.Registers;

/// <summary>What happens to a request and where it stands, in the words of the page.</summary>
internal static class RegisterWords
{
    // What an officer learns from an answer; custody, approvals and corrections are entered by those who do them.
    private static readonly (string Kind, Func<string> Words)[] Events =
    [
        (EventKinds.Sent, () => DeskTexts.EventSent), (EventKinds.Bounced, () => DeskTexts.EventBounced), (EventKinds.Acknowledged, () => DeskTexts.EventAcknowledged), (EventKinds.Confirmed, () => DeskTexts.EventConfirmed),
        (EventKinds.Extended, () => DeskTexts.EventExtended), (EventKinds.Queried, () => DeskTexts.EventQueried), (EventKinds.Replied, () => DeskTexts.EventReplied), (EventKinds.Answered, () => DeskTexts.EventAnswered),
        (EventKinds.NothingHeld, () => DeskTexts.EventNothingHeld), (EventKinds.Refused, () => DeskTexts.EventRefused), (EventKinds.Returned, () => DeskTexts.EventReturned), (EventKinds.Reminded, () => DeskTexts.EventReminded),
        (EventKinds.Withdrawn, () => DeskTexts.EventWithdrawn), (EventKinds.Closed, () => DeskTexts.EventClosed), (EventKinds.Reopened, () => DeskTexts.EventReopened),
    ];

    private static readonly Dictionary<string, Func<string>> States = new(StringComparer.Ordinal)
    {
        [RequestStates.Draft] = () => DeskTexts.RequestDraft,
        [RequestStates.Approved] = () => DeskTexts.RequestApproved,
        [RequestStates.Released] = () => DeskTexts.RequestReleased,
        [RequestStates.Sent] = () => DeskTexts.RequestSent,
        [RequestStates.Acknowledged] = () => DeskTexts.RequestAcknowledged,
        [RequestStates.Confirmed] = () => DeskTexts.RequestConfirmed,
        [RequestStates.Queried] = () => DeskTexts.RequestQueried,
        [RequestStates.Returned] = () => DeskTexts.RequestReturned,
        [RequestStates.Bounced] = () => DeskTexts.RequestBounced,
        [RequestStates.Partly] = () => DeskTexts.RequestPartly,
        [RequestStates.Answered] = () => DeskTexts.RequestAnswered,
        [RequestStates.NothingHeld] = () => DeskTexts.RequestNothingHeld,
        [RequestStates.Refused] = () => DeskTexts.RequestRefused,
        [RequestStates.Withdrawn] = () => DeskTexts.RequestWithdrawn,
        [RequestStates.Superseded] = () => DeskTexts.RequestSuperseded,
        [RequestStates.Closed] = () => DeskTexts.RequestClosed,
    };

    /// <summary>The outcomes with which a request is closed.</summary>
    public static IReadOnlyList<(string Value, string Words)> Outcomes => [("used", DeskTexts.OutcomeUsed), ("not-needed", DeskTexts.OutcomeNotNeeded), ("nothing-found", DeskTexts.OutcomeNothingFound)];

    /// <summary>Where a request stands.</summary>
    public static string State(string state) => States[state]();

    /// <summary>True for what is entered here.</summary>
    public static bool Knows(string kind) => Events.Any(e => e.Kind == kind);

    /// <summary>What can happen next, as far as it is entered here.</summary>
    public static IReadOnlyList<(string Value, string Words)> Next(RequestFold fold) => [.. Events.Where(e => fold.Allowed.Contains(e.Kind)).Select(e => (e.Kind, e.Words()))];
}
