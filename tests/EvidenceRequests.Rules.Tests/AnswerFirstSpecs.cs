namespace EvidenceRequests.Rules.Tests;

/// <summary>What an earlier answer has to name is asked for later, and is in the plan from the first day.</summary>
public sealed class AnswerFirstSpecs
{
    private static readonly string[] Devices = ["imei", "device-id", "imsi", "iccid", "mac-address"];

    [Fact]
    public void Content_of_an_account_known_by_a_device_waits_at_every_provider_for_the_answer_that_names_the_account() => Assert.All(Samples.Packs.ProviderIds.Where((_, i) => i % 3 == 0), id =>
    {
        var plan = Planner.Plan(At(id, new Identifier { Kind = Devices[Math.Abs(id.Length) % Devices.Length], Value = "490154203237518" }), Samples.Packs, Samples.DirectDay);
        foreach (var step in plan.Steps.Where(s => s.Kind is RequestKinds.VoluntaryDisclosure or RequestKinds.MlaStored))
        {
            var content = step.Asks.SelectMany(a => a.Items).Any(i => i.Category == "content");
            Assert.Equal(content, step.WaitsFor.Any(w => w.Statement.Kind == StepQuestions.FirstAsk));
            Assert.True(!content || step.Asks.SelectMany(a => a.Items).All(i => i.Category == "content" || i.IsFallback), $"{id}: what comes first is held up by what comes second");
            Assert.True(!content || !plan.Steps.Any(s => s.Id != step.Id && AsksForTheAccount(s)) || step.DependsOn.Any(d => plan.Steps.Any(s => s.Id == d && AsksForTheAccount(s))), $"{id}: it waits for no step");
        }
    });

    [Fact]
    public void An_account_that_is_named_is_asked_for_at_once_and_a_device_beside_it_changes_nothing()
    {
        var named = At("google", new Identifier { Kind = "imei", Value = "490154203237518" }, new Identifier { Kind = "email-address", Value = "sample.user@gmail.com" });
        Assert.DoesNotContain(Planner.Plan(named, Samples.Packs, Samples.DirectDay).AllFindings(), f => f.Code == FindingCodes.ItemAfterOther);
    }

    [Theory]
    [InlineData("https://www.facebook.com/share/1AbCdEfGhI/", true)]
    [InlineData("https://www.facebook.com/sample.user.01", false)]
    public void A_link_made_for_sharing_leads_to_an_account_and_the_address_of_a_profile_names_one(string address, bool leads)
    {
        var plan = Planner.Plan(At("meta", new Identifier { Kind = "profile-url", Value = address }).WithAccount(a => a with { Service = "facebook" }), Samples.Packs, Samples.DirectDay);
        Assert.Equal(leads, plan.AllFindings().Any(f => f.Code == FindingCodes.ItemAfterOther));
    }

    [Fact]
    public void Where_nobody_asks_for_the_account_the_fix_says_so()
    {
        var only = At("google", new Identifier { Kind = "imei", Value = "490154203237518" }).WithData(d => d with { Items = ["mailbox"] });
        Assert.Contains(Planner.Plan(only, Samples.Packs, Samples.DirectDay).AllFindings(), f => f.Code == FindingCodes.ItemAfterOther && f.Fix!.Contains("Add subscriber to data.", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_item_that_leads_to_another_company_keeps_a_place_for_it_in_the_plan()
    {
        var rows = Samples.Packs.Providers.Values.SelectMany(p => p.Data.Where(d => d is { LeadsTo: not null, Roles: [] }).Select(d => (Provider: p, Row: d))).ToList();
        Assert.True(rows.Count > 15);
        Assert.All(rows, r =>
        {
            var caseFile = At(r.Provider.Id, [.. Samples.Direct.Accounts[0].Identifiers]).WithData(d => d with { Items = r.Row.Items }).WithAccount(a => a with { Service = r.Row.Services is [var first, ..] ? first : a.Service });
            var plan = Planner.Plan(caseFile, Samples.Packs, Samples.DirectDay);
            Assert.True(plan.Later.Any(l => l.LeadsTo == r.Row.LeadsTo && l.Fix.Length > 0) || plan.Steps.Count == 0, $"{r.Provider.Id}: {r.Row.LeadsTo}");
        });
    }

    [Fact]
    public void A_host_that_is_known_is_asked_and_waited_for_no_longer()
    {
        CaseFile Behind(params ResolvedProvider[] found) => At("cloudflare", new Identifier { Kind = "domain-name", Value = "shop.example" })
            .WithAccount(a => a with { Provider = null, Service = null, Resolved = [new ResolvedProvider { Role = "cdn", Provider = "cloudflare", Identifiers = [new Identifier { Kind = "domain-name", Value = "shop.example" }] }, .. found] })
            .WithData(d => d with { Items = ["origin-host", "server-image"] });
        var later = Assert.Single(Planner.Plan(Behind(), Samples.Packs, Samples.DirectDay).Later);
        Assert.True(later is { LeadsTo: "host", Items: ["server-image"], After.Count: > 0 });
        Assert.Empty(Planner.Plan(Behind(new ResolvedProvider { Role = "host", Provider = "hetzner", Identifiers = [new Identifier { Kind = "ip-address", Value = "203.0.113.44" }] }), Samples.Packs, Samples.DirectDay).Later);
    }

    private static bool AsksForTheAccount(Step step) => step.Kind is RequestKinds.VoluntaryDisclosure or RequestKinds.MlaStored && step.Asks.Any(a => a.Items.Any(i => i is { Id: "subscriber", IsFallback: false }));

    private static CaseFile At(string provider, params IReadOnlyList<Identifier> identifiers) => Samples.Direct
        .WithAccount(a => a with { Provider = provider, Service = Samples.Packs.Providers[provider].Services is [var first, ..] ? first.Id : null, Identifiers = identifiers })
        .WithData(d => d with { Items = ["subscriber", "access-logs", "messages"] }) with
    { History = [] };
}
