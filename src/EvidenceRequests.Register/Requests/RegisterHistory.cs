using EvidenceRequests.Model;
using S = EvidenceRequests.Register.RequestStates;

namespace EvidenceRequests.Register;

/// <summary>The history of a case as the register tells it: what was sent, account by account, and what came of it.</summary>
internal sealed class RegisterHistory : ICaseHistory
{
    private RegisterHistory(IReadOnlyList<PastRequest> requests) => Requests = requests;

    /// <inheritdoc/>
    public IReadOnlyList<PastRequest> Requests { get; }

    /// <summary>The history of a case; null if the register holds nothing of it.</summary>
    /// <param name="register">The register.</param>
    /// <param name="docket">The case reference.</param>
    public static RegisterHistory? Find(RequestRegister register, string docket)
    {
        var rows = register.List(new RequestQuery { Docket = docket, Limit = long.MaxValue });
        return rows.Count == 0 ? null : new RegisterHistory([.. rows.SelectMany(r => Read(r, register.Events(r.Id)))]);
    }

    /// <summary>The histories of all cases in which something is waited for, by us or by them; each whole, as an answer to one letter may end the waiting for another.</summary>
    /// <param name="register">The register.</param>
    /// <param name="office">Code of an office; null for every one that is seen.</param>
    public static IReadOnlyList<RegisterHistory> FindWaiting(RequestRegister register, string? office) =>
        [.. register.Waiting(office).GroupBy(w => (w.Row.Office, w.Row.Docket)).Select(g => new RegisterHistory([.. g.SelectMany(w => Read(w.Row, w.Events))]))];

    private static IEnumerable<PastRequest> Read(RequestRow row, IReadOnlyList<RegisterEvent> events)
    {
        if (events.FirstOrDefault(e => e.Kind == EventKinds.Sent) is not { } sent)
        {
            yield break;
        }

        var read = events.Select(e => (Event: e, Body: e.Read())).ToList();
        var fold = RequestFold.Of(read);
        var corrected = read.Select(r => r.Body.Corrects).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var standing = events.Where(e => !corrected.Contains(e.Name)).ToList();
        foreach (var account in fold.Items.Accounts.Count > 0 ? fold.Items.Accounts : [string.Empty])
        {
            var outcomes = fold.Items.All.Where(i => i.Account == account).GroupBy(i => Outcome(fold, account, i.State)).ToList();
            foreach (var (outcome, items) in outcomes.Count > 0 ? outcomes.Select(o => (o.Key, Items: o.Select(i => i.Item).ToList())) : [(Outcome(fold, account, ItemStates.Open), new List<string>())])
            {
                yield return new PastRequest(row.Number, Entry(row, fold, standing, sent, account, outcome, outcomes.Count > 1 ? items : []))
                {
                    RequestedState = row.RequestedState.Length > 0 ? row.RequestedState : null,
                    Reminded = [.. standing.Where(e => e.Kind == EventKinds.Reminded).Select(e => Day(e).Value).OfType<DateOnly>()],
                    IsClosed = row.State is S.Closed or S.Superseded,
                };
            }
        }
    }

    private static HistoryEntry Entry(RequestRow row, RequestFold fold, IReadOnlyList<RegisterEvent> events, RegisterEvent sent, string account, string? outcome, IReadOnlyList<string> items)
    {
        var numbers = fold.References.Select(r => r.Reference).Where(r => account.Length == 0 || r.Of is null || r.Of.Contains(account)).OrderBy(r => r.Role == ReferenceRoles.Preservation ? 0 : r.Role == "ours" ? 2 : 1).ToList();
        var main = numbers.FirstOrDefault(r => r.Role != "ours");
        var kept = fold.Preservations.All.GetValueOrDefault(account).Until;
        return new HistoryEntry
        {
            Step = row.Kind,
            Account = account.Length > 0 ? account : null,
            Provider = row.Provider.Length > 0 ? row.Provider : null,
            Items = items,
            Channel = fold.Channel,
            Sent = Day(sent),
            SentAt = CaseTime.Parse(sent.OccurredAt) is { Value: not null } hour ? hour : null,
            Received = events.FirstOrDefault(e => e.Kind == EventKinds.Delivered) is { } delivered ? Day(delivered) : null,
            Reference = main?.Value,
            References = [.. numbers.Where(r => r != main).Select(r => new HistoryReference { Role = r.Role, Value = r.Value })],
            ConfirmedUntil = kept is null ? null : CaseDate.Parse(kept),
            Outcome = outcome,
            OutcomeOn = outcome is null ? null : events.LastOrDefault(e => Decides(e.Kind, outcome)) is { } decided ? Day(decided) : null,
            Conditions = Conditions(events),
            AnswerBy = fold.AnswerBy is { } by ? CaseDate.Parse(by) : null,
            Reason = outcome is "refused" or "returned" ? fold.Reason : null,
        };
    }

    // What was destroyed or given back is done with; other conditions are met by letters, which the case file knows.
    private static IReadOnlyList<HistoryCondition> Conditions(IReadOnlyList<RegisterEvent> events) =>
    [
        .. events.Where(e => e.Kind == EventKinds.ProductionReceived).Select(e => (Event: e, Body: e.Read())).SelectMany(p => Words(p.Body).Select(c => new HistoryCondition
        {
            What = c.What,
            By = c.By is null ? null : CaseDate.Parse(c.By),
            DoneOn = events.FirstOrDefault(e => e.Kind == (c.What == "return" ? EventKinds.ReturnedToSource : EventKinds.Destroyed) && c.What is "return" or "destroy" && e.Read().Exhibit == p.Body.Exhibit) is { } done ? Day(done) : null,
        })),
    ];

    private static IEnumerable<UseCondition> Words(EventBody body)
    {
        var dated = body.Duties ?? (body.DestroyBy is { } day ? [new UseCondition { What = "destroy", By = day }] : []);
        return (body.Conditions ?? []).Where(w => dated.All(d => d.What != w)).Select(w => new UseCondition { What = w }).Concat(dated);
    }

    private static string? Outcome(RequestFold fold, string account, string item) => item switch
    {
        ItemStates.Produced => "answered",
        ItemStates.Partly => "partly-answered",
        ItemStates.Withdrawn => "withdrawn",
        S.NothingHeld or S.Refused => item,
        _ => fold.State switch
        {
            S.Returned or S.Bounced => "returned",
            S.Queried or S.Withdrawn => fold.State,
            _ when fold.IsPreservation && fold.Preservations.All.GetValueOrDefault(account).State is EventKinds.Confirmed or EventKinds.Extended => "confirmed",
            _ => fold.AcknowledgedAt is null ? null : "acknowledged",
        },
    };

    private static bool Decides(string kind, string outcome) => kind == outcome || outcome switch
    {
        "partly-answered" => kind == EventKinds.Answered,
        "returned" => kind == EventKinds.Bounced,
        "confirmed" => kind == EventKinds.Extended,
        "withdrawn" => kind == EventKinds.Narrowed,
        _ => false,
    };

    // The day as it was written; a time is of the day in the place where it was written.
    private static CaseDate Day(RegisterEvent line) => CaseDate.Parse(line.OccurredAt.Length > 10 ? line.OccurredAt[..10] : line.OccurredAt);
}
