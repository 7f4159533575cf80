using EvidenceRequests.Model;

namespace EvidenceRequests.Register;

/// <summary>A line of another book, as it would enter the register.</summary>
internal sealed record ImportedRow
{
    /// <summary>What a column can be: the words of <c>--map</c>.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["case", "kind", "provider", "addressee", "requested-state", "channel", "sent", "acknowledged", "answered", "refused", "reason", "reference", "reference-role", "old-number", "note", "-"];

    /// <summary>Its number in the file.</summary>
    public required int Line { get; init; }

    /// <summary>The entries it makes, in order; the first enters the request.</summary>
    public IReadOnlyList<NewEntry> Entries { get; init; } = [];

    /// <summary>What stands in the way; empty if it can be taken over.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>Reads a line. No day is made up: what has none in the book is not entered, and the line says so.</summary>
    /// <param name="line">Its number.</param>
    /// <param name="cells">Its cells by field.</param>
    /// <param name="words">The words of the packs, which name kinds of request and reasons.</param>
    public static ImportedRow Read(int line, IReadOnlyDictionary<string, string> cells, Vocabulary words)
    {
        var remarks = new List<string>();
        string Cell(string field) => cells.GetValueOrDefault(field)?.Trim().TrimStart('\'') ?? string.Empty;
        string? Day(string field)
        {
            var text = Cell(field);
            if (text.Length > 0 && CaseTime.Parse(text) is { Value: null, Date: null })
            {
                remarks.Add($"\"{text}\" under {field} is no day that is clear without doubt; write 2026-10-12.");
            }

            return text.Length > 0 ? text : null;
        }

        var (docket, kind, sent) = (Cell("case"), Cell("kind"), Day("sent"));
        var (acknowledged, answered, refused, reason) = (Day("acknowledged"), Day("answered"), Day("refused"), Cell("reason"));
        if (docket.Length == 0)
        {
            remarks.Add("the case reference is missing.");
        }

        if (words.FindRequestKind(kind) is null)
        {
            remarks.Add(kind.Length == 0 ? "the kind of request is missing." : $"\"{kind}\" is no kind of request; see \"evreq words request-kinds\".");
        }

        if (sent is null)
        {
            remarks.Add("the day of sending is missing; a request that was not sent is entered with \"register add\".");
        }

        if (reason.Length > 0 && words.FindRefusalReason(reason) is null)
        {
            remarks.Add($"\"{reason}\" is no word for a reason; they are: {string.Join(", ", words.RefusalReasons.Select(r => r.Id))}.");
        }

        return new ImportedRow { Line = line, Remarks = remarks, Entries = remarks.Count > 0 ? [] : Entered(Cell, docket, kind, sent!, acknowledged, answered, refused, reason) };
    }

    private static List<NewEntry> Entered(Func<string, string> cell, string docket, string kind, string sent, string? acknowledged, string? answered, string? refused, string reason)
    {
        static string? OrNull(string text) => text.Length > 0 ? text : null;
        List<Reference> given = [.. cell("reference").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(v => new Reference { Role = OrNull(cell("reference-role")) ?? ReferenceRoles.Ticket, Value = v })];
        List<Reference> ours = [.. cell("old-number") is { Length: > 0 } old ? (Reference[])[new Reference { Role = "ours", Value = old }] : []];
        var entries = new List<NewEntry>
        {
            new()
            {
                Kind = EventKinds.Released,
                Docket = docket,
                OccurredAt = sent,
                Body = new EventBody { Origin = "imported", Kind = kind, Provider = OrNull(cell("provider")), Addressee = OrNull(cell("addressee")), State = OrNull(cell("requested-state")), Channel = OrNull(cell("channel")), References = ours.Count > 0 ? ours : null },
                Text = cell("note") is { Length: > 0 } note ? new Dictionary<string, string> { ["note"] = note } : new Dictionary<string, string>(),
            },
            new() { Kind = EventKinds.Sent, OccurredAt = sent, Body = new EventBody { Origin = "imported", References = acknowledged is null && given.Count > 0 ? given : null } },
        };
        void Add(string what, string? day, EventBody body)
        {
            if (day is not null)
            {
                entries.Add(new NewEntry { Kind = what, OccurredAt = day, Body = body with { Origin = "imported" } });
            }
        }

        Add(EventKinds.Acknowledged, acknowledged, new EventBody { References = given.Count > 0 ? given : null });
        Add(EventKinds.Answered, answered, new EventBody());
        Add(EventKinds.Refused, refused, new EventBody { Reason = OrNull(reason) ?? "no-reason" });
        return entries;
    }
}
