using static EvidenceRequests.Rules.Tests.SampleProvider;

namespace EvidenceRequests.Rules.Tests;

public sealed class ChannelChooserSpecs
{
    [Fact]
    public void A_channel_for_every_kind_takes_every_kind() => Assert.Equal("portal", Choose(RequestKinds.MlaStored, Channel("portal")));

    [Fact]
    public void A_channel_takes_only_the_kinds_it_names() =>
        Assert.Equal("mail", Choose(RequestKinds.VoluntaryDisclosure, Channel("form", RequestKinds.EmergencyDisclosure), Channel("mail", RequestKinds.VoluntaryDisclosure)));

    [Fact]
    public void A_channel_for_preservation_takes_its_extension_too() =>
        Assert.Equal("form", Choose(RequestKinds.PreservationExtension, Channel("form", RequestKinds.Preservation)));

    [Fact]
    public void An_emergency_goes_to_the_channel_named_for_emergencies_alone() =>
        Assert.Equal("hotline", Choose(RequestKinds.EmergencyDisclosure, Channel("portal"), Channel("hotline", RequestKinds.EmergencyDisclosure)));

    [Fact]
    public void The_first_channel_of_the_pack_is_preferred() => Assert.Equal("one", Choose(RequestKinds.Preservation, Channel("one"), Channel("two")));

    [Theory]
    [InlineData("foreign", "us", "portal")]
    [InlineData("foreign", "pk", null)]
    [InlineData("domestic", "us", null)]
    [InlineData("pk", "us", "portal")]
    [InlineData("de", "us", null)]
    public void A_channel_that_is_closed_to_the_requester_is_no_channel(string openTo, string addresseeState, string? expected) =>
        Assert.Equal(expected, ChannelChooser.Choose(Create() with { Channels = [Channel("portal") with { OpenTo = [openTo] }] }, RequestKinds.Preservation, null, "inc", "pk", addresseeState, registered: false, Samples.DirectDay)?.Id);

    [Fact]
    public void A_channel_that_is_marked_unusable_is_never_chosen() =>
        Assert.Null(Choose(RequestKinds.Preservation, Channel("abuse") with { Usable = false }));

    [Fact]
    public void A_channel_of_another_service_or_company_is_never_chosen()
    {
        Assert.Null(Choose(RequestKinds.Preservation, Channel("video") with { Services = ["video"] }));
        Assert.Null(Choose(RequestKinds.Preservation, Channel("europe") with { Entities = ["ltd"] }));
        Assert.Equal("chat", Choose(RequestKinds.Preservation, Channel("chat") with { Services = ["chat"], Entities = ["inc"] }));
    }

    [Theory]
    [InlineData("onboarding", false, "mail")]
    [InlineData("allow-list", false, "mail")]
    [InlineData("onboarding", true, "portal")]
    [InlineData("account", false, "portal")]
    public void A_portal_that_takes_days_to_join_comes_after_others_unless_the_agency_is_registered(string need, bool registered, string expected) =>
        Assert.Equal(expected, Choose(RequestKinds.Preservation, registered, Channel("portal") with { Needs = [need] }, Channel("mail")));

    [Fact]
    public void A_portal_that_takes_days_to_join_is_better_than_none() =>
        Assert.Equal("portal", Choose(RequestKinds.Preservation, Channel("portal") with { Needs = ["onboarding"] }));

    [Fact]
    public void A_channel_holds_only_while_it_is_in_force() =>
        Assert.Equal("new", Choose(RequestKinds.Preservation, Channel("old") with { InForce = new InForce { Until = new DateOnly(2026, 11, 23) } }, Channel("new")));

    [Fact]
    public void Without_a_channel_the_step_says_so_and_is_still_planned()
    {
        var plan = Samples.Plan(Samples.Direct, Samples.DirectDay, Samples.With(p => p with { Channels = [] }, "meta"));
        Assert.Contains(plan.Step(RequestKinds.VoluntaryDisclosure).Findings, f => f is { Code: FindingCodes.ChannelNone, Severity: Severity.Warning });
        Assert.DoesNotContain(Samples.Plan(Samples.Direct, Samples.DirectDay).AllFindings(), f => f.Code == FindingCodes.ChannelNone);
    }

    [Fact]
    public void A_portal_with_an_account_asks_whether_the_agency_is_registered_until_it_is()
    {
        var library = Samples.With(p => p with { Channels = [p.Channels[0] with { Needs = ["account"] }] }, "meta");
        Assert.Contains(Samples.Plan(Samples.Direct, Samples.DirectDay, library).AllFindings(), f => f is { Code: FindingCodes.PortalRegistration, Severity: Severity.Note });
        var registered = Samples.Direct.WithAuthority(a => a with { RegisteredWith = ["meta"] });
        Assert.DoesNotContain(Samples.Plan(registered, Samples.DirectDay, library).AllFindings(), f => f.Code == FindingCodes.PortalRegistration);
    }

    private static string? Choose(string kind, params Channel[] channels) => Choose(kind, registered: false, channels);

    private static string? Choose(string kind, bool registered, params Channel[] channels) =>
        ChannelChooser.Choose(Create() with { Channels = channels }, kind, "chat", "inc", "pk", "us", registered, Samples.DirectDay)?.Id;
}
