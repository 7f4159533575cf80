using System.Globalization;

namespace EvidenceRequests.Register;

/// <summary>The requests as a table for other programs: fixed columns, UTF-8, one request a line.</summary>
internal static class RegisterTable
{
    private static readonly (string Name, Func<RequestRow, TimeSpan, string> Value)[] Columns =
    [
        ("number", static (r, _) => r.Number), ("office", static (r, _) => r.Office), ("case", static (r, _) => r.Docket), ("kind", static (r, _) => r.Kind), ("provider", static (r, _) => r.Provider),
        ("addressee", static (r, _) => r.Addressee), ("requested_state", static (r, _) => r.RequestedState), ("channel", static (r, _) => r.Channel), ("state", static (r, _) => r.State),
        ("entered", static (r, o) => Day(r.EnteredAt, o)), ("sent", static (r, o) => Day(r.SentAt, o)), ("acknowledged", static (r, o) => Day(r.AcknowledgedAt, o)), ("answered", static (r, o) => Day(r.AnsweredAt, o)),
        ("completed", static (r, o) => Day(r.CompletedAt, o)), ("queries", static (r, _) => Number(r.Queries)), ("returns", static (r, _) => Number(r.Returns)), ("reminders", static (r, _) => Number(r.Reminders)),
        ("reason", static (r, _) => r.Reason ?? string.Empty), ("outcome", static (r, _) => r.Outcome ?? string.Empty), ("answer_by", static (r, _) => r.AnswerBy ?? string.Empty),
        ("kept_until", static (r, _) => r.KeptUntil ?? string.Empty), ("certificate", static (r, _) => r.Certificate ?? string.Empty), ("items", static (r, _) => r.Items),
    ];

    /// <summary>The names of the columns, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Columns.Select(c => c.Name), "references"];

    /// <summary>The values of a request in the order of <see cref="Names"/>.</summary>
    public static IReadOnlyList<string> Values(RequestRow row, IReadOnlyList<(string Role, string Value, string GivenAt)> references, TimeSpan offset) =>
        [.. Columns.Select(c => c.Value(row, offset)), string.Join("; ", references.Select(r => $"{r.Role} {r.Value}"))];

    /// <summary>A line of CSV.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>A cell that no spreadsheet runs: one that begins like a formula gets a mark in front.</summary>
    public static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n'") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string Day(long? at, TimeSpan offset) => at is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(offset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : string.Empty;

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
