namespace EvidenceRequests.Tests;

/// <summary>For every requested state: a complete case drafts, and without one element that its law asks for exactly that is said.</summary>
public sealed class RequestedStateSpecs
{
    public static TheoryData<string> OpenStates => [.. CompleteCases.States.Except(CompleteCases.Stopped)];

    public static TheoryData<string> StoppedStates => [.. CompleteCases.Stopped];

    [Theory]
    [MemberData(nameof(OpenStates))]
    public void A_complete_case_to_a_state_drafts_without_errors(string state)
    {
        var plan = CompleteCases.Plan(state, CompleteCases.Get(state).CaseFile);
        var step = plan.FindStep(state);
        Assert.True(step is not null, string.Join("\n", plan.Plan.Refusals.Select(r => r.Why)));
        Assert.Empty(step.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Code} {f.Requirement} {f.Message}"));
        Assert.Equal(["content", "subscriber", "traffic"], step.Asks.SelectMany(a => a.Items).Select(i => i.Category).Distinct().Order());
        var drafted = Assert.Single(Scenario.Drafter.Draft(plan, new DraftOptions { Steps = [step.Id] }).Value!);
        Assert.Empty(drafted.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Code} {f.Message}"));
        Assert.Contains(drafted.Documents, d => d.Kind == RequestKinds.MlaStored && !d.Incomplete);
        Assert.DoesNotContain(step.Completeness, r => r is { Level: RequirementLevel.Law, State: ElementState.Missing });
    }

    public static TheoryData<string> Elements => [.. ElementOfLaw.All().Select(e => e.Id)];

    [Theory]
    [MemberData(nameof(Elements))]
    public void Without_an_element_of_law_exactly_that_is_found(string id)
    {
        var element = ElementOfLaw.All().First(e => e.Id == id);
        var removal = ElementRemoval.Create(element);
        var before = Found.Find(element.State, removal.With, removal.Kind);
        var after = Found.Find(element.State, removal.Without, removal.Kind);
        Assert.DoesNotContain(before, f => f.Is(removal));
        var target = after.FirstOrDefault(f => f.Is(removal));
        var fresh = after.Where(f => !before.Contains(f)).ToList();
        Assert.True(target is not null, $"nothing says {removal.Speaks}: {string.Join(", ", fresh)}");
        Assert.Equal(Severity.Error, target.Severity);
        Assert.DoesNotContain(fresh, f => !f.SpeaksOfTheSameAs(target));
    }

    // No real provider of the packs was found to lead to China, France, Hong Kong, Ireland or Türkiye for a user in Pakistan.
    [Theory]
    [InlineData("ae", "telegram")]
    [InlineData("au", "canva")]
    [InlineData("pa", "nordvpn")]
    [InlineData("pl", "justpasteit")]
    [InlineData("ru", "yandex")]
    [InlineData("ca", "tucows")]
    [InlineData("ch", "proton")]
    [InlineData("cy", "aylo-pornhub")]
    [InlineData("de", "tuta")]
    [InlineData("gb", "depop")]
    [InlineData("gb", "onlyfans")]
    [InlineData("in", "zoho")]
    [InlineData("jp", "line")]
    [InlineData("kr", "kakaotalk")]
    [InlineData("lu", "viber")]
    [InlineData("nl", "wetransfer")]
    [InlineData("nz", "mega")]
    [InlineData("se", "mullvad")]
    [InlineData("sg", "bigo-live")]
    [InlineData("us", "google")]
    [InlineData("vg", "expressvpn")]
    public void A_complete_case_at_a_real_provider_of_a_state_drafts_without_errors(string state, string provider)
    {
        var template = Scenario.Drafter.Scaffold(RequestKinds.MlaStored, provider, "pk", CompleteCases.Day);
        Assert.Empty(template.Findings.Select(f => $"{f.Code} {f.Message}"));
        var grown = Scenario.Drafter.Read(System.Text.Encoding.UTF8.GetBytes(template.Value!.Example), "case.yaml").Value!;
        var plan = Scenario.Drafter.Plan(grown with { CaseFile = OpenQuestions.Answer(Scenario.Drafter.Plan(grown, CompleteCases.Day).Value!) }, CompleteCases.Day).Value!;
        var step = plan.FindStep(state);
        Assert.True(step is { Status: StepStatus.Ready }, string.Join("\n", (step?.Findings ?? plan.Plan.Findings).Where(f => f.Severity == Severity.Error || step is null).Select(f => $"{f.Message} {f.Why}")) + string.Join("; ", step?.WaitsFor.Select(q => q.ToString()) ?? []) + step?.Status);
        Assert.Contains(Scenario.Drafter.Draft(plan, new DraftOptions { Steps = [step!.Id] }).Value!.Single().Documents, d => d.Kind == RequestKinds.MlaStored && !d.Incomplete);
    }

    [Theory]
    [MemberData(nameof(StoppedStates))]
    public void A_state_to_which_requests_are_stopped_gets_no_step_and_the_plan_says_why(string state)
    {
        var open = CompleteCases.Get("us").CaseFile;
        var plan = CompleteCases.Plan("us", open with { Accounts = [.. open.Accounts.Select(a => a with { Provider = SeatedProviders.Id(state) })], History = [] });
        Assert.DoesNotContain(plan.Plan.Steps, s => RequestKinds.IsAssistance(s.Kind));
        var refusal = Assert.Single(plan.Plan.Refusals, r => r.Code == FindingCodes.StateStopped);
        Assert.Equal(CompleteCases.Library.Countries[state].Requested!.Stop!.Why, refusal.Why);
        Assert.NotNull(refusal.Source);
    }

    [Fact]
    public void A_state_that_needs_a_clearance_at_home_is_stopped_without_it()
    {
        var state = Assert.Single(CompleteCases.States, s => CompleteCases.Library.Countries[s].Requested!.Stop is { LiftedByClearance: true });
        var complete = CompleteCases.Get(state).CaseFile;
        var step = CompleteCases.Plan(state, complete with { MutualLegalAssistance = complete.MutualLegalAssistance! with { PoliticalClearance = null } }).FindStep(state)!;
        Assert.Equal(StepStatus.Blocked, step.Status);
        Assert.Equal("stop", step.RefusalRisks[0].Ground);
    }
}
