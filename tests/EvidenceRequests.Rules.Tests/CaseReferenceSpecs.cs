namespace EvidenceRequests.Rules.Tests;

public sealed class CaseReferenceSpecs
{
    [Fact]
    public void A_mark_of_an_exhibit_is_free_as_long_as_none_is_an_attachment() =>
        Assert.DoesNotContain(Findings("e1", "e2"), f => f.Code == FindingCodes.DanglingReference);

    [Fact]
    public void Once_one_exhibit_is_an_attachment_each_of_them_is() =>
        Assert.Contains(Findings("law", "lav"), f => f is { Code: FindingCodes.DanglingReference, Fact: "facts.x2.shown_by.exhibit" } && f.Message.Contains("Did you mean", StringComparison.Ordinal));

    [Fact]
    public void A_data_request_that_names_no_data_is_told() => Assert.Contains(
        CaseValidator.Validate(Samples.Assistance.WithData(d => d with { Items = [] }), Samples.Packs, Samples.AssistanceDay),
        f => f is { Code: FindingCodes.RequirementMissing, Severity: Severity.Error, Fact: "data.d1.items" });

    private static IReadOnlyList<Finding> Findings(string first, string second) => CaseValidator.Validate(
        Samples.Assistance with
        {
            Attachments = [new Attachment { Id = "law", Kind = "law-extracts" }],
            Facts = [.. Samples.Assistance.Facts.Select(f => f with { ShownBy = null }), Fact("x1", first), Fact("x2", second)],
        },
        Samples.Packs,
        Samples.AssistanceDay);

    private static Fact Fact(string id, string exhibit) => new() { Id = id, Text = "A message was sent.", ShownBy = new FactSource { Kind = "document", Exhibit = exhibit } };
}
