using System.Globalization;
using System.Text.Json;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Registers;

/// <summary>What programs read of a register. It holds codes, numbers and dates, and no text of a case.</summary>
internal static class RegisterJson
{
    /// <summary>A request.</summary>
    public static void Write(Utf8JsonWriter json, RequestRow row)
    {
        json.WriteString("id", row.Id);
        json.WriteString("number", row.Number);
        json.WriteString("office", row.Office);
        json.WriteString("case", row.Docket);
        json.WriteString("kind", row.Kind);
        json.WriteString("provider", row.Provider);
        json.WriteString("addressee", row.Addressee);
        json.WriteString("requested_state", row.RequestedState);
        json.WriteString("channel", row.Channel);
        json.WriteString("step", row.Step);
        json.WriteString("state", row.State);
        WriteTime(json, "entered", row.EnteredAt);
        WriteTime(json, "sent", row.SentAt);
        WriteTime(json, "acknowledged", row.AcknowledgedAt);
        WriteTime(json, "answered", row.AnsweredAt);
        WriteTime(json, "completed", row.CompletedAt);
        json.WriteNumber("queries", row.Queries);
        json.WriteNumber("returns", row.Returns);
        json.WriteNumber("reminders", row.Reminders);
        json.WriteString("reason", row.Reason);
        json.WriteString("outcome", row.Outcome);
        json.WriteString("answer_by", row.AnswerBy);
        json.WriteString("kept_until", row.KeptUntil);
        json.WriteString("certificate", row.Certificate);
        json.WriteObjects("items", row.Items.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(i => i.Split(' ')), static (json, item) =>
        {
            json.WriteString("account", item[0]);
            json.WriteString("item", item[1]);
            json.WriteString("state", item[2]);
        });
        json.WriteNumber("seen", row.Version);
    }

    /// <summary>An entry, with its text where the key opens it.</summary>
    public static void Write(Utf8JsonWriter json, RegisterEvent line, IReadOnlyDictionary<string, string>? text)
    {
        json.WriteString("entry", line.Name);
        json.WriteString("occurred", line.OccurredAt);
        json.WriteString("recorded", line.RecordedAt);
        json.WriteString("kind", line.Kind);
        json.WriteString("by", line.Actor);
        json.WriteString("role", line.Role);
        json.WriteString("document", line.Document);
        json.WritePropertyName("particulars");
        json.WriteRawValue(line.Body);
        json.WriteStartObject("text");
        foreach (var (key, value) in text ?? new Dictionary<string, string>())
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
        json.WriteBoolean("text_destroyed", line.Commitment is not null && text is null);
        json.WriteString("hash", Convert.ToHexStringLower(line.Hash));
    }

    private static void WriteTime(Utf8JsonWriter json, string key, long? at) =>
        json.WriteString(key, at is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : null);
}
