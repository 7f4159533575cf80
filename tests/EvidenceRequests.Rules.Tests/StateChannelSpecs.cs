namespace EvidenceRequests.Rules.Tests;

public sealed class StateChannelSpecs
{
    private static Country Diplomatic => Samples.Packs.Countries.Values.First(c => c.Requested?.Transmission?.Channel == "diplomatic");

    [Fact]
    public void A_treaty_that_says_how_its_requests_travel_goes_before_the_usual_way_of_the_state()
    {
        var treaty = Samples.Packs.Instruments["ph-us"];
        var channel = AddresseeBuilder.StateChannel(Diplomatic, treaty);
        Assert.Equal("central-authority", channel!.Type);
        Assert.Equal("ph-us:transmission", channel.Statement.ToString());
    }

    [Fact]
    public void Without_such_a_treaty_the_usual_way_of_the_state_holds()
    {
        Assert.Equal("diplomatic", AddresseeBuilder.StateChannel(Diplomatic, null)!.Type);
        Assert.Equal("diplomatic", AddresseeBuilder.StateChannel(Diplomatic, Samples.Packs.Instruments["ph-us"] with { Transmission = null })!.Type);
    }
}
