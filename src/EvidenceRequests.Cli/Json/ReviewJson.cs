namespace EvidenceRequests.Cli.Json;

/// <summary>A review for programs.</summary>
internal static class ReviewJson
{
    /// <summary>The document and all remarks; facts only where they are asked for.</summary>
    public static string Create(DraftReview review, DateOnly asOf, string library, bool facts) => JsonResult.Text(json =>
    {
        json.WriteString("document", review.Draft.File);
        json.WriteString("kind", review.Draft.Provenance?.Kind);
        json.WriteString("step", review.Draft.Provenance?.Step);
        json.WriteDay("drafted_as_of", review.Draft.Provenance?.AsOf);
        json.WriteString("drafted_from", review.Draft.Provenance?.Library);
        json.WriteDay("as_of", asOf);
        json.WriteString("library", library);
        json.WriteString("step_today", review.Step?.Id);
        json.WriteObjects("findings", review.Remarks, (json, remark) =>
        {
            FindingJson.Write(json, remark.Finding);
            json.WriteCount("document_line", remark.Line);
            json.WriteString("document_place", remark.Place);
            json.WriteString("bookmark", remark.Bookmark);
            if (facts)
            {
                json.WriteString("was", remark.Was);
                json.WriteString("now", remark.Now);
            }
        });
    });
}
