using EvidenceRequests.Cli.Batch;

namespace EvidenceRequests.Cli.Json;

/// <summary>What became of one case of many, as one line for programs.</summary>
internal static class BatchJson
{
    /// <summary>The line.</summary>
    public static string Create(BatchResult result) => JsonResult.Line(json =>
    {
        json.WriteString("file", result.File);
        json.WriteString("status", BatchPrinter.Word(result.Status));
        json.WriteString("folder", result.Folder);
        json.WriteTexts("documents", result.Documents);
        json.WriteTexts("not_drafted", result.NotDrafted);
        json.WriteTexts("kept", result.Kept);
        json.WriteObjects("errors", result.Errors, static (json, found) =>
        {
            FindingJson.Write(json, found.Finding);
            json.WriteTexts("steps", found.Steps);
        });
    });
}
