using S = EvidenceRequests.Register.RequestStates;

namespace EvidenceRequests.Register;

/// <summary>What follows from the events of one request. The same events give the same result on every machine, in whatever order chains were merged.</summary>
internal sealed class RequestFold
{
    private readonly HashSet<string> corrected = new(StringComparer.Ordinal);
    private string beforeEnd = S.None;
    private string beforeQuery = S.Acknowledged;

    private RequestFold()
    {
    }

    /// <summary>The state.</summary>
    public string State { get; private set; } = S.None;

    /// <summary>What came back, which stays when the request is closed; null while nothing is decided.</summary>
    public string? Result { get; private set; }

    /// <summary>The particulars with which it was entered.</summary>
    public EventBody Entry { get; private set; } = new();

    /// <summary>The event with which it was entered; null if there is none.</summary>
    public RegisterEvent? Entered { get; private set; }

    /// <summary>The last event, by which a screen is known to be stale.</summary>
    public RegisterEvent? Last { get; private set; }

    /// <summary>How many events there are.</summary>
    public long Version { get; private set; }

    /// <summary>The items, by account.</summary>
    public ItemStates Items { get; } = new();

    /// <summary>The preservations, by account.</summary>
    public PreservationStates Preservations { get; } = new();

    /// <summary>The numbers that travel.</summary>
    public List<(Reference Reference, RegisterEvent Given)> References { get; } = [];

    /// <summary>The seconds since 1970 of what was first sent, acknowledged, answered and completed; null where it was not.</summary>
    public long? SentAt { get; private set; }

    /// <inheritdoc cref="SentAt"/>
    public long? AcknowledgedAt { get; private set; }

    /// <inheritdoc cref="SentAt"/>
    public long? AnsweredAt { get; private set; }

    /// <inheritdoc cref="SentAt"/>
    public long? CompletedAt { get; private set; }

    /// <summary>How often the other side asked back, and how often it sent the request back.</summary>
    public long Queries { get; private set; }

    /// <inheritdoc cref="Queries"/>
    public long Returns { get; private set; }

    /// <summary>How often we reminded.</summary>
    public long Reminders { get; private set; }

    /// <summary>The last reason of a refusal or return.</summary>
    public string? Reason { get; private set; }

    /// <summary>What came of it, once it is closed.</summary>
    public string? Outcome { get; private set; }

    /// <summary>The day by which we must answer a question; null if none waits on us.</summary>
    public string? AnswerBy { get; private set; }

    /// <summary>How it was sent last.</summary>
    public string? Channel { get; private set; }

    /// <summary>True once something was received.</summary>
    public bool HasEvidence { get; private set; }

    /// <summary>Whether the certificate is there: <c>present</c>, <c>asked</c>, <c>none</c>; null if nothing was received.</summary>
    public string? Certificate { get; private set; }

    /// <summary>Events that do not fit where they stand. Merged chains can have some; a single register has none.</summary>
    public List<RegisterEvent> Misfits { get; } = [];

    /// <summary>True for a preservation and its extension.</summary>
    public bool IsPreservation => Entry.Kind?.StartsWith("preservation", StringComparison.Ordinal) == true;

    /// <summary>The events that can follow.</summary>
    public IReadOnlyList<string> Allowed => Transitions.Allowed(State, IsPreservation, HasEvidence);

    /// <summary>Folds the events of one request.</summary>
    public static RequestFold Of(IReadOnlyList<RegisterEvent> events)
    {
        var read = new List<(RegisterEvent, EventBody)>(events.Count);
        foreach (var line in events)
        {
            read.Add((line, line.Read()));
        }

        return Of(read);
    }

    /// <summary>Folds the events of one request, whose particulars were read.</summary>
    /// <param name="events">The events with their particulars; they are put in order.</param>
    public static RequestFold Of(List<(RegisterEvent Event, EventBody Body)> events)
    {
        var fold = new RequestFold();
        events.Sort(static (one, two) => Order(one.Event, two.Event));
        foreach (var (_, body) in events)
        {
            if (body.Corrects is { } wrong)
            {
                fold.corrected.Add(wrong);
            }
        }

        foreach (var (line, body) in events)
        {
            fold.Version++;
            fold.Last = fold.Last is null || string.CompareOrdinal(line.RecordedAt, fold.Last.RecordedAt) >= 0 ? line : fold.Last;
            if (fold.corrected.Count == 0 || !fold.corrected.Contains(line.Name))
            {
                fold.Add(line, body);
            }
        }

        return fold;
    }

    // In the order in which things happened; chain and number make it one order, the same everywhere.
    private static int Order(RegisterEvent one, RegisterEvent two) =>
        one.At.CompareTo(two.At) is not 0 and var at ? at
        : string.CompareOrdinal(one.RecordedAt, two.RecordedAt) is not 0 and var recorded ? recorded
        : string.CompareOrdinal(one.Chain, two.Chain) is not 0 and var chain ? chain : one.Seq.CompareTo(two.Seq);

    private void Add(RegisterEvent line, EventBody body)
    {
        if (!Transitions.Fits(line.Kind, State, IsPreservation || body.Kind?.StartsWith("preservation", StringComparison.Ordinal) == true, HasEvidence))
        {
            Misfits.Add(line);
            return;
        }

        foreach (var given in body.References ?? [])
        {
            if (!References.Exists(k => k.Reference.Role == given.Role && k.Reference.Value == given.Value))
            {
                References.Add((given, line));
            }
        }

        Count(line, body);
        State = Next(line, body);
        Result = State is S.Answered or S.Partly or S.NothingHeld or S.Refused or S.Returned or S.Withdrawn or S.Confirmed ? State : S.Open.Contains(State) ? null : Result;
    }

    private void Count(RegisterEvent line, EventBody body)
    {
        switch (line.Kind)
        {
            case EventKinds.Drafted or EventKinds.Released when Entered is null:
                (Entered, Entry, Channel) = (line, body, body.Channel);
                Items.Ask(body.Accounts ?? []);
                break;
            case EventKinds.Supplemented:
                Items.Ask(body.Accounts ?? []);
                break;
            case EventKinds.Sent:
                SentAt ??= line.At;
                Channel = body.Channel ?? Channel;
                Preservations.Ask(IsPreservation ? Items.Accounts : []);
                break;
            case EventKinds.Acknowledged or EventKinds.Confirmed or EventKinds.Queried:
                AcknowledgedAt ??= line.At;
                Queries += line.Kind == EventKinds.Queried ? 1 : 0;
                AnswerBy = line.Kind == EventKinds.Queried ? body.AnswerBy : AnswerBy;
                break;
            case EventKinds.Returned or EventKinds.Bounced:
                Returns += line.Kind == EventKinds.Returned ? 1 : 0;
                Reason = body.Reason ?? Reason;
                break;
            case EventKinds.Refused:
                Reason = body.Reason ?? Reason;
                break;
            case EventKinds.Reminded:
                Reminders++;
                break;
            case EventKinds.Replied:
                AnswerBy = null;
                break;
            case EventKinds.ProductionReceived:
                HasEvidence = true;
                Certificate = body.Certificate ?? Certificate ?? "none";
                break;
            case EventKinds.CertificateReceived:
                Certificate = "present";
                break;
            case EventKinds.CertificateAsked when Certificate != "present":
                Certificate = "asked";
                break;
            case EventKinds.Closed:
                Outcome = body.Outcome;
                break;
        }

        if (line.Kind is EventKinds.Confirmed or EventKinds.Extended or EventKinds.Lapsed)
        {
            Preservations.Change(Items.Accounts, body.Of, line.Kind, body.Until);
        }
    }

    private string Next(RegisterEvent line, EventBody body)
    {
        switch (line.Kind)
        {
            case EventKinds.Drafted or EventKinds.ApprovalWithdrawn:
                return S.Draft;
            case EventKinds.Approved or EventKinds.Released or EventKinds.Sent or EventKinds.Bounced or EventKinds.Returned or EventKinds.Confirmed:
                return line.Kind;
            case EventKinds.Acknowledged:
                return State is S.Sent ? S.Acknowledged : State;
            case EventKinds.Extended:
                return S.Confirmed;
            case EventKinds.Queried:
                beforeQuery = State is S.Sent ? S.Acknowledged : State;
                return S.Queried;
            case EventKinds.Replied:
                return beforeQuery;
            case EventKinds.Narrowed:
                Items.Decide(ItemStates.Withdrawn, body.Of, body.Items, onlyWhereNamed: true);
                return Derived(line, State is S.Queried ? beforeQuery : State);
            case EventKinds.Answered:
                Items.Decide(body.Complete == false && body.Items is null ? ItemStates.Partly : ItemStates.Produced, body.Of, body.Items);
                AnsweredAt ??= line.At;
                return Derived(line, body.Complete == false ? S.Partly : S.Answered);
            case EventKinds.NothingHeld or EventKinds.Refused:
                Items.Decide(line.Kind, body.Of, body.Items);
                AnsweredAt ??= line.At;
                return Derived(line, line.Kind);
            case EventKinds.Dropped or EventKinds.Withdrawn or EventKinds.Superseded or EventKinds.Closed:
                beforeEnd = State;
                AnswerBy = null;
                return line.Kind == EventKinds.Dropped ? S.Withdrawn : line.Kind;
            case EventKinds.Reopened:
                return beforeEnd;
            default:
                return State;
        }
    }

    // The state of the request follows from its items, where there are items.
    private string Derived(RegisterEvent line, string without)
    {
        var state = Items.Derive(without);
        if (state is S.Answered or S.NothingHeld or S.Refused)
        {
            CompletedAt ??= line.At;
        }

        return state;
    }
}
