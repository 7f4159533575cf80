using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Json;

/// <summary>Why a step is as it is, for programs.</summary>
internal static class ExplanationJson
{
    /// <summary>The explanation of one step.</summary>
    public static string Create(Plan plan, StepExplanation explanation) => JsonResult.Text(json =>
    {
        json.WriteString("case", plan.Case);
        json.WriteDay("as_of", plan.AsOf);
        json.WriteString("library", plan.Library);
        json.WriteStartObject("step");
        PlanJson.Write(json, explanation.Step);
        json.WriteEndObject();
        json.WriteObjects("bases", explanation.Step.Bases, Write);
        json.WriteObjects("rejected_bases", explanation.Step.RejectedBases, Write);
        json.WriteObjects("other_channels", explanation.OtherChannels, FindingJson.Write);
        json.WriteObjects("track_record", explanation.Step.TrackRecord, Write);
        json.WriteObjects("formalities", explanation.Step.Formalities, Write);
        json.WriteObjects("home_steps", explanation.Step.HomeSteps, FindingJson.Write);
        json.WriteObjects("sections", explanation.Sections, static (json, section) =>
        {
            json.WriteString("section", section.Section);
            json.WriteString("file", section.File);
            json.WriteTexts("shadowed", section.Shadowed);
        });
    });

    private static void Write(Utf8JsonWriter json, LegalBasis basis)
    {
        json.WriteString("id", basis.Id);
        json.WriteString("name", basis.Name);
        json.WriteString("article", basis.Article);
        json.WriteTexts("offences", basis.Offences);
        json.WriteString("why", basis.Why);
        json.WriteString("note", basis.Note);
        FindingJson.WriteSource(json, basis.Source);
    }

    private static void Write(Utf8JsonWriter json, RejectedBasis basis)
    {
        json.WriteString("id", basis.Id);
        json.WriteString("name", basis.Name);
        json.WriteString("obstacle", JsonNamingPolicy.KebabCaseLower.ConvertName(basis.Obstacle.ToString()));
        json.WriteString("why", basis.Why);
        json.WriteString("note", basis.Note);
        FindingJson.WriteSource(json, basis.Source);
    }

    private static void Write(Utf8JsonWriter json, StepFormality formality)
    {
        json.WriteString("id", formality.Id);
        json.WriteString("name", formality.Name);
        json.WriteString("note", formality.Note);
        FindingJson.WriteSource(json, formality.Source);
    }

    private static void Write(Utf8JsonWriter json, PastAnswers answers)
    {
        json.WriteString("period", answers.Period);
        json.WriteString("result", answers.Result);
        FindingJson.WriteSource(json, answers.Source);
    }
}
