namespace EvidenceRequests.Rules.Tests;

public sealed class PreservationSpecs
{
    private static readonly DateOnly Sent = new(2026, 9, 1);

    private static readonly PreservationRule NinetyDays = new()
    {
        Answer = Answer.Open,
        Days = 90,
        Extension = new ExtensionRule { Count = 1, Days = 60, LeadDays = 10, Cite = SampleProvider.Read },
        UserNotice = UserNotice.Never,
        Why = "w",
        Cite = SampleProvider.Read,
    };

    private static HistoryEntry First => new() { Step = "preservation", Account = "a1", Sent = CaseDate.Parse("2026-09-01"), Reference = "P-1" };

    private static HistoryEntry Extension => new() { Step = "preservation-extension", Account = "a1", Sent = CaseDate.Parse("2026-11-10") };

    // ---- the end of a preservation

    [Fact]
    public void A_preservation_ends_after_the_days_of_the_provider() => Assert.Equal(Sent.AddDays(90), Current(NinetyDays, First)!.Expires);

    [Fact]
    public void The_days_that_the_provider_granted_come_before_its_rule() => Assert.Equal(Sent.AddDays(365), Current(NinetyDays, First with { Days = 365 })!.Expires);

    [Fact]
    public void Without_any_days_the_end_is_not_known() => Assert.Null(Current(NinetyDays with { Days = null }, First)!.Expires);

    [Fact]
    public void An_extension_counts_from_the_end_of_the_first_and_keeps_its_reference()
    {
        var current = Current(NinetyDays, First, Extension)!;
        Assert.Equal((Sent.AddDays(150), "P-1", "history[1]"), (current.Expires, current.Reference, current.Fact));
    }

    [Theory]
    [InlineData("refused")]
    [InlineData("returned")]
    public void A_refused_preservation_keeps_nothing(string outcome) => Assert.Null(Current(NinetyDays, First with { Outcome = outcome }));

    [Fact]
    public void A_refused_extension_leaves_the_first_end() => Assert.Equal(Sent.AddDays(90), Current(NinetyDays, First, Extension with { Outcome = "refused" })!.Expires);

    [Fact]
    public void A_preservation_of_another_account_or_provider_keeps_nothing()
    {
        Assert.Null(Current(NinetyDays, First with { Account = "a2" }));
        Assert.Null(Current(NinetyDays, First with { Provider = "google" }));
        Assert.Null(Current(NinetyDays, First with { Account = null, Provider = "google" }));
        Assert.NotNull(Current(NinetyDays, First with { Account = null, Provider = "meta" }));
    }

    [Fact]
    public void A_disclosure_is_no_preservation() => Assert.Null(Current(NinetyDays, First with { Step = "voluntary-disclosure" }));

    [Fact]
    public void A_day_that_is_not_clear_counts_for_nothing() => Assert.Null(Current(NinetyDays, First with { Sent = CaseDate.Parse("01/09/2026") }));

    [Fact]
    public void The_day_that_was_confirmed_goes_before_every_count_of_days()
    {
        var current = Current(NinetyDays, First with { Outcome = "confirmed", ConfirmedUntil = CaseDate.Parse("2026-11-20") })!;
        Assert.Equal((new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 20), true), (current.Expires, current.ConfirmedUntil, current.IsConfirmed));
    }

    [Fact]
    public void An_extension_that_nobody_confirmed_keeps_in_mind_what_was_confirmed()
    {
        var current = Current(NinetyDays, First with { ConfirmedUntil = CaseDate.Parse("2026-11-20") }, Extension)!;
        Assert.Equal((new DateOnly(2026, 11, 20).AddDays(60), new DateOnly(2026, 11, 20), false), (current.Expires, current.ConfirmedUntil, current.IsConfirmed));
    }

    [Fact]
    public void The_count_from_receipt_is_told_and_the_cautious_one_counts()
    {
        var current = Current(NinetyDays, First with { Received = CaseDate.Parse("2026-09-05") })!;
        Assert.Equal((Sent.AddDays(90), Sent.AddDays(94)), (current.Expires, current.ExpiresFromReceipt));
    }

    [Theory]
    [InlineData("acknowledged", false)]
    [InlineData("confirmed", true)]
    public void That_a_letter_arrived_confirms_nothing(string outcome, bool confirmed) => Assert.Equal(confirmed, Current(NinetyDays, First with { Outcome = outcome })!.IsConfirmed);

    [Theory]
    [InlineData("withdrawn")]
    [InlineData("nothing-held")]
    public void What_was_withdrawn_or_is_not_held_is_not_kept(string outcome) => Assert.Null(Current(NinetyDays, First with { Outcome = outcome }));

    [Fact]
    public void The_way_that_is_recorded_goes_before_the_kind() =>
        Assert.Equal(RequestKinds.PreservationThroughAuthority, Current(NinetyDays, First with { Route = "authority" }, Extension)!.Kind);

    [Fact]
    public void A_preservation_of_one_item_keeps_no_other()
    {
        var plan = Plan([First with { Items = ["subscriber"], Outcome = "confirmed" }], "2026-11-20");
        Assert.Equal(["subscriber"], plan.Step(RequestKinds.PreservationExtension).Asks.SelectMany(a => a.Items).Select(i => i.Id).Distinct());
        Assert.DoesNotContain("subscriber", plan.Step(RequestKinds.Preservation).Asks.SelectMany(a => a.Items).Select(i => i.Id));
    }

    [Theory]
    [InlineData("2026-09-04", null, Severity.Note)]
    [InlineData("2026-09-05", null, Severity.Warning)]
    [InlineData("2026-09-15", "acknowledged", Severity.Note)]
    [InlineData("2026-09-16", "acknowledged", Severity.Warning)]
    [InlineData("2026-09-02", "no-answer", Severity.Warning)]
    [InlineData("2026-11-20", "confirmed", null)]
    public void What_is_asked_and_not_confirmed_is_told(string asOf, string? outcome, Severity? severity) => Assert.Equal(severity,
        Plan([First with { Outcome = outcome }], asOf).Findings.FirstOrDefault(f => f.Code == FindingCodes.PreservationUnconfirmed)?.Severity);

    // ---- which step follows

    [Fact]
    public void Without_a_preservation_a_first_one_is_drafted()
    {
        var step = Plan([], "2026-11-24").Step(RequestKinds.Preservation);
        Assert.Equal<(DateOnly?, DateOnly?, DateOnly?)>((new DateOnly(2027, 2, 22), new DateOnly(2027, 1, 23), new DateOnly(2027, 4, 23)), (step.Dates.Expires, step.Dates.ExtendFrom, step.Dates.LastExtensionEnds));
        Assert.Equal(90, step.Days);
    }

    [Theory]
    [InlineData("2026-10-30", StepStatus.Waiting)]
    [InlineData("2026-10-31", StepStatus.Ready)]
    [InlineData("2026-11-30", StepStatus.Ready)]
    public void A_live_preservation_is_extended_in_the_thirty_days_before_its_end(string asOf, StepStatus status)
    {
        // It ends on 2026-11-30.
        var plan = Plan([First], asOf);
        Assert.Equal(status, plan.Step(RequestKinds.PreservationExtension).Status);
        Assert.DoesNotContain(plan.Steps, s => s.Kind == RequestKinds.Preservation);
        Assert.Equal(new DateOnly(2026, 11, 30), plan.Step(RequestKinds.PreservationExtension).Dates.CurrentEnd);
        Assert.Equal(new DateOnly(2027, 1, 29), plan.Step(RequestKinds.PreservationExtension).Dates.Expires);
    }

    [Fact]
    public void On_the_day_after_the_end_a_new_preservation_is_drafted() =>
        Assert.Equal([RequestKinds.Preservation], Plan([First], "2026-12-01").Steps.Select(s => s.Kind).Where(RequestKinds.IsPreservation));

    [Fact]
    public void A_provider_that_wants_more_notice_opens_the_window_earlier()
    {
        var rule = NinetyDays with { Extension = NinetyDays.Extension! with { LeadDays = 45 } };
        Assert.Equal(StepStatus.Ready, Plan([First], "2026-10-16", rule).Step(RequestKinds.PreservationExtension).Status);
        Assert.Equal(StepStatus.Waiting, Plan([First], "2026-10-15", rule).Step(RequestKinds.PreservationExtension).Status);
    }

    [Theory]
    [InlineData("2026-11-20", false)]
    [InlineData("2026-11-21", true)]
    public void An_extension_later_than_the_provider_asks_is_told(string asOf, bool late) => Assert.Equal(late,
        Plan([First], asOf).Step(RequestKinds.PreservationExtension).Findings.Any(f => f.Code == FindingCodes.PreservationExpires && f.Message.Contains("asks for an extension 10 days", StringComparison.Ordinal)));

    [Fact]
    public void A_used_up_extension_is_a_refusal_that_leads_to_the_authorities()
    {
        var plan = Plan([First, Extension], "2027-01-10");
        Assert.DoesNotContain(plan.Steps, s => RequestKinds.IsPreservation(s.Kind));
        var refusal = Assert.Single(plan.Refusals, r => r.Kind == RequestKinds.PreservationExtension);
        Assert.Equal((FindingCodes.ExtensionClosed, RequestKinds.MlaStored), (refusal.Code, refusal.Instead));
        Assert.Contains("once", refusal.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "not at all")]
    [InlineData(2, "2 times")]
    public void The_refusal_says_how_often_the_provider_extends(int count, string says)
    {
        var rule = NinetyDays with { Extension = NinetyDays.Extension! with { Count = count } };
        var history = new[] { First }.Concat(Enumerable.Repeat(Extension, count)).ToArray();
        Assert.Contains(says, Assert.Single(Plan(history, count == 0 ? "2026-11-20" : "2027-03-01", rule).Refusals, r => r.Code == FindingCodes.ExtensionClosed).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_extension_that_was_refused_is_not_used_up() =>
        Assert.Equal(StepStatus.Ready, Plan([First, Extension with { Outcome = "refused" }], "2026-11-20").Step(RequestKinds.PreservationExtension).Status);

    [Fact]
    public void An_extension_needs_the_reference_of_the_first()
    {
        var step = Plan([First with { Reference = null }], "2026-11-20").Step(RequestKinds.PreservationExtension);
        Assert.Contains(step.Findings, f => f is { Code: FindingCodes.RequirementMissing, Severity: Severity.Error, Fact: "history[0].reference" });
        Assert.DoesNotContain(Plan([First], "2026-11-20").AllFindings(), f => f.Fact == "history[0].reference");
    }

    [Fact]
    public void Where_the_provider_does_not_preserve_for_foreigners_the_authorities_are_asked_to()
    {
        var plan = Plan([], "2026-11-24", NinetyDays with { Answer = Answer.Closed });
        Assert.Equal("us", plan.Step(RequestKinds.PreservationThroughAuthority).RequestedState);
        Assert.Equal(FindingCodes.PreservationClosed, Assert.Single(plan.Refusals, r => r.Kind == RequestKinds.Preservation).Code);
    }

    [Fact]
    public void Where_nothing_is_known_the_letter_is_drafted_and_the_doubt_told()
    {
        var step = Plan([], "2026-11-24", NinetyDays with { Answer = Answer.Unknown }).Step(RequestKinds.Preservation);
        Assert.Contains(step.Findings, f => f is { Code: FindingCodes.KindUnknown, Severity: Severity.Warning });
    }

    [Fact]
    public void The_rule_for_the_requester_wins_over_the_rule_for_all()
    {
        var provider = SampleProvider.Create() with { Preservation = [NinetyDays with { Days = 1 }, NinetyDays with { Days = 2, From = ["foreign"] }, NinetyDays with { Days = 3, From = ["pk"] }, NinetyDays with { Days = 4, From = ["in"] }] };
        Assert.Equal(3, PreservationFinder.FindRule(SampleProvider.Target(provider, "pk"), "pk", "us", Samples.DirectDay)!.Days);
        Assert.Equal(2, PreservationFinder.FindRule(SampleProvider.Target(provider, "pk"), "ae", "us", Samples.DirectDay)!.Days);
        Assert.Equal(1, PreservationFinder.FindRule(SampleProvider.Target(provider, "pk"), "us", "us", Samples.DirectDay)!.Days);
    }

    // ---- what is said about the end

    [Theory]
    [InlineData("2026-10-30", null)]
    [InlineData("2026-10-31", FindingCodes.PreservationExpires)]
    [InlineData("2026-12-01", FindingCodes.PreservationExpired)]
    public void A_disclosure_is_told_when_its_preservation_ends_or_has_ended(string asOf, string? code)
    {
        var findings = Plan([First], asOf).Step(RequestKinds.VoluntaryDisclosure).Findings.Where(f => f.Fact == "history[0]").Select(f => f.Code);
        Assert.Equal(code is null ? [] : [code], findings);
    }

    private static ActivePreservation? Current(PreservationRule rule, params HistoryEntry[] history) => PreservationFinder.FindCurrent(
        DatedCase.Create(Samples.Direct with { History = history }, Samples.Packs, new DateOnly(2027, 6, 1)), new Target(Samples.Direct.Accounts[0], "accounts.a1", Samples.Packs.Providers["meta"], null, null), rule);

    // The supervisor approved on the day of the example, which these days may come before.
    private static Plan Plan(HistoryEntry[] history, string asOf, PreservationRule? rule = null) => Samples.Plan(
        Samples.Direct.WithAuthority(a => a with { Supervisor = a.Supervisor! with { ApprovedOn = CaseDate.Parse(asOf) } }) with { History = history }, DateOnly.ParseExact(asOf, "yyyy-MM-dd", null), Samples.With(p => p with { Preservation = [rule ?? NinetyDays] }, "meta"));
}
