using System.Text.Json;
using EvidenceRequests.Cli.Printing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Json;

/// <summary>The findings of a case for programs; a finding of several steps is written once for each.</summary>
internal static class CheckJson
{
    /// <summary>All findings.</summary>
    public static string Create(string? reference, DateOnly asOf, string library, IReadOnlyList<ReportedFinding> findings, IReadOnlyList<Step> steps) => JsonResult.Text(json =>
    {
        json.WriteString("case", reference);
        json.WriteDay("as_of", asOf);
        json.WriteString("library", library);
        json.WriteObjects("findings", findings.SelectMany(f => f.Steps.DefaultIfEmpty(null).Select(step => (f.Finding, Step: step))), static (json, found) =>
        {
            FindingJson.Write(json, found.Finding);
            json.WriteString("step", found.Step);
        });
        json.WriteObjects("steps", steps.Where(s => s.Completeness.Count > 0), Write);
    });

    private static void Write(Utf8JsonWriter json, Step step)
    {
        json.WriteString("id", step.Id);
        json.WriteString("kind", step.Kind);
        json.WriteString("requested_state", step.RequestedState);
        json.WriteObjects("completeness", step.Completeness, Write);
        json.WriteObjects("refusal_risks", step.RefusalRisks, Write);
    }

    private static void Write(Utf8JsonWriter json, ElementCheck check)
    {
        json.WriteString("element", check.Element);
        json.WriteString("name", check.Name);
        json.WriteString("level", AssistancePrinter.LevelWord(check.Level));
        json.WriteString("state", AssistancePrinter.StateWord(check.State).Replace(' ', '-'));
        json.WriteString("fact", check.Fact);
        json.WriteCount("line", check.Place?.Line);
        json.WriteString("requirement", check.Requirement?.ToString());
        json.WriteString("why", check.Why);
        json.WriteString("fix", check.Fix);
        FindingJson.WriteSource(json, check.Source);
    }

    private static void Write(Utf8JsonWriter json, RefusalRisk risk)
    {
        json.WriteString("ground", risk.Ground);
        json.WriteString("name", risk.Name);
        json.WriteString("severity", FindingPrinter.Word(risk.Severity));
        FindingJson.WriteAll(json, risk.Findings);
    }
}
