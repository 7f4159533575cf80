namespace EvidenceRequests.Rules.Tests;

public sealed class CaseReferenceSpecs
{
    [Fact]
    public void A_data_request_that_names_no_data_is_told() => Assert.Contains(
        CaseValidator.Validate(Samples.Assistance.WithData(d => d with { Items = [] }), Samples.Packs, Samples.AssistanceDay),
        f => f is { Code: FindingCodes.RequirementMissing, Severity: Severity.Error, Fact: "data.d1.items" });
}
