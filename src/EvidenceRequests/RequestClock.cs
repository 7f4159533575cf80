using EvidenceRequests.Model;
using EvidenceRequests.Rules;

namespace EvidenceRequests;

/// <summary>What is due for the requests that were sent: a reminder, an answer that we owe, the outcome of an emergency. The days come from the list of reminders.</summary>
internal static class RequestClock
{
    /// <summary>After so many reminders another one changes nothing, and a person decides.</summary>
    private const int MostReminders = 3;

    /// <summary>Days before the end of what is kept, or before the day on which the answer is needed, on which a request between states is recalled.</summary>
    private const int DaysBeforeTheEnd = 60;

    private const string ReportUse = "report-use";

    /// <summary>What is due for the requests of a case.</summary>
    public static IEnumerable<ClockEntry> GetEntries(CasePlan casePlan)
    {
        var providers = casePlan.Reading.CaseFile.Accounts.GroupBy(a => a.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Provider, StringComparer.Ordinal);
        return GetEntries(new SentRequests
        {
            Library = casePlan.Library,
            AsOf = casePlan.Plan.AsOf,
            Now = casePlan.Reading.CaseFile.Case.Now?.Value,
            All = casePlan.Plan.History,
            FindProvider = entry => entry.Provider ?? (entry.Account is { } account ? providers.GetValueOrDefault(account) : null),
            FindStates = request => Steps(casePlan, request.Entry).Select(s => s.RequestedState),
            FindEnds = request => Steps(casePlan, request.Entry).SelectMany(s => s.Preservations).Select(p => p.Expires).Append(casePlan.Reading.CaseFile.MutualLegalAssistance?.Urgency?.By?.Value).OfType<DateOnly>(),
        });
    }

    /// <summary>What is due for requests, whoever keeps them.</summary>
    public static IEnumerable<ClockEntry> GetEntries(SentRequests requests)
    {
        var sent = requests.All.Where(r => r.Entry.Sent?.Value <= requests.AsOf).ToList();
        var byAccount = sent.ToLookup(r => r.Entry.Account, StringComparer.Ordinal);
        var running = sent.Where(r => !r.IsClosed && !IsOver(r, byAccount[r.Entry.Account])).GroupBy(r => (r.Entry.Step, Day(r), r.Entry.Route, requests.FindProvider(r.Entry), State(r.Entry), r.Entry.Reference, r.Entry.OutcomeOn?.Value, r.Entry.AnswerBy?.Value));
        foreach (var entry in Conditions(requests, sent))
        {
            yield return entry;
        }

        foreach (var group in running)
        {
            var letter = group.ToList();
            var followers = Followers(letter, sent);
            if (Standing(group.Key.Item5, letter[0], followers) is { } state && requests.Library.Vocabulary.Reminders.FirstOrDefault(r => r.State == state && r.Kinds.Contains(group.Key.Step)) is { } rule)
            {
                yield return Find(requests, letter, rule, group.Key.Item4, followers);
            }
        }
    }

    private static IEnumerable<Step> Steps(CasePlan casePlan, HistoryEntry entry) =>
        casePlan.Plan.Steps.Where(s => s.Kind == entry.Step && (entry.Account is null || s.Asks.Any(a => a.Account == entry.Account)));

    // What has to be done by a day for data that was given under conditions, until it is done. A use that was reported in a letter is reported.
    private static IEnumerable<ClockEntry> Conditions(SentRequests requests, List<PastRequest> sent) => sent
        .SelectMany(r => r.Entry.Conditions.Select((c, i) => (Request: r, Condition: c, Index: i)))
        .Where(x => x.Condition is { By.Value: not null, DoneOn: null } && !(x.Condition.What == ReportUse && Followers([x.Request], sent).Exists(f => f.Entry.Step == RequestKinds.UseNotice)))
        .GroupBy(x => (x.Request.Entry.Step, Day(x.Request), Provider: requests.FindProvider(x.Request.Entry), x.Condition.What, By: x.Condition.By!.Value!.Value, Main: Number(x.Request.Entry)))
        .Select(g => new ClockEntry
        {
            Date = g.Key.By,
            What = FormattableString.Invariant($"{requests.Library.Vocabulary.GetName("duty", Duty(g.Key.What))}: data that came on the {Small(requests.Library.Vocabulary.GetName(WordLists.RequestKinds, g.Key.Step))} of {g.Key.Item2:yyyy-MM-dd}{(g.Key.Provider is null ? string.Empty : $" from {requests.Library.Providers.GetValueOrDefault(g.Key.Provider)?.Name ?? g.Key.Provider}")}, {requests.Library.Vocabulary.GetName("use-condition", g.Key.What)}"),
            From = FormattableString.Invariant($"{g.First().Request.Place}.conditions[{g.First().Index}]"),
            How = "the day that was set when it was given",
            Duty = Duty(g.Key.What),
            Kind = g.Key.Step,
            Addressee = g.Key.Provider,
            Accounts = [.. g.Select(x => x.Request.Entry.Account).OfType<string>().Distinct(StringComparer.Ordinal)],
            Reference = g.Key.Main,
            Draft = RequestKinds.UseNotice,
        });

    private static string Duty(string condition) => condition is "destroy" or "return" or ReportUse ? condition : "condition";

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string? Number(HistoryEntry entry) => entry.Reference ?? entry.References.Select(r => r.Value).FirstOrDefault();

    // The next moment to call: after the first minutes, then again and again. Without the hour of sending there is none.
    private static DateTimeOffset? NextCall(SentRequests requests, HistoryEntry entry, ReminderRule rule, IEnumerable<PastRequest> reminders)
    {
        if (rule.Minutes is not { } minutes || Hour(entry) is not { } sent)
        {
            return null;
        }

        var called = reminders.Select(r => Hour(r.Entry)).OfType<DateTimeOffset>().Cast<DateTimeOffset?>().Max();
        var next = called is { } last ? last.AddMinutes(rule.EveryMinutes ?? minutes) : sent.AddMinutes(minutes);
        return requests.Now is { } now && now > next && rule.EveryMinutes is { } every ? next.AddMinutes(Math.Ceiling((now - next).TotalMinutes / every) * every) : next;
    }

    // An hour of another day than the one that is stated says nothing.
    private static DateTimeOffset? Hour(HistoryEntry entry) => entry.SentAt is { Value: { } at } stated && stated.Day == entry.Sent?.Value ? at : null;

    // How it stands, as the list of reminders has it; null where nothing is waited for.
    private static string? State(HistoryEntry entry) => entry switch
    {
        { ConfirmedUntil: not null } => null,
        { Outcome: "queried" } => "queried",
        { Outcome: "acknowledged" } => "acknowledged",
        { Outcome: null or "no-answer", Reference: not null } => "acknowledged",
        { Outcome: null or "no-answer" } => "sent",
        { Outcome: "partly-answered" } => "partly-answered",
        { Outcome: "answered", Step: RequestKinds.EmergencyDisclosure } => "answered",
        _ => null,
    };

    // What we wrote since: an answer to their question, the outcome that was owed, or that nothing is asked any more.
    private static string? Standing(string? state, PastRequest request, List<PastRequest> followers) =>
        followers.Exists(f => f.Entry is { Step: RequestKinds.Withdrawal, Items.Count: 0 }) || (state == "answered" && followers.Exists(f => f.Entry.Step == RequestKinds.EmergencyFollowUp)) ? null
        : state == "queried" && followers.Exists(f => f.Entry.Step == RequestKinds.ReplyToQuery && Day(f) >= (request.Entry.OutcomeOn?.Value ?? Day(request))) ? "acknowledged"
        : state;

    // The same was asked again since, or a later letter carries the preservation on.
    private static bool IsOver(PastRequest request, IEnumerable<PastRequest> ofTheAccount) => ofTheAccount.Any(later => !ReferenceEquals(later, request)
        && Day(later) > Day(request)
        && later.Entry.Provider == request.Entry.Provider
        && (later.Entry.Step == request.Entry.Step || (RequestKinds.IsPreservation(later.Entry.Step) && RequestKinds.IsPreservation(request.Entry.Step)))
        && (later.Entry.Items.Count == 0 || request.Entry.Items.All(later.Entry.Items.Contains)));

    private static List<PastRequest> Followers(List<PastRequest> letter, List<PastRequest> sent) =>
        [.. sent.Where(r => r.Entry.Follows is { } id && letter.Exists(l => l.Entry.Id == id)).OrderBy(Day)];

    private static DateOnly Day(PastRequest request) => request.Entry.Sent!.Value!.Value;

    private static ClockEntry Find(SentRequests requests, List<PastRequest> letter, ReminderRule rule, string? provider, List<PastRequest> followers)
    {
        var (place, entry) = letter[0];
        var (library, asOf) = (requests.Library, requests.AsOf);
        var reminders = followers.Where(f => f.Entry.Step == RequestKinds.Reminder).Select(Day).Concat(letter[0].Reminded).Order().ToList();
        var isReminded = rule.State is not ("queried" or "answered");
        var replied = entry.Outcome == "queried" ? followers.Where(f => f.Entry.Step == RequestKinds.ReplyToQuery).Select(Day).Cast<DateOnly?>().LastOrDefault() : null;
        var since = replied is { } reply ? reply : rule.State == "sent" ? Day(letter[0]) : entry.OutcomeOn?.Value ?? Day(letter[0]);
        var due = isReminded && reminders is [.., var last] ? last.AddDays(rule.Every ?? rule.Days) : Due(requests, letter[0], rule, since);
        var call = isReminded ? NextCall(requests, entry, rule, followers.Where(f => f.Entry.Step == RequestKinds.Reminder)) : null;
        due = call is { } moment ? DateOnly.FromDateTime(moment.DateTime) : due;
        var isEscalated = isReminded && reminders.Count >= MostReminders;
        var duty = isEscalated ? "escalate" : (rule.State, entry.Step) switch
        {
            ("queried", _) => "reply",
            ("answered", _) => "follow-up",
            (_, RequestKinds.EmergencyDisclosure) => "call",
            (_, var step) when RequestKinds.IsPreservation(step) => "confirm",
            _ => "remind",
        };
        var name = library.Vocabulary.GetName(WordLists.RequestKinds, entry.Step);
        var accounts = letter.Select(l => l.Entry.Account).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return new ClockEntry
        {
            Date = due,
            At = call,
            What = FormattableString.Invariant($"{library.Vocabulary.GetName("duty", duty)}: {name} of {Day(letter[0]):yyyy-MM-dd}{(provider is null ? string.Empty : $" about data at {library.Providers.GetValueOrDefault(provider)?.Name ?? provider}")}, {Describe(rule.State, entry)}"),
            From = place,
            How = entry.AnswerBy?.Value == due ? "the day that the addressee set"
                : call is not null ? FormattableString.Invariant($"{rule.Minutes} minutes after it was sent{(rule.EveryMinutes is { } every ? $", then every {every} minutes" : string.Empty)}, as the list of reminders has it ({rule.Id})")
                : (isReminded && rule.Minutes is { } minutes ? FormattableString.Invariant($"{minutes} minutes after it was sent; the history does not say at which hour, so enter {place}.sent_at. Until then: ") : string.Empty) + CountOf(due.DayNumber - (isReminded && reminders is [.., var r] ? r : since).DayNumber, rule),
            Duty = duty,
            Turn = isEscalated ? "supervisor" : duty is "reply" or "follow-up" || due <= asOf ? "us" : "them",
            Kind = entry.Step,
            Addressee = provider,
            Accounts = accounts,
            Reference = entry.Reference ?? entry.References.Select(r => r.Value).FirstOrDefault(),
            Draft = duty switch { "reply" => RequestKinds.ReplyToQuery, "follow-up" => RequestKinds.EmergencyFollowUp, "remind" or "confirm" => RequestKinds.Reminder, _ => null },
        };
    }

    private static DateOnly Due(SentRequests requests, PastRequest request, ReminderRule rule, DateOnly since)
    {
        if (rule.State == "queried" && request.Entry.AnswerBy?.Value is { } set)
        {
            return set;
        }

        var due = rule.ExpectedTime && requests.FindStates(request).Select(s => requests.Library.Countries.GetValueOrDefault(s)?.Requested?.ExpectedTime?.FromMonths).FirstOrDefault(m => m is not null) is { } months
            ? TermCounter.AddMonths(since, months)
            : since.AddDays(rule.Days);
        if (!RequestKinds.IsAssistance(request.Entry.Step))
        {
            return due;
        }

        // Time to recall it before what is kept runs out, or before the day on which the answer is needed.
        return requests.FindEnds(request).Select(d => d.AddDays(-DaysBeforeTheEnd)).Where(d => d > since).Append(due).Min();
    }

    private static string CountOf(int days, ReminderRule rule) => FormattableString.Invariant($"{days} {(days == 1 ? "day" : "days")}, as the list of reminders has it ({rule.Id})");

    private static string Describe(string state, HistoryEntry entry) => state switch
    {
        "queried" => "they asked back",
        "answered" => "answered; the outcome and the official reference are owed",
        "partly-answered" => "answered in part",
        "acknowledged" => "received and not answered",
        _ => entry.Outcome == "no-answer" ? "no answer" : "nothing heard",
    };
}
