namespace EvidenceRequests.Rules.Tests;

/// <summary>A letter cites the powers of the agency over the offences charged, and none that nobody has read in the law.</summary>
public sealed class AgencyPowerSpecs
{
    [Fact]
    public void The_powers_over_the_offences_charged_are_cited() => Assert.Contains(
        Powers("peca-21"), p => p.Provision == "sections 29(1) and 30 of the Prevention of Electronic Crimes Act, 2016");

    [Fact]
    public void A_power_over_other_offences_is_not_cited() => Assert.DoesNotContain(Powers("ppc-506"), p => p.Statutes.Contains("peca"));

    [Fact]
    public void A_power_that_nobody_has_read_is_not_cited()
    {
        var remembered = Samples.WithState(
            c => c with
            {
                Requesting = c.Requesting! with
                {
                    Agencies = [.. c.Requesting.Agencies.Select(a => a with { Powers = [.. a.Powers.Select(p => p with { Cite = SampleProvider.Remembered })] })],
                },
            },
            "pk");
        Assert.Empty(Powers("peca-21", remembered));
    }

    private static IReadOnlyList<AgencyPower> Powers(string offence, Library? library = null) =>
        Samples.Plan(Samples.Direct.WithProceedings(p => p with { Offences = [p.Offences[0] with { Id = offence }] }), Samples.DirectDay, library).Requesting.Powers;
}
