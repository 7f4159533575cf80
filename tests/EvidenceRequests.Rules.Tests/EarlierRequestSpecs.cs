namespace EvidenceRequests.Rules.Tests;

/// <summary>What went before decides what is asked now: refused and given count item by item, and what was refused is asked again only with what is different.</summary>
public sealed class EarlierRequestSpecs
{
    private static HistoryEntry Asked(string outcome, params IReadOnlyList<string> items) => new() { Id = "h1", Step = RequestKinds.VoluntaryDisclosure, Account = "a1", Sent = CaseDate.Parse("2026-11-01"), Reference = "V-1", Outcome = outcome, Items = items };

    [Theory]
    [InlineData("over-broad", false, StepStatus.Waiting)]
    [InlineData("over-broad", true, StepStatus.Ready)]
    [InlineData("form", false, StepStatus.Ready)]
    [InlineData(null, true, StepStatus.Waiting)]
    public void What_was_returned_waits_until_it_is_said_what_is_different(string? reason, bool facts, StepStatus status)
    {
        var step = Step(Asked("returned") with { Reason = reason, AnsweredBy = facts ? ["f1"] : [] });
        Assert.Equal(status == StepStatus.Waiting, step.WaitsFor.Any(q => q.Statement.Kind == EarlierRequests.Question));
        Assert.Contains(step.Findings, f => f.Code == FindingCodes.RefusedBefore && f.Severity == (status == StepStatus.Waiting ? Severity.Warning : Severity.Note));
    }

    [Theory]
    [InlineData("over-broad", true)]
    [InlineData("needs-mla", false)]
    [InlineData("discretion", false)]
    public void A_refusal_that_facts_can_answer_is_asked_again_and_one_that_they_cannot_is_not(string reason, bool again) =>
        Assert.Equal(again, Plan(Asked("refused") with { Reason = reason, AnsweredBy = ["f1"] }).Steps.Any(s => s.Kind == RequestKinds.VoluntaryDisclosure));

    [Fact]
    public void A_refusal_of_one_item_leaves_the_others()
    {
        var items = Samples.Direct.Data[0].Items;
        var plan = Plan(Asked("refused", items[0]));
        Assert.Equal(items.Skip(1), plan.Step(RequestKinds.VoluntaryDisclosure).Asks.SelectMany(a => a.Items).Select(i => i.Id));
    }

    [Fact]
    public void What_is_not_held_is_asked_no_more()
    {
        var item = Samples.Direct.Data[0].Items[0];
        var plan = Plan(Asked("nothing-held", item));
        Assert.Contains(plan.Refusals, r => r is { Code: FindingCodes.ItemNeverHeld, Instead: "device" } && r.Items.Contains(item));
        Assert.DoesNotContain(plan.Steps.Where(s => !RequestKinds.IsPreservation(s.Kind)).SelectMany(s => s.Asks).SelectMany(a => a.Items), i => i.Id == item);
    }

    [Fact]
    public void A_later_answer_counts_and_not_the_first() =>
        Assert.Empty(Planner.Plan(Samples.Direct with { History = [Asked("returned"), Asked("acknowledged") with { Id = "h2", Sent = CaseDate.Parse("2026-11-10") }] }, Samples.Packs, Samples.DirectDay).Step(RequestKinds.VoluntaryDisclosure).RefusedBefore);

    [Fact]
    public void What_still_runs_is_no_reason_for_a_second_letter() => Assert.Contains(Step(Asked("acknowledged")).Findings, f => f.Code == FindingCodes.StillRunning);

    [Fact]
    public void An_emergency_is_not_held_up_by_a_question()
    {
        Assert.Empty(EarlierRequests.Questions(Dated, Step(Asked("returned")) with { Kind = RequestKinds.EmergencyDisclosure }));
        Assert.NotEmpty(EarlierRequests.Questions(Dated, Step(Asked("returned"))));
    }

    [Fact]
    public void A_history_that_another_keeps_takes_the_place_of_the_case_files_own()
    {
        var kept = new RecordedHistory([new PastRequest("KHI/2026/0412", Asked("returned"))]);
        var plan = PlanChecker.Check(Planner.Plan(Samples.Direct with { History = [Asked("acknowledged")] }, Samples.Packs, Samples.DirectDay, history: kept), Samples.Direct, Samples.Packs);
        var step = plan.Step(RequestKinds.VoluntaryDisclosure);
        Assert.Equal("KHI/2026/0412", Assert.Single(step.RefusedBefore).Request.Place);
        Assert.DoesNotContain(step.Findings, f => f.Code == FindingCodes.StillRunning);
        Assert.Equal(kept.Requests, plan.History);
    }

    [Theory]
    [InlineData("2026-10-20", "acknowledged", null, null, "history.h1.received")]
    [InlineData(null, "confirmed", "2026-10-20", null, "history.h1.confirmed_until")]
    [InlineData(null, "refused", "2027-01-20", null, "history.h1.outcome")]
    [InlineData(null, "acknowledged", null, "form", "history.h1.reason")]
    public void Days_and_outcomes_that_contradict_each_other_are_told(string? received, string outcome, string? until, string? reason, string fact)
    {
        var entry = Asked(outcome) with { Step = RequestKinds.Preservation, Received = Date(received), ConfirmedUntil = Date(until), Reason = reason };
        Assert.Equal(fact, Assert.Single(Samples.Plan(Samples.Direct with { History = [entry] }, Samples.DirectDay).Findings, f => f.Code == FindingCodes.HistoryContradicts).Fact);
    }

    private static DatedCase Dated => DatedCase.Create(Samples.Direct, Samples.Packs, Samples.DirectDay);

    private static CaseDate? Date(string? text) => text is null ? null : CaseDate.Parse(text);

    private static Step Step(HistoryEntry entry) => Plan(entry).Step(RequestKinds.VoluntaryDisclosure);

    private static Plan Plan(HistoryEntry entry) => Planner.Plan(Samples.Direct with { History = [entry] }, Samples.Packs, Samples.DirectDay);
}
