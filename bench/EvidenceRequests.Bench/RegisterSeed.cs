using System.Globalization;
using System.Security.Cryptography;
using EvidenceRequests.Register;
using Npgsql;

namespace EvidenceRequests.Bench;

/// <summary>
/// A register as large as a ministry's, made at once: eight offices with a chain each, three entries to a request, each with its hash, and the lists that follow from them.
/// No command writes like this; what it makes verifies as if clerks had entered it.
/// </summary>
internal sealed class RegisterSeed
{
    public const int Offices = 8;
    private const int AtOnce = 10_000;
    private const long Day = 24 * 60 * 60;

    // So many requests later a request is sent and answered: what belongs together does not lie together.
    private const int SentAfter = 5 * Offices;
    private const int AnsweredAfter = 500 * Offices;

    /// <summary>The day of the measurement; what was entered lies in the two years before.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 28, 9, 0, 0, TimeSpan.FromHours(5));

    private static readonly string[] Kinds = ["preservation", "voluntary-disclosure", "mla-stored", "preservation", "emergency-disclosure"];
    private static readonly string[] Providers = ["meta", "google", "tiktok", "snap", "discord", "apple", "microsoft", "x", "telegram", "reddit"];
    private static readonly string Library = new('b', 64);

    private readonly int requests;
    private readonly EventHash hash = new();
    private readonly (long Seq, byte[] Hash, string RecordedAt)[] heads = [.. Enumerable.Repeat((0L, EventHash.Start, string.Empty), Offices)];
    private readonly List<RegisterEvent> events = [];
    private readonly List<RequestFold> folds = [];
    private readonly Dictionary<int, List<RegisterEvent>> pending = [];

    private RegisterSeed(int requests) => this.requests = requests;

    /// <summary>Code of an office, which is also its chain.</summary>
    public static string Office(int request) => FormattableString.Invariant($"O{(request % Offices) + 1}");

    /// <summary>Id of a request.</summary>
    public static string Id(int request) => FormattableString.Invariant($"019b0000-0000-7000-8000-{request:x12}");

    /// <summary>Number that the other side gave to a request; only some have one.</summary>
    public static string Ticket(int request) => FormattableString.Invariant($"T-{request:000000000}");

    /// <summary>Requests that were answered and can be told to the user, so that one more entry fits.</summary>
    public static IEnumerable<int> Settled(int requests) => Enumerable.Range(0, requests).Where(i => i % 10 == 9 && !IsOpen(i, requests));

    /// <summary>Requests to which the other side gave a number.</summary>
    public static IEnumerable<int> Numbered(int requests) => Enumerable.Range(0, requests).Where(i => i % 10 < 3);

    // One in two hundred is still waited for, as in an office that closes its cases; those that were entered last.
    private static bool IsOpen(int request, int requests) => request >= requests - (requests / 200);

    /// <summary>Makes the register.</summary>
    public static void Fill(RegisterStore store, OfficeKey key, int requests, NpgsqlConnection? copy)
    {
        for (var i = 0; i < Offices; i++)
        {
            RequestRegister.Create(store, key, Office(i), $"Office {i + 1}", chain: null, parent: null, () => Now);
        }

        var seed = new RegisterSeed(requests);
        for (var start = 0; start < requests + AnsweredAfter; start += AtOnce)
        {
            for (var i = start; i < Math.Min(requests + AnsweredAfter, start + AtOnce); i++)
            {
                seed.Release(i);
                seed.Send(i - SentAfter);
                seed.Answer(i - AnsweredAfter);
            }

            if (copy is null)
            {
                store.Write(() => seed.Insert(store.Sql));
            }
            else
            {
                seed.Copy(copy);
            }

            seed.events.Clear();
            seed.folds.Clear();
        }

        for (var i = 0; i < Offices; i++)
        {
            store.Sql.Execute("UPDATE chain SET seq = $1, hash = $2, recorded_at = $3 WHERE id = $4", seed.heads[i].Seq, seed.heads[i].Hash, seed.heads[i].RecordedAt, Office(i));
        }

        store.Sql.Execute("ANALYZE");
    }

    private bool Has(int i) => i >= 0 && i < requests;

    // The first was entered two years ago, the last yesterday; the clock only goes forward.
    private long At(int step) => Now.ToUnixTimeSeconds() - (730 * Day) + (step * (729 * Day) / (requests + AnsweredAfter));

    private void Release(int i)
    {
        if (!Has(i))
        {
            return;
        }

        var (kind, provider) = (Kinds[i / 3 % Kinds.Length], Providers[i / 7 % Providers.Length]);
        var year = DateTimeOffset.FromUnixTimeSeconds(At(i)).ToOffset(Now.Offset).Year;
        pending[i] = [Line(i, At(i), EventKinds.Released, new EventBody
        {
            Accounts = [new RequestAccount { Id = "a1", Provider = provider, Items = ["subscriber", "access-logs"], Identifiers = [new IdentifierKey { Kind = "username", Key = Convert.ToHexStringLower(SHA256.HashData(BitConverter.GetBytes(i))) }] }],
            Addressee = provider + ":main",
            Categories = ["subscriber", "traffic"],
            Channel = "portal",
            Kind = kind,
            Library = Library,
            Number = FormattableString.Invariant($"{Office(i)}/{year}/{(i / Offices) + 1:0000}"),
            Provider = provider,
            State = "us",
            Step = "s1",
        }, FormattableString.Invariant($"{i:x64}"))];
    }

    private void Send(int i)
    {
        if (Has(i))
        {
            pending[i].Add(Line(i, At(i + SentAfter), EventKinds.Sent, new EventBody { Channel = "portal" }));
        }
    }

    private void Answer(int i)
    {
        if (!Has(i))
        {
            return;
        }

        var at = At(i + AnsweredAfter);
        var until = DateTimeOffset.FromUnixTimeSeconds(at + (90 * Day)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        pending.Remove(i, out var own);
        var kind = Kinds[i / 3 % Kinds.Length];
        var isPreservation = kind == "preservation";
        IReadOnlyList<Reference>? number = i % 10 < 3 ? [new Reference { Role = ReferenceRoles.Ticket, Value = Ticket(i) }] : null;
        own!.Add((i % 10, IsOpen(i, requests)) switch
        {
            ( < 3, true) => Line(i, at, EventKinds.Acknowledged, new EventBody { References = number }),
            ( < 6, true) when isPreservation => Line(i, at, EventKinds.Confirmed, new EventBody { Until = until }),
            (7, true) => Line(i, at, EventKinds.Queried, new EventBody { AnswerBy = until }),
            (9, true) => Line(i, at, EventKinds.Delivered, new EventBody()),
            ( >= 3 and < 6, _) when isPreservation => Line(i, at, EventKinds.Withdrawn, new EventBody()),
            (6, _) => Line(i, at, EventKinds.Refused, new EventBody { Reason = "needs-mla" }),
            (7, _) => Line(i, at, EventKinds.NothingHeld, new EventBody()),
            (8, _) => Line(i, at, EventKinds.Returned, new EventBody { Reason = "form" }),
            // An emergency that was answered would wait for its outcome until it is closed.
            _ => Line(i, at, kind == "emergency-disclosure" ? EventKinds.NothingHeld : EventKinds.Answered, new EventBody { References = number }),
        });
        folds.Add(RequestFold.Of((IReadOnlyList<RegisterEvent>)own));
    }

    private RegisterEvent Line(int request, long at, string kind, EventBody body, string? document = null)
    {
        ref var head = ref heads[request % Offices];
        var time = RegisterTime.Write(DateTimeOffset.FromUnixTimeSeconds(at).ToOffset(Now.Offset));
        var line = new RegisterEvent
        {
            Chain = Office(request),
            Seq = head.Seq + 1,
            Office = Office(request),
            Request = Id(request),
            Docket = FormattableString.Invariant($"CASE-{request / 2}"),
            OccurredAt = time,
            At = at,
            RecordedAt = time,
            Kind = kind,
            Actor = "clerk.one",
            Role = MemberRoles.Registrar,
            Document = document,
            Body = body.Write(),
            Previous = head.Hash,
            Hash = [],
        };
        line = line with { Hash = hash.Compute(line) };
        events.Add(line);
        head = (line.Seq, line.Hash, line.RecordedAt);
        return line;
    }

    private bool Insert(Statements sql)
    {
        foreach (var line in events)
        {
            sql.Execute($"INSERT INTO event ({RequestRegister.EventColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)", Values(line));
        }

        foreach (var (row, fold) in folds.Select(f => (RequestRow.From(f), f)))
        {
            sql.Execute($"INSERT INTO request ({RequestRow.Columns}) VALUES ({string.Join(", ", Enumerable.Range(1, row.Values().Length).Select(i => FormattableString.Invariant($"${i}")))})", row.Values());
            foreach (var values in References(row, fold))
            {
                sql.Execute("INSERT INTO reference (request, office, role, value, given_at) VALUES ($1, $2, $3, $4, $5)", values);
            }

            foreach (var values in Accounts(row, fold))
            {
                sql.Execute("INSERT INTO request_account (request, account, office, provider, identifier_kind, identifier) VALUES ($1, $2, $3, $4, $5, $6)", values);
            }
        }

        return true;
    }

    private void Copy(NpgsqlConnection connection)
    {
        var rows = folds.ConvertAll(f => (Row: RequestRow.From(f), Fold: f));
        Copy(connection, $"event ({RequestRegister.EventColumns})", events.Select(Values));
        Copy(connection, $"request ({RequestRow.Columns})", rows.Select(r => r.Row.Values()));
        Copy(connection, "reference (request, office, role, value, given_at)", rows.SelectMany(r => References(r.Row, r.Fold)));
        Copy(connection, "request_account (request, account, office, provider, identifier_kind, identifier)", rows.SelectMany(r => Accounts(r.Row, r.Fold)));
    }

    private static void Copy(NpgsqlConnection connection, string target, IEnumerable<object?[]> rows)
    {
        using var writer = connection.BeginBinaryImport($"COPY {target} FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            writer.StartRow();
            foreach (var value in row)
            {
                if (value is null)
                {
                    writer.WriteNull();
                }
                else
                {
                    writer.Write(value);
                }
            }
        }

        writer.Complete();
    }

    private static object?[] Values(RegisterEvent line) =>
        [line.Chain, line.Seq, line.Office, line.Request, line.Docket, line.OccurredAt, line.At, line.RecordedAt, line.Kind, line.Actor, line.Role, line.Document, line.Body, line.Commitment, line.Previous, line.Hash];

    private static IEnumerable<object?[]> References(RequestRow row, RequestFold fold) => fold.References.Select(r => (object?[])[row.Id, row.Office, r.Reference.Role, r.Reference.Value, r.Given.OccurredAt]);

    private static IEnumerable<object?[]> Accounts(RequestRow row, RequestFold fold) =>
        (fold.Entry.Accounts ?? []).SelectMany(a => a.Identifiers!.Select(i => (object?[])[row.Id, a.Id, row.Office, a.Provider, i.Kind, i.Key]));
}
