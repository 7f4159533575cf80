using System.Globalization;
using System.Text.Json;

namespace EvidenceRequests.Register;

/// <summary>
/// The register of an office. Entries are added and never changed; everything else follows from them. A member may be called again after it refused something: nothing was written then.
/// </summary>
internal sealed partial class RequestRegister : IDisposable
{
    internal const string EventColumns = "chain, seq, office, request, docket, occurred_at, at, recorded_at, kind, actor, role, document, body, commitment, prev, hash";

    private readonly RegisterStore store;
    private readonly OfficeKey? key;
    private readonly RegisterIdentity identity;
    private readonly Func<DateTimeOffset> now;
    private readonly EventHash hash = new();

    private RequestRegister(RegisterStore store, OfficeKey? key, RegisterIdentity identity, Func<DateTimeOffset> now)
    {
        this.store = store;
        this.key = key;
        this.identity = identity;
        this.now = now;
    }

    /// <summary>Where it lies.</summary>
    public string Place => store.Place;

    /// <summary>Who writes.</summary>
    public RegisterIdentity Identity => identity;

    /// <summary>Enters a new request and gives it its number.</summary>
    /// <param name="entry">How it enters: as drafted, or as released.</param>
    public RequestRow Enter(NewEntry entry) => store.Write(() =>
    {
        if (!EventKinds.Entering.Contains(entry.Kind) || string.IsNullOrWhiteSpace(entry.Docket))
        {
            throw new RegisterException("a request enters the register as drafted or as released, under its case reference.", "Enter it first.");
        }

        // The head is locked first, so that two who enter at once get two numbers.
        _ = Head();
        var year = (entry.OccurredAt.Length >= 4 && long.TryParse(entry.OccurredAt.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var stated)) ? stated : now().Year;
        var n = 1 + store.Sql.First("SELECT max(n) FROM request WHERE chain = $1 AND year = $2", static r => r.Number(0) ?? 0, identity.Chain, year);
        var number = string.Create(CultureInfo.InvariantCulture, $"{identity.Chain}/{year}/{n:0000}");
        var id = Guid.CreateVersion7(now()).ToString("D", CultureInfo.InvariantCulture);
        Record(entry with { Request = id, Body = entry.Body with { Number = number } });
        return Find(id)!;
    });

    /// <summary>Enters requests with what happened to them, all or none.</summary>
    /// <param name="requests">Of each the entries, the first of which enters it.</param>
    /// <returns>Their numbers.</returns>
    public List<string> EnterAll(IEnumerable<IReadOnlyList<NewEntry>> requests) => store.Write(() =>
    {
        var numbers = new List<string>();
        foreach (var entries in requests)
        {
            var row = Enter(entries[0]);
            foreach (var entry in entries.Skip(1))
            {
                Record(entry with { Request = row.Id });
            }

            numbers.Add(row.Number);
        }

        return numbers;
    });

    /// <summary>Enters what happened.</summary>
    /// <returns>The line that was written.</returns>
    /// <exception cref="RegisterException">It does not fit, somebody else entered something meanwhile, or it lies ahead.</exception>
    public RegisterEvent Record(NewEntry entry) => store.Write(() =>
    {
        var head = Head();
        var recordedAt = RegisterTime.Recorded(now(), head.RecordedAt);
        var row = entry.Request is null ? null : Find(entry.Request, locked: true);
        var known = row is null ? [] : Events(row.Id).Select(e => (Event: e, Body: e.Read())).ToList();
        var before = RequestFold.Of(known);
        RefuseStale(entry, before);
        RefuseRole(entry, before);
        var docket = row?.Docket ?? entry.Docket;
        var (commitment, sealText) = Seal(entry, head.Office, row?.Office ?? head.Office, docket);
        var line = new RegisterEvent
        {
            Chain = identity.Chain,
            Seq = head.Seq + 1,
            Office = row?.Office ?? head.Office,
            Request = entry.Request,
            Docket = docket,
            OccurredAt = entry.OccurredAt,
            At = RegisterTime.Order(entry.OccurredAt, now(), known.Count == 0 ? null : known.Max(e => e.Event.At)),
            RecordedAt = recordedAt,
            Kind = entry.Kind,
            Actor = identity.Actor,
            Role = identity.Role,
            Document = entry.Document,
            Body = entry.Body.Write(),
            Commitment = commitment,
            Previous = head.Hash,
            Hash = [],
        };
        line = line with { Hash = hash.Compute(line) };
        var after = entry.Request is null ? null : RequestFold.Of([.. known, (line, entry.Body)]);
        RefuseMisfit(line, before, after);
        store.Sql.ExecuteAll(
        [
            Insertion(line),
            .. sealText?.Invoke(line) ?? [],
            ("UPDATE chain SET seq = $1, hash = $2, recorded_at = $3 WHERE id = $4", [line.Seq, line.Hash, line.RecordedAt, line.Chain]),
            .. after is null ? [] : Projection(after, row, before),
        ]);
        return line;
    });

    /// <inheritdoc/>
    public void Dispose() => store.Dispose();

    private (long Seq, byte[] Hash, string RecordedAt, string Office) Head() =>
        store.Sql.First("SELECT seq, hash, recorded_at, office FROM chain WHERE id = $1 AND own = 1" + store.ForUpdate, static r => (r.GetInt64(0), r.Bytes(1)!, r.GetString(2), r.GetString(3)), identity.Chain) is { Item4: not null } head
            ? head : throw new RegisterException($"there is no chain \"{identity.Chain}\" that this register may write.", "Name yours: --chain ID.");

    private static void RefuseStale(NewEntry entry, RequestFold before)
    {
        if (entry.Seen is { } seen && seen != before.Version)
        {
            throw new RegisterException($"the request was changed meanwhile by {before.Last?.Actor}: {before.Last?.Kind}, entered {before.Last?.RecordedAt}.", "Look at it again, then enter what is still right.");
        }
    }

    private void RefuseRole(NewEntry entry, RequestFold before)
    {
        if (!MemberRoles.Kinds(identity.Role).Contains(entry.Kind))
        {
            throw new RegisterException($"the role {identity.Role} does not enter \"{entry.Kind}\".", $"It may be entered by: {string.Join(", ", MemberRoles.All.Where(r => MemberRoles.Kinds(r).Contains(entry.Kind)))}.");
        }

        if (entry.Kind == EventKinds.Approved && before.Entered?.Actor == identity.Actor && Setting(store, "two-persons") == "yes")
        {
            throw new RegisterException("whoever drafted a request does not approve it.", "Let another person approve it.");
        }
    }

    private static void RefuseMisfit(RegisterEvent line, RequestFold before, RequestFold? after)
    {
        if (after is null || after.Misfits.Count <= before.Misfits.Count)
        {
            return;
        }

        if (after.Misfits.Contains(line) && before.Allowed.Contains(line.Kind))
        {
            throw new RegisterException($"on {line.OccurredAt} the request was not yet {before.State}: what made it so is entered for a later day.", "Look at the day.");
        }

        if (after.Misfits.Contains(line))
        {
            throw new RegisterException($"\"{line.Kind}\" does not fit a request that is {before.State}.", before.Allowed is { Count: > 0 } allowed ? $"What fits: {string.Join(", ", allowed)}." : "Enter the request first.");
        }

        var other = after.Misfits.Except(before.Misfits).First();
        throw new RegisterException($"with this entry, \"{other.Kind}\" of {other.OccurredAt} would not fit any more.", $"Look at the day, or correct entry {other.Name} first.");
    }

    private (byte[]? Commitment, Func<RegisterEvent, IEnumerable<(string Sql, object?[] Values)>>? Write) Seal(NewEntry entry, string own, string office, string? docket)
    {
        if (entry.Text.Count == 0 && entry.Words is null)
        {
            return (null, null);
        }

        if (key is null || docket is null)
        {
            throw new RegisterException(key is null ? "without the key of the office no text can be entered." : "text belongs to a case.", "Name the file of the key: --key FILE.");
        }

        var words = new SortedDictionary<string, string>(entry.Text.ToDictionary(), StringComparer.Ordinal);
        if (entry.Words is { } open)
        {
            words["words"] = open;
        }

        var (content, commitment) = key.SealText(CaseKey(own, office, docket), JsonSerializer.Serialize(words, EventJson.Canonical.SortedDictionaryStringString));
        return (commitment, line =>
        [
            ("INSERT INTO event_text (chain, seq, office, docket, sealed) VALUES ($1, $2, $3, $4, $5)", [line.Chain, line.Seq, line.Office, docket, content]),
            .. entry.Words is { } text ? [("INSERT INTO word (text, chain, seq, office, docket, request) VALUES ($1, $2, $3, $4, $5, $6)", [text, line.Chain, line.Seq, line.Office, docket, line.Request])] : (IEnumerable<(string, object?[])>)[],
        ]);
    }

    private byte[] CaseKey(string own, string office, string docket)
    {
        if (store.Sql.First("SELECT sealed FROM docket_key WHERE chain = $1 AND office = $2 AND docket = $3", static r => r.Bytes(0), identity.Chain, office, docket) is { } known)
        {
            return known;
        }

        var made = key!.NewCaseKey();
        store.Sql.Execute("INSERT INTO docket_key (chain, office, docket, sealed) VALUES ($1, $2, $3, $4)", identity.Chain, office, docket, made);
        return made;
    }

    private static (string Sql, object?[] Values) Insertion(RegisterEvent line) => (
        "INSERT INTO event (" + EventColumns + ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        [line.Chain, line.Seq, line.Office, line.Request, line.Docket, line.OccurredAt, line.At, line.RecordedAt, line.Kind, line.Actor, line.Role, line.Document, line.Body, line.Commitment, line.Previous, line.Hash]);

    internal static RegisterEvent ReadEvent(RowReader row) => new()
    {
        Chain = row.GetString(0),
        Seq = row.GetInt64(1),
        Office = row.GetString(2),
        Request = row.Text(3),
        Docket = row.Text(4),
        OccurredAt = row.GetString(5),
        At = row.GetInt64(6),
        RecordedAt = row.GetString(7),
        Kind = row.GetString(8),
        Actor = row.GetString(9),
        Role = row.GetString(10),
        Document = row.Text(11),
        Body = row.GetString(12),
        Commitment = row.Bytes(13),
        Previous = row.Bytes(14)!,
        Hash = row.Bytes(15)!,
    };
}
