using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Json;

/// <summary>What was drafted and what was not, for programs.</summary>
internal static class DraftJson
{
    /// <summary>The result of a draft.</summary>
    public static string Create(Plan plan, string folder, IReadOnlyList<DraftedStep> drafted, IReadOnlyList<string> superseded, IReadOnlyList<Finding> findings) => JsonResult.Text(json =>
    {
        json.WriteString("case", plan.Case);
        json.WriteDay("as_of", plan.AsOf);
        json.WriteString("library", plan.Library);
        json.WriteString("folder", folder);
        json.WriteTexts("superseded", superseded);
        DraftManifest.WriteDocuments(json, [.. drafted.Where(d => d.Documents.Count > 0)]);
        json.WriteObjects("not_drafted", drafted.Where(d => d.Documents.Count == 0), static (json, step) =>
        {
            json.WriteString("step", step.Step.Id);
            json.WriteString("kind", step.Step.Kind);
            json.WriteString("status", PlanJson.StatusWord(step.Step.Status));
            FindingJson.WriteAll(json, step.Step.Findings.Concat(step.Findings).Distinct());
        });
        FindingJson.WriteAll(json, findings);
    });
}
