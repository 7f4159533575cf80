using System.Text.Json;
using EvidenceRequests.Exercises;

namespace EvidenceRequests.Cli.Json;

/// <summary>An assessment, and the table of a group, as JSON.</summary>
internal static class AssessmentJson
{
    public static string Create(Assessment assessment) => JsonResult.Text(json =>
    {
        json.WriteString("exercise", assessment.Exercise.Id);
        json.WriteDay("as_of", assessment.Exercise.AsOf);
        json.WriteString("library", assessment.Plan.Plan.Library);
        json.WriteString("sentence", assessment.Sentence);
        json.WriteBoolean("open", assessment.IsOpen);
        json.WriteObjects("remarks", assessment.Remarks, static (json, remark) => Write(json, remark));
        json.WriteObjects("well_done", assessment.WellDone, static (json, well) =>
        {
            json.WriteString("decision", well.Dimension);
            json.WriteString("text", well.Text);
        });
        json.WriteTexts("right_too", assessment.RightToo);
    });

    public static string Create(Debriefing debriefing) => JsonResult.Text(json =>
    {
        json.WriteString("exercise", debriefing.Exercise.Id);
        json.WriteNumber("cases", debriefing.Cases);
        json.WriteObjects("decisions", debriefing.Dimensions, static (json, row) =>
        {
            json.WriteString("decision", row.Id);
            json.WriteNumber("well", row.Well);
            json.WriteNumber("better", row.Better);
            json.WriteNumber("essential", row.Essential);
        });
        json.WriteObjects("remarks", debriefing.Remarks, static (json, row) =>
        {
            json.WriteNumber("cases", row.Cases);
            Write(json, row.Remark);
        });
    });

    private static void Write(Utf8JsonWriter json, Remark remark)
    {
        json.WriteString("remark", remark.Key);
        json.WriteString("mistake", remark.Mistake);
        json.WriteString("decision", remark.Dimension);
        json.WriteString("grade", remark.Grade);
        json.WriteString("decided", remark.Decided);
        json.WriteString("follows", remark.Follows);
        json.WriteString("read", remark.Read);
        FindingJson.WriteSource(json, remark.Source);
    }
}
