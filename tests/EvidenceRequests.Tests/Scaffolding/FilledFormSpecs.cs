using EvidenceRequests.Packs;

namespace EvidenceRequests.Tests.Scaffolding;

/// <summary>A case that is filled in through the library alone, as a form does, comes to a letter.</summary>
public sealed class FilledFormSpecs
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Fact]
    public void A_pasted_threat_becomes_a_preservation_letter_field_by_field_without_a_key_typed_by_hand()
    {
        var document = Fill();
        Assert.Empty(document.Reading.Unread);
        var plan = Scenario.Drafter.Plan(document.Reading, Day).Value!;
        var step = plan.Plan.Steps.First(s => s.Kind == RequestKinds.Preservation);
        Assert.True(step.Status == StepStatus.Ready, string.Join("\n", plan.Plan.Findings.Concat(step.Findings).Where(f => f.Severity == Severity.Error).Select(f => f.Message)));
        Assert.Contains("sample_user_01", Scenario.Drafter.Draft(plan, new DraftOptions { Kinds = ["preservation"] }).Value!.SelectMany(s => s.Documents).First().ReadingView, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_of_one_account_stops_its_own_requests_and_no_others()
    {
        var document = Fill();
        var other = document.Add("accounts", Account("tiktok", "other_user")).Value!.NewIds[0];
        document.Add("data", Data(other));
        Assert.Empty(document.Set($"accounts.{other}.holder.located_in", "Atlantis").Findings);
        var steps = Scenario.Drafter.Plan(document.Reading, Day).Value!.Plan.Steps.Where(s => s.Kind == RequestKinds.Preservation).ToList();
        Assert.Equal([StepStatus.Ready, StepStatus.Blocked], steps.OrderBy(s => s.Provider, StringComparer.Ordinal).Select(s => s.Status));
        Assert.Empty(document.Set("case.now", "2026-11-24T10:00+05:00").Findings);
        Assert.Empty(document.Set("confidentiality.days", "many").Findings);
        Assert.All(Scenario.Drafter.Plan(document.Reading, Day).Value!.Plan.Steps, s => Assert.Equal(StepStatus.Blocked, s.Status));
    }

    private static CaseDocument Fill()
    {
        var document = Scenario.Drafter.NewCase("case.yaml", "pk", "CTD-KHI-2026-114");
        foreach (var (path, value) in new[]
        {
            ("authority.agency", "ctd-sindh"), ("authority.place", "Karachi"), ("authority.officer.name", "Officer One"), ("authority.officer.rank", "Inspector"), ("authority.officer.badge", "CTD-4711"),
            ("authority.officer.email", "officer.one@ctdsindh.gos.pk"), ("authority.officer.phone", "+922199000001"), ("authority.supervisor.name", "Officer Two"), ("authority.supervisor.rank", "SP"),
            ("authority.supervisor.email", "officer.two@ctdsindh.gos.pk"), ("authority.supervisor.phone", "+922199000002"), ("authority.supervisor.approved_on", "23 November 2026"),
            ("proceedings.stage", "investigation"), ("proceedings.reference.kind", "fir"), ("proceedings.reference.number", "214/2026"), ("proceedings.reference.police_station", "CTD Karachi"),
            ("proceedings.reference.district", "Karachi South"), ("proceedings.reference.date", "20 November 2026"),
        })
        {
            Assert.Empty(document.Set(path, value).Findings);
        }

        Assert.NotNull(document.Add("proceedings.offences", new Dictionary<string, string> { ["id"] = "PPC 506", ["conduct"] = "A person threatened to kill the complainant unless money was paid." }).Value);
        Assert.NotNull(document.Add("facts", new Dictionary<string, string> { ["at"] = "19 November 2026, 9:40 pm", ["text"] = "The complainant received a message from the account with a threat to kill him.", ["shown_by.kind"] = "device" }).Value);
        Assert.NotNull(document.Add("accounts", Account("instagram", "sample_user_01")).Value);
        Assert.NotNull(document.SetList("accounts.a1.linked_by", ["f1"]).Value);
        Assert.NotNull(document.Set("accounts.a1.holder.located_in", "Pakistan").Value);
        Assert.NotNull(document.Add("data", Data("a1")).Value);
        Assert.NotNull(document.SetList("data.d1.items", ["subscriber", "access-logs"]).Value);
        return document;
    }

    private static Dictionary<string, string> Account(string provider, string name) => new() { ["provider"] = provider, ["identifiers[0].kind"] = "username", ["identifiers[0].value"] = name, ["identifiers[0].seen_at"] = "19 November 2026, 9:40 pm", ["holder.located_in"] = "pk", ["linked_by[0]"] = "f1" };

    private static Dictionary<string, string> Data(string account) => new() { ["account"] = account, ["items[0]"] = "subscriber", ["from"] = "1 October 2026, 00:00", ["to"] = "20 November 2026, 23:59", ["need"] = "The account details lead to the person who sent the threat.", ["supports[0]"] = "f1", ["risk_of_loss"] = "The account may be deleted." };
}
