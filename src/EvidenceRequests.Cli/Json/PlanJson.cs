using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Json;

/// <summary>The plan for programs, as the contract of the command words it.</summary>
internal static class PlanJson
{
    /// <summary>A plan, with what was found while its case was read.</summary>
    public static string Create(Plan plan, IReadOnlyList<Finding> reading) => JsonResult.Text(json =>
    {
        json.WriteString("case", plan.Case);
        json.WriteDay("as_of", plan.AsOf);
        json.WriteString("library", plan.Library);
        json.WriteObjects("gates", plan.Gates, Write);
        json.WriteObjects("steps", plan.Steps, Write);
        json.WriteObjects("later", plan.Later, Write);
        json.WriteObjects("refusals", plan.Refusals, Write);
        FindingJson.WriteAll(json, reading.Concat(plan.Findings));
    });

    /// <summary>What is written where no plan could be made.</summary>
    public static string Create(DateOnly asOf, string library, IReadOnlyList<Finding> reading) => JsonResult.Text(json =>
    {
        json.WriteNull("case");
        json.WriteDay("as_of", asOf);
        json.WriteString("library", library);
        json.WriteTexts("gates", []);
        json.WriteTexts("steps", []);
        json.WriteTexts("later", []);
        json.WriteTexts("refusals", []);
        FindingJson.WriteAll(json, reading);
    });

    /// <summary>The keys of a step.</summary>
    public static void Write(Utf8JsonWriter json, Step step)
    {
        json.WriteString("id", step.Id);
        json.WriteString("kind", step.Kind);
        json.WriteString("provider", step.Provider);
        if (step.Providers.Count > 1)
        {
            json.WriteTexts("providers", step.Providers);
        }

        json.WriteStartObject("addressee");
        Write(json, step.Addressee);
        json.WriteEndObject();
        Write(json, step.Channel);
        json.WriteString("requested_state", step.RequestedState);
        json.WriteTexts("legal_bases", step.Bases.Select(b => b.Id));
        json.WriteTexts("covers", step.Covers);
        json.WriteObjects("asks", step.Asks, Write);
        json.WriteString("status", StatusWord(step.Status));
        json.WriteTexts("depends_on", step.DependsOn);
        json.WriteObjects("waits_for", step.WaitsFor, Write);
        Write(json, step.Dates);
        FindingJson.WriteAll(json, step.Findings);
        json.WriteObjects("reasons", step.Reasons, FindingJson.Write);
    }

    /// <summary>The word of the contract for a status.</summary>
    public static string StatusWord(StepStatus status) => status switch
    {
        StepStatus.Ready => "ready",
        StepStatus.Blocked => "blocked",
        _ => "waiting",
    };

    private static void Write(Utf8JsonWriter json, CaseGate gate)
    {
        json.WriteString("id", gate.Id);
        json.WriteBoolean("cleared", gate.IsCleared);
        json.WriteTexts("raised_by", gate.RaisedBy);
        json.WriteString("clearing", gate.Clearing);
        json.WriteString("not_by", gate.NotBy);
        FindingJson.WriteSource(json, gate.Source);
    }

    private static void Write(Utf8JsonWriter json, OpenQuestion question)
    {
        json.WriteString("statement", question.Statement.ToString());
        json.WriteString("question", question.Question);
        json.WriteString("fix", question.Fix);
        FindingJson.WriteSource(json, question.Source);
    }

    private static void Write(Utf8JsonWriter json, Addressee addressee)
    {
        json.WriteString("name", addressee.Name);
        json.WriteTexts("address", addressee.Address);
        json.WriteString("state", addressee.State);
        json.WriteString("confidence", FindingJson.ConfidenceWord(addressee.Confidence));
        json.WriteDay("checked_on", addressee.CheckedOn);
    }

    private static void Write(Utf8JsonWriter json, ChosenChannel? channel)
    {
        if (channel is null)
        {
            json.WriteNull("channel");
            return;
        }

        json.WriteStartObject("channel");
        json.WriteString("type", channel.Type);
        json.WriteString("value", channel.Value);
        json.WriteString("open_to", channel.OpenTo);
        json.WriteString("confidence", FindingJson.ConfidenceWord(channel.Confidence));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Ask ask)
    {
        json.WriteString("data", ask.Data);
        json.WriteString("account", ask.Account);
        json.WriteString("provider", ask.Provider);
        json.WriteObjects("items", ask.Items, static (json, item) =>
        {
            json.WriteString("id", item.Id);
            json.WriteString("category", item.Category);
            json.WriteBoolean("fallback", item.IsFallback);
            json.WriteDay("gone_after", item.GoneAfter);
            json.WriteDay("gone_from", item.Loss?.GoneFrom);
            json.WriteDay("gone_to", item.Loss?.GoneTo);
            json.WriteDay("all_gone", item.Loss?.AllGone);
        });
    }

    private static void Write(Utf8JsonWriter json, LaterStep later)
    {
        json.WriteString("account", later.Account);
        json.WriteString("leads_to", later.LeadsTo);
        json.WriteString("provider", later.Provider);
        json.WriteTexts("covers", later.Covers);
        json.WriteTexts("items", later.Items);
        json.WriteTexts("after", later.After);
        json.WriteString("why", later.Why);
        json.WriteString("fix", later.Fix);
        FindingJson.WriteSource(json, later.Source);
    }

    private static void Write(Utf8JsonWriter json, Refusal refusal)
    {
        json.WriteString("kind", refusal.Kind);
        json.WriteString("provider", refusal.Provider);
        json.WriteTexts("covers", refusal.Covers);
        json.WriteTexts("items", refusal.Items);
        json.WriteString("code", refusal.Code);
        json.WriteString("why", refusal.Why);
        json.WriteString("instead", refusal.Instead);
        FindingJson.WriteSource(json, refusal.Source);
    }

    private static void Write(Utf8JsonWriter json, StepDates dates)
    {
        json.WriteStartObject("dates");
        foreach (var (kind, day) in dates.InOrder())
        {
            json.WriteDay(JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()), day);
        }

        json.WriteEndObject();
    }
}
