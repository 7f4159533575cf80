namespace EvidenceRequests.Tests;

/// <summary>What an officer does who has asked: each question that a step of the plan waits for is confirmed in the case file.</summary>
internal static class OpenQuestions
{
    public static CaseFile Answer(CasePlan plan)
    {
        var confirmations = plan.Plan.Steps.SelectMany(s => s.WaitsFor).DistinctBy(q => q.Statement)
            .Select(q => new Confirmation { Statement = q.Statement.ToString(), By = "Officer One", On = CaseDate.Parse("2026-11-20"), How = "asked by telephone" });
        return plan.Reading.CaseFile with { Confirmations = [.. plan.Reading.CaseFile.Confirmations, .. confirmations] };
    }
}
