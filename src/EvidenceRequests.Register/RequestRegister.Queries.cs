using System.Text.Json;

namespace EvidenceRequests.Register;

/// <content>What is looked up.</content>
internal sealed partial class RequestRegister
{
    private const string Upsert =
        "INSERT INTO request (" + RequestRow.Columns + ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32)";

    private const string Renew =
        "UPDATE request SET channel = $2, state = $3, sent_at = $4, acknowledged_at = $5, answered_at = $6, completed_at = $7, queries = $8, returns = $9, reminders = $10, reason = $11, outcome = $12, answer_by = $13, " +
        "kept_until = $14, certificate = $15, items = $16, version = $17, result = $18, lapsed = $19 WHERE id = $1";

    // The condition of the index request_waiting (step 2 of the schema).
    private const string IsWaiting = "state IN ('sent', 'acknowledged', 'confirmed', 'queried', 'partly') OR (state = 'answered' AND kind = 'emergency-disclosure')";

    // By short lists, and one statement for each: over a join, PostgreSQL reads every request or entry of the register. A shorter list repeats its last.
    private const int Batch = 64;

    private static readonly string Listed = string.Join(", ", Enumerable.Range(1, Batch).Select(i => FormattableString.Invariant($"${i}")));
    private static readonly string RequestsOfBatch = FormattableString.Invariant($"SELECT {RequestRow.Columns} FROM request WHERE docket IN ({Listed}) AND office = ${Batch + 1} ORDER BY docket, chain, year, n");
    private static readonly string EventsOfBatch = $"SELECT {EventColumns} FROM event WHERE request IN ({Listed})";

    /// <summary>A request by its id; null if there is none, or none that this login sees.</summary>
    public RequestRow? Find(string id) => Find(id, locked: false);

    /// <summary>Requests by what a person has at hand: the number of the register, any number of the other side, the case reference, or the hash of a document.</summary>
    public IReadOnlyList<RequestRow> Look(string word) => store.Sql.Query(
        // One query for each index: with "or" between them, PostgreSQL goes over the whole table.
        "SELECT " + RequestRow.Columns + " FROM request WHERE id IN (SELECT id FROM request WHERE number = $1 UNION SELECT id FROM request WHERE docket = $1 UNION SELECT request FROM reference WHERE value = $1 " +
        "UNION SELECT request FROM event WHERE document = $1) ORDER BY year, n",
        RequestRow.Read, word);

    /// <summary>The requests that fit all that is asked.</summary>
    public IReadOnlyList<RequestRow> List(RequestQuery query)
    {
        var identifier = query.Identifier is { } value && query.IdentifierKind is { } kind ? (key ?? throw new RegisterException("without the key of the office identifiers cannot be searched.", "Name the file of the key: --key FILE.")).KeyOf(kind, value) : null;
        return store.Sql.Query(
            "SELECT " + RequestRow.Columns + " FROM request WHERE (CAST($1 AS TEXT) IS NULL OR office = $1) AND (CAST($2 AS TEXT) IS NULL OR state = $2) AND (CAST($3 AS TEXT) IS NULL OR provider = $3) AND (CAST($4 AS TEXT) IS NULL OR kind = $4) " +
            "AND (CAST($5 AS TEXT) IS NULL OR docket = $5) AND (CAST($6 AS TEXT) IS NULL OR id IN (SELECT request FROM request_account WHERE identifier = $6)) AND (CAST($7 AS TEXT) IS NULL OR kept_until <= $7) ORDER BY chain, year, n LIMIT $8",
            RequestRow.Read, query.Office, query.State, query.Provider, query.Kind, query.Docket, identifier, query.KeptUntil, query.Limit);
    }

    /// <summary>The requests of all cases in which something is waited for, with their entries in the order in which they were written.</summary>
    /// <param name="office">Code of an office; null for every one that is seen.</param>
    public IEnumerable<(RequestRow Row, IReadOnlyList<RegisterEvent> Events)> Waiting(string? office)
    {
        // Office by office, as the index begins with it. Its condition is written as in the index, so that it is used.
        foreach (var code in office is not null ? [office] : store.Sql.Query("SELECT code FROM office ORDER BY code", static r => r.GetString(0)))
        {
            var dockets = store.Sql.Query("SELECT DISTINCT docket FROM request WHERE office = $1 AND (" + IsWaiting + ") ORDER BY docket", static r => r.GetString(0), code);
            foreach (var rows in dockets.Chunk(Batch).SelectMany(d => store.Sql.Query(RequestsOfBatch, RequestRow.Read, [.. List(d), code])).Chunk(Batch))
            {
                var entries = store.Sql.Query(EventsOfBatch, ReadEvent, List([.. rows.Select(r => r.Id)])).ToLookup(e => e.Request, StringComparer.Ordinal);
                foreach (var row in rows)
                {
                    yield return (row, [.. entries[row.Id].OrderBy(e => e.RecordedAt, StringComparer.Ordinal).ThenBy(e => e.Chain, StringComparer.Ordinal).ThenBy(e => e.Seq)]);
                }
            }
        }

        static object?[] List(string[] values) => [.. Enumerable.Range(0, Batch).Select(i => values[Math.Min(i, values.Length - 1)])];
    }

    /// <summary>Requests in whose open words all words of a text stand.</summary>
    public IReadOnlyList<(RequestRow Request, string Words)> Search(string words) =>
        [.. store.FindWords(words).Where(f => f.Request is not null).Select(f => (Find(f.Request!)!, f.Text)).Where(f => f.Item1 is not null)];

    /// <summary>Entries about a request, in the order in which they were written.</summary>
    public IReadOnlyList<RegisterEvent> Events(string request) => store.Sql.Query("SELECT " + EventColumns + " FROM event WHERE request = $1 ORDER BY recorded_at, chain, seq", ReadEvent, request);

    /// <summary>What follows from the entries about a request.</summary>
    public RequestFold Fold(string request) => RequestFold.Of(Events(request));

    /// <summary>The numbers that travel with letters about a request, with when each was given.</summary>
    public IReadOnlyList<(string Role, string Value, string GivenAt)> References(string request) =>
        store.Sql.Query("SELECT role, value, given_at FROM reference WHERE request = $1 ORDER BY given_at, role, value", static r => (r.GetString(0), r.GetString(1), r.GetString(2)), request);

    /// <summary>Earlier requests about the same identifier. It tells number and office, never the case.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <param name="exceptDocket">The case that asks now.</param>
    public IReadOnlyList<(string Number, string Office, string Provider)> AskedBefore(IdentifierKey identifier, string exceptDocket) => store.Sql.Query(
        "SELECT DISTINCT r.number, r.office, r.provider FROM request_account a JOIN request r ON r.id = a.request WHERE a.identifier = $1 AND r.docket <> $2 ORDER BY r.number",
        static r => (r.GetString(0), r.GetString(1), r.GetString(2)), identifier.Key, exceptDocket);

    /// <summary>The identifiers of a request, as kind and keyed hash.</summary>
    public IReadOnlyList<string> Identifiers(string request) =>
        store.Sql.Query("SELECT identifier_kind, identifier FROM request_account WHERE request = $1 ORDER BY account, identifier", static r => $"{r.GetString(0)} {r.GetString(1)}", request);

    /// <summary>The keyed hash of an identifier, as an entry holds it.</summary>
    public IdentifierKey KeyOf(string kind, string value) =>
        new() { Kind = kind, Key = (key ?? throw new RegisterException("without the key of the office no identifier can be entered.", "Name the file of the key: --key FILE.")).KeyOf(kind, value) };

    /// <summary>The text of an entry; null where there is none, or where it was destroyed.</summary>
    public IReadOnlyDictionary<string, string>? Text(RegisterEvent line)
    {
        if (line.Commitment is null || key is null || line.Docket is null)
        {
            return null;
        }

        var content = store.Sql.First("SELECT sealed FROM event_text WHERE chain = $1 AND seq = $2", static r => r.Bytes(0), line.Chain, line.Seq);
        var caseKey = store.Sql.First("SELECT sealed FROM docket_key WHERE chain = $1 AND office = $2 AND docket = $3", static r => r.Bytes(0), line.Chain, line.Office, line.Docket);
        return content is null || caseKey is null ? null : JsonSerializer.Deserialize(key.OpenText(caseKey, content, line.Commitment), EventJson.Canonical.SortedDictionaryStringString);
    }

    /// <summary>The name of an office.</summary>
    public string OfficeName(string code) => store.Sql.First("SELECT name FROM office WHERE code = $1", static r => r.GetString(0), code) ?? code;

    /// <summary>The heads of the chains.</summary>
    public IReadOnlyList<ChainHead> Heads() => Heads(store.Sql);

    private static List<ChainHead> Heads(Statements sql) => sql.Query("SELECT id, office, seq, hash, recorded_at, own FROM chain ORDER BY id", static r => new ChainHead(r.GetString(0), r.GetString(1), r.GetInt64(2), r.Bytes(3)!, r.GetString(4), r.GetInt64(5) == 1));

    private RequestRow? Find(string id, bool locked) => store.Sql.First("SELECT " + RequestRow.Columns + " FROM request WHERE id = $1" + (locked ? store.ForUpdate : string.Empty), RequestRow.Read, id);

    // What writes what follows from the entries about a request. Numbers are compared with those before: a number falls away where the entry that gave it is corrected.
    private static IEnumerable<(string Sql, object?[] Values)> Projection(RequestFold fold, RequestRow? listed, RequestFold before)
    {
        var row = RequestRow.From(fold);
        yield return listed is null ? (Upsert, row.Values())
            : (Renew,
            [
                row.Id, row.Channel, row.State, row.SentAt, row.AcknowledgedAt, row.AnsweredAt, row.CompletedAt, row.Queries, row.Returns, row.Reminders, row.Reason, row.Outcome, row.AnswerBy, row.KeptUntil,
                row.Certificate, row.Items, row.Version, row.Result, row.Lapsed,
            ]);
        foreach (var account in listed is null ? Accounts(row, fold) : [])
        {
            yield return account;
        }

        static bool Has(RequestFold fold, Reference number) => fold.References.Exists(r => r.Reference.Role == number.Role && r.Reference.Value == number.Value);
        foreach (var (gone, _) in before.References.Where(r => !Has(fold, r.Reference)))
        {
            yield return ("DELETE FROM reference WHERE request = $1 AND role = $2 AND value = $3", [row.Id, gone.Role, gone.Value]);
        }

        foreach (var (reference, given) in fold.References.Where(r => !Has(before, r.Reference)))
        {
            yield return ("INSERT INTO reference (request, office, role, value, given_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING", [row.Id, row.Office, reference.Role, reference.Value, given.OccurredAt]);
        }
    }

    private static IEnumerable<(string Sql, object?[] Values)> Accounts(RequestRow row, RequestFold fold) =>
        (fold.Entry.Accounts ?? []).SelectMany(a => (a.Identifiers ?? []).Select(i => (
            "INSERT INTO request_account (request, account, office, provider, identifier_kind, identifier) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
            (object?[])[row.Id, a.Id, row.Office, a.Provider ?? row.Provider, i.Kind, i.Key])));
}

/// <summary>The end of a chain.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Office">Its office.</param>
/// <param name="Seq">Number of its last line; 0 if it has none.</param>
/// <param name="Hash">Hash of its last line.</param>
/// <param name="RecordedAt">When that was written.</param>
/// <param name="IsOwn">True if this register writes it; false if it came from another.</param>
internal sealed record ChainHead(string Id, string Office, long Seq, byte[] Hash, string RecordedAt, bool IsOwn);

/// <summary>What is looked for in a list. What is null does not matter.</summary>
internal sealed record RequestQuery
{
    public string? Office { get; init; }

    public string? State { get; init; }

    public string? Provider { get; init; }

    public string? Kind { get; init; }

    public string? Docket { get; init; }

    public string? Identifier { get; init; }

    public string? IdentifierKind { get; init; }

    public string? KeptUntil { get; init; }

    public long Limit { get; init; } = 500;
}
