namespace EvidenceRequests.Rules.Tests;

/// <summary>Letters that follow a request: they go where the request went, name the number of the addressee, and say what is missing.</summary>
public sealed class LetterSpecs
{
    private static HistoryEntry Sent => new() { Id = "h1", Step = RequestKinds.VoluntaryDisclosure, Account = "a1", Sent = CaseDate.Parse("2026-11-01"), Channel = "the portal", Outcome = "acknowledged", Reference = "V-1" };

    [Fact]
    public void Each_kind_of_letter_is_a_kind_of_the_vocabulary_with_a_layout()
    {
        Assert.All(RequestKinds.Letters, kind => Assert.NotNull(Samples.Packs.Vocabulary.FindRequestKind(kind)));
        Assert.All(RequestKinds.Letters, kind => Assert.True(Samples.Packs.Layouts.ContainsKey(kind), kind));
        Assert.Empty(RequestKinds.Letters.Intersect(RequestKinds.InOrder));
    }

    [Fact]
    public void A_letter_goes_to_the_addressee_and_by_the_channel_of_the_request()
    {
        var plan = Plan([Sent], [Letter(RequestKinds.Reminder)]);
        var (request, letter) = (plan.Step(RequestKinds.VoluntaryDisclosure), plan.Step(RequestKinds.Reminder));
        Assert.Equal((request.Addressee.Name, request.Channel?.Value, request.RequestedState), (letter.Addressee.Name, letter.Channel?.Value, letter.RequestedState));
        Assert.Equal((RequestKinds.VoluntaryDisclosure, "V-1"), (letter.RequestKind, letter.Follows!.Reference));
        Assert.Equal(plan.Steps.Count, plan.Steps.Select(s => s.Id).Distinct().Count());
    }

    [Fact]
    public void A_letter_after_a_request_between_states_goes_to_that_state()
    {
        var step = Plan([Sent with { Step = RequestKinds.MlaStored }], [Letter(RequestKinds.Reminder)]).Step(RequestKinds.Reminder);
        Assert.True(step is { IsToState: true, IsAssistance: true });
    }

    [Fact]
    public void An_entry_that_went_through_the_authorities_is_followed_through_them()
    {
        var step = Plan([Sent with { Step = RequestKinds.Preservation, Route = "authority" }], [Letter(RequestKinds.Reminder)]).Step(RequestKinds.Reminder);
        Assert.Equal((RequestKinds.PreservationThroughAuthority, true, false), (step.RequestKind, step.IsToState, step.IsAssistance));
    }

    [Fact]
    public void The_number_that_the_addressee_gave_is_asked_for()
    {
        Assert.Contains(Find(Sent with { Reference = null }), f => f is { Code: FindingCodes.NumberMissing, Fact: "history.h1.reference", Severity: Severity.Error });
        Assert.DoesNotContain(Find(Sent), f => f.Code == FindingCodes.NumberMissing);
        Assert.DoesNotContain(Find(Sent with { Reference = null, References = [new HistoryReference { Role = "ticket", Value = "T-1" }] }), f => f.Code == FindingCodes.NumberMissing);
    }

    [Fact]
    public void Where_no_number_was_given_day_and_channel_take_its_place()
    {
        var silent = Sent with { Reference = null, Outcome = null };
        Assert.DoesNotContain(Find(silent), f => f.Code == FindingCodes.NumberMissing);
        Assert.Contains(Find(silent with { Channel = null }), f => f is { Code: FindingCodes.NumberMissing, Fact: "history.h1.channel" });
        Assert.Contains(Find(silent with { Sent = null }), f => f is { Code: FindingCodes.NumberMissing, Fact: "history.h1.sent" });
        Assert.DoesNotContain(Plan([Sent with { Reference = null }], [Letter(RequestKinds.Reminder)], notKnown: "history.h1.reference").Step(RequestKinds.Reminder).Findings, f => f.Code == FindingCodes.NumberMissing);
    }

    [Fact]
    public void A_number_of_our_own_is_not_theirs() =>
        Assert.Contains(Find(Sent with { Reference = null, References = [new HistoryReference { Role = "ours", Value = "O-1" }] }), f => f.Code == FindingCodes.NumberMissing);

    [Theory]
    [InlineData("queried", true)]
    [InlineData("refused", true)]
    [InlineData("withdrawn", true)]
    [InlineData("acknowledged", false)]
    public void No_reminder_is_written_while_they_wait_for_us_or_where_nothing_runs(string outcome, bool notDue) =>
        Assert.Equal(notDue, Find(Sent with { Outcome = outcome }).Any(f => f is { Code: FindingCodes.LetterNotDue, Severity: Severity.Error }));

    [Fact]
    public void After_three_reminders_the_senior_officer_decides()
    {
        HistoryEntry Reminder(int day) => new() { Step = RequestKinds.Reminder, Account = "a1", Follows = "h1", Sent = CaseDate.Parse(FormattableString.Invariant($"2026-11-{day:00}")) };
        bool Warns(int count) => Plan([Sent, .. Enumerable.Range(10, count).Select(Reminder)], [Letter(RequestKinds.Reminder)]).Step(RequestKinds.Reminder).Findings.Any(f => f is { Code: FindingCodes.LetterNotDue, Severity: Severity.Warning, Owner: FindingOwner.SeniorOfficer });
        Assert.False(Warns(2));
        Assert.True(Warns(3));
    }

    [Theory]
    [InlineData(RequestKinds.ReplyToQuery)]
    [InlineData(RequestKinds.Supplement)]
    [InlineData(RequestKinds.Amendment)]
    [InlineData(RequestKinds.Withdrawal)]
    [InlineData(RequestKinds.OutcomeFeedback)]
    [InlineData(RequestKinds.CertificateRequest)]
    [InlineData(RequestKinds.ProductionCorrection)]
    [InlineData(RequestKinds.UseNotice)]
    [InlineData(RequestKinds.EmergencyFollowUp)]
    public void A_letter_that_says_nothing_is_blocked_and_says_what_is_missing(string kind)
    {
        var step = Plan([Sent], [Letter(kind)]).Step(kind);
        Assert.Equal(StepStatus.Blocked, step.Status);
        Assert.Contains(step.Findings, f => f is { Code: FindingCodes.LetterIncomplete, Severity: Severity.Error } && f.Fact!.StartsWith("letters.l1.", StringComparison.Ordinal) && f.Fix!.Contains("under letters.l1.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_letter_that_follows_nothing_or_is_a_request_is_told()
    {
        Assert.Contains(Plan([Sent], [Letter(RequestKinds.Reminder) with { Follows = null }]).Findings, f => f is { Code: FindingCodes.LetterIncomplete, Fact: "letters.l1.follows" });
        Assert.Contains(Plan([Sent], [Letter(RequestKinds.Preservation)]).Findings, f => f is { Code: FindingCodes.LetterIncomplete, Fact: "letters.l1.kind" });
    }

    [Fact]
    public void A_letter_that_is_asked_for_by_its_kind_follows_each_request_that_calls_for_it_and_no_other()
    {
        var caseFile = Samples.Direct with { History = [Sent, Sent with { Id = "h2", Sent = CaseDate.Parse("2026-11-02"), Outcome = "queried" }] };
        IEnumerable<string?> Followed(string kind) => Planner.Plan(caseFile, Samples.Packs, Samples.DirectDay, letters: [kind]).Steps.Where(s => s.Kind == kind).Select(s => s.Follows!.Request.Entry.Id);
        Assert.Equal(["h1"], Followed(RequestKinds.Reminder));
        Assert.Equal(["h2"], Followed(RequestKinds.ReplyToQuery));
        Assert.Empty(Followed(RequestKinds.EmergencyFollowUp));
    }

    [Fact]
    public void A_supplement_asks_for_what_is_added_and_for_nothing_else()
    {
        var added = Samples.Direct.Data[0] with { Id = "d9", Items = ["access-logs"] };
        var caseFile = Samples.Direct with { Data = [.. Samples.Direct.Data, added], History = [Sent], Letters = [Letter(RequestKinds.Supplement) with { Adds = ["d9"], Because = "It was found later." }] };
        Assert.Equal(["d9"], Samples.Plan(caseFile, Samples.DirectDay).Step(RequestKinds.Supplement).Covers);
    }

    private static LaterLetter Letter(string kind) => new() { Id = "l1", Kind = kind, Follows = "h1" };

    private static IReadOnlyList<Finding> Find(HistoryEntry entry) => Plan([entry], [Letter(RequestKinds.Reminder)]).Step(RequestKinds.Reminder).Findings;

    private static Plan Plan(IReadOnlyList<HistoryEntry> history, IReadOnlyList<LaterLetter> letters, string? notKnown = null) =>
        Samples.Plan(Samples.Direct with { History = history, Letters = letters, NotKnown = notKnown is null ? [] : [notKnown] }, Samples.DirectDay);
}
