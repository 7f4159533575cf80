using EvidenceRequests.Documents;

namespace EvidenceRequests.Tests.Review;

/// <summary>A review of a document that nobody touched says nothing about hands; it is this that makes its other remarks worth reading.</summary>
public sealed class UntouchedReviewSpecs
{
    [Theory]
    [MemberData(nameof(DraftSpecs.Names), MemberType = typeof(DraftSpecs))]
    public void A_review_on_the_day_of_the_draft_finds_no_edit_and_no_contradiction(string name)
    {
        var scenario = Scenario.Open(name);
        var plan = scenario.Plan();
        foreach (var document in DraftSpecs.Letters(scenario, incomplete: true).DistinctBy(d => d.Kind))
        {
            var draft = DraftReader.Read(document.Bytes, document.FileName).Value!;
            var review = Scenario.Drafter.Review(draft, plan.Reading, plan.Plan.AsOf);
            var alone = Scenario.Drafter.Review(draft, null, plan.Plan.AsOf);
            Assert.NotNull(review.Step);
            Assert.Empty(ByHand(review));
            Assert.Empty(ByHand(alone));
            Assert.Contains(alone.Remarks, r => r.Finding.Code == FindingCodes.ReviewedWithoutCase);
        }
    }

    private static IEnumerable<string> ByHand(DraftReview review) => review.Remarks
        .Where(r => r.Finding.Code.StartsWith("ER70", StringComparison.Ordinal))
        .Where(r => r.Finding.Code is not (FindingCodes.CommentOpen or FindingCodes.ReviewedWithoutCase))
        .Where(r => r.Finding.Code != FindingCodes.PlaceholderLeft || r.Now?.StartsWith("[MISSING", StringComparison.Ordinal) != true)
        .Select(r => $"{r.Finding.Location} {r.Finding.Code} {r.Finding.Message} {r.Was} | {r.Now}");
}
