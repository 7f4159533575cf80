namespace EvidenceRequests.Rules.Tests;

/// <summary>The answer to "Is anybody in danger?" alone plans nothing; where it and the case differ, somebody has to look.</summary>
public sealed class DangerAnswerSpecs
{
    [Theory]
    [InlineData(YesNoUnknown.Yes, false, true)]
    [InlineData(YesNoUnknown.No, true, true)]
    [InlineData(YesNoUnknown.Yes, true, false)]
    [InlineData(YesNoUnknown.No, false, false)]
    [InlineData(YesNoUnknown.Unknown, false, false)]
    [InlineData(null, false, false)]
    [InlineData(null, true, false)]
    public void An_answer_that_the_case_does_not_bear_out_is_told(YesNoUnknown? answer, bool dangerIsTold, bool isFound)
    {
        var caseFile = Samples.Assistance with
        {
            Case = Samples.Assistance.Case with { Danger = answer },
            Emergency = dangerIsTold ? new Emergency { Threatens = "death", Danger = "A person is held." } : null,
        };
        var found = Samples.Plan(caseFile, Samples.AssistanceDay).AllFindings().Where(f => f.Code == FindingCodes.DangerNotTold).ToList();
        Assert.Equal(isFound, found.Count > 0);
        Assert.All(found, f => Assert.Equal(Severity.Warning, f.Severity));
    }
}
