namespace EvidenceRequests.Tests.Decisions;

/// <summary>An order at home is looked at as a letter shows it: it covers all that is asked, or the checks say what it leaves out.</summary>
public sealed class HomeOrderSpecs
{
    private static CaseFile Complete { get; } = Scenario.Drafter.Read(File.ReadAllBytes(ProjectFolder.Combine("examples", "gmail-bomb-plot.yaml")), "case.yaml").Value!.CaseFile;

    [Fact]
    public void An_order_for_a_part_of_the_data_is_told_with_what_it_leaves_out()
    {
        var caseFile = Complete with { Data = [.. Complete.Data, Complete.Data[1] with { Id = "d3" }] };
        caseFile = caseFile with { MutualLegalAssistance = WithOrder(caseFile, "d1", "d2", "d3") };
        Assert.DoesNotContain(Found(caseFile), f => f.Code == FindingCodes.HomeOrderMissing);
        var partly = caseFile with { MutualLegalAssistance = WithOrder(caseFile, "d1", "d2") };
        var finding = Assert.Single(Found(partly), f => f.Code == FindingCodes.HomeOrderMissing);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("d3", finding.Message, StringComparison.Ordinal);
    }

    private static MutualLegalAssistance WithOrder(CaseFile caseFile, params string[] covers) =>
        caseFile.MutualLegalAssistance! with { HomeOrder = caseFile.MutualLegalAssistance.HomeOrder! with { Covers = covers } };

    private static IEnumerable<Finding> Found(CaseFile caseFile) => GeneratedCases.Plan(caseFile).FindStep("us")!.Findings;
}
