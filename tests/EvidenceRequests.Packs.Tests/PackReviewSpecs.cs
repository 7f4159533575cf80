namespace EvidenceRequests.Packs.Tests;

public sealed class PackReviewSpecs
{
    // Due: the provider on 2026-04-10, the states on 2026-07-31, the treaty on 2027-03-01.
    [Theory]
    [InlineData("2026-04-10", "")]
    [InlineData("2026-04-11", "providers/sample.yaml")]
    [InlineData("2026-08-01", "providers/sample.yaml countries/yy.yaml countries/zz.yaml")]
    [InlineData("2027-03-02", "providers/sample.yaml countries/yy.yaml countries/zz.yaml instruments/treaty.yaml")]
    public void A_pack_is_overdue_from_the_day_after_it_was_due_the_longest_overdue_first(string asOf, string files)
    {
        var found = PackReview.Overdue(TextPacks.Good.Open().ReadAll().Value!, DateOnly.ParseExact(asOf, "yyyy-MM-dd", null));
        Assert.Equal(files, string.Join(' ', found.Select(f => f.Location!.File)));
        Assert.All(found, f => Assert.Equal((FindingCodes.PackOverdue, Severity.Warning), (f.Code, f.Severity)));
    }

    [Fact]
    public void It_says_when_it_was_due_what_to_look_for_and_where_it_stands()
    {
        var found = PackReview.Overdue(TextPacks.Good.Open().ReadAll().Value!, new DateOnly(2026, 5, 1));
        var finding = Assert.Single(found);
        Assert.Contains("due on 2026-04-10", finding.Message, StringComparison.Ordinal);
        Assert.Contains("The address of the company.", finding.Fix, StringComparison.Ordinal);
        Assert.Equal(9, finding.Location!.Line);
    }
}
