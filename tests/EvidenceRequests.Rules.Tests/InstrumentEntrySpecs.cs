namespace EvidenceRequests.Rules.Tests;

/// <summary>A state is bound from the day that the convention counts from its deposit, never from the deposit itself and never before the convention is in force.</summary>
public sealed class InstrumentEntrySpecs
{
    [Theory]
    [InlineData("terrorist-bombings-1997", "in", "2001-05-23")]
    [InlineData("terrorist-bombings-1997", "ph", "2004-02-06")]
    [InlineData("terrorist-financing-1999", "de", "2004-07-17")]
    [InlineData("terrorist-financing-1999", "se", "2002-07-06")]
    [InlineData("uncac", "pk", "2007-09-30")]
    [InlineData("untoc", "pk", "2010-02-12")]
    [InlineData("vienna-1988", "sg", "1998-01-21")]
    [InlineData("vienna-1988", "us", "1990-11-11")]
    [InlineData("sale-of-children-2000", "pk", "2011-08-05")]
    [InlineData("hostages-1979", "pk", "2000-10-08")]
    public void A_party_is_bound_from_the_day_that_its_convention_counts(string instrument, string state, string day)
    {
        var pack = Samples.Packs.Instruments[instrument];
        var party = pack.Parties.Single(p => p.State == state);
        var from = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(from, pack.BoundFrom(party));
        Assert.True(pack.IsBinding(party, from));
        Assert.False(pack.IsBinding(party, from.AddDays(-1)));
    }

    [Fact]
    public void A_day_that_a_source_names_goes_before_the_count() =>
        Assert.Equal(new DateOnly(2025, 12, 1), Samples.Packs.Instruments["budapest"].BoundFrom(Samples.Packs.Instruments["budapest"].Parties.Single(p => p.State == "nz")));

    [Fact]
    public void A_party_without_any_day_counts_as_bound()
    {
        var pack = Samples.Packs.Instruments["budapest"];
        var party = pack.Parties.Single(p => p.State == "ng");
        Assert.Null(pack.BoundFrom(party));
        Assert.True(pack.IsBinding(party, new DateOnly(2026, 11, 28)));
    }

    [Fact]
    public void No_note_says_any_more_that_a_day_is_another_than_its_field_names() =>
        Assert.DoesNotContain(Samples.Packs.Instruments.Values.SelectMany(i => i.Parties), p => p.Cite.Note?.Contains("not the day from which it binds", StringComparison.Ordinal) == true);
}
