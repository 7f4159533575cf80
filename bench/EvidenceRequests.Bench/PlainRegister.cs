using System.Data.Common;
using EvidenceRequests.Register;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace EvidenceRequests.Bench;

/// <summary>The floor: the same tables, by the plain drivers, with prepared statements that do the least that could be called the same work. Nothing is checked, nothing is told.</summary>
internal sealed class PlainRegister : IDisposable
{
    private const string Event = "SELECT chain, seq, office, request, docket, occurred_at, at, recorded_at, kind, actor, role, document, body, commitment, prev, hash FROM event";

    private readonly DbConnection connection;
    private readonly EventHash hash = new();
    private readonly Dictionary<string, DbCommand> kept = new(StringComparer.Ordinal);

    public PlainRegister(DbConnection connection)
    {
        this.connection = connection;
        connection.Open();
        if (connection is SqliteConnection)
        {
            Do("PRAGMA synchronous = FULL");
            Do("PRAGMA busy_timeout = 30000");
        }
    }

    public void Dispose()
    {
        foreach (var command in kept.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    /// <summary>Locks and reads the head, adds an entry with its hash, moves the head, renews the row of the list.</summary>
    public void Append(string chain, string request, string time, long at)
    {
        var isFile = connection is SqliteConnection;
        Do(isFile ? "BEGIN IMMEDIATE" : "BEGIN");
        var (seq, previous) = First("SELECT seq, hash FROM chain WHERE id = $1" + (isFile ? string.Empty : " FOR UPDATE"), static r => (r.GetInt64(0), (byte[])r.GetValue(1)), chain);
        var line = new RegisterEvent { Chain = chain, Seq = seq + 1, Office = chain, Request = request, Docket = "CASE", OccurredAt = time, At = at, RecordedAt = time, Kind = "notice-to-user", Actor = "clerk.one", Role = "registrar", Body = "{}", Previous = previous, Hash = [] };
        var next = hash.Compute(line);
        Do(
            "INSERT INTO event (chain, seq, office, request, docket, occurred_at, at, recorded_at, kind, actor, role, document, body, commitment, prev, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL, $12, NULL, $13, $14)",
            line.Chain, line.Seq, line.Office, line.Request, line.Docket, line.OccurredAt, line.At, line.RecordedAt, line.Kind, line.Actor, line.Role, line.Body, previous, next);
        Do("UPDATE chain SET seq = $1, hash = $2, recorded_at = $3 WHERE id = $4", line.Seq, next, time, chain);
        Do("UPDATE request SET state = 'answered', version = version + 1 WHERE id = $1", request);
        Do("COMMIT");
    }

    /// <summary>Reads the requests of which the other side gave this number.</summary>
    public int Find(string number) => Read("SELECT r.* FROM reference f JOIN request r ON r.id = f.request WHERE f.value = $1", number);

    /// <summary>Reads the entries about a request.</summary>
    public int Events(string request) => Read(Event + " WHERE request = $1", request);

    /// <summary>Reads the requests of an office in which something is waited for, and their entries.</summary>
    public int Due(string office)
    {
        const string Waiting = "request AS r WHERE r.office = $1 AND (r.state IN ('sent', 'acknowledged', 'confirmed', 'queried', 'partly') OR (r.state = 'answered' AND r.kind = 'emergency-disclosure'))";
        return Read("SELECT r.* FROM " + Waiting, office) + Read("SELECT e.* FROM event AS e WHERE e.request IN (SELECT r.id FROM " + Waiting + ")", office);
    }

    /// <summary>Counts in the database.</summary>
    public int Figures() => Read("SELECT provider, kind, state, count(*) FROM request GROUP BY provider, kind, state");

    /// <summary>Counts with medians in PostgreSQL; SQLite has no statement for them.</summary>
    public int FiguresWithMedians()
    {
        static string Median(string end) => $"percentile_disc(0.5) WITHIN GROUP (ORDER BY {end} - sent_at)";
        return Read($"SELECT provider, kind, requested_state, count(*), {Median("acknowledged_at")}, {Median("answered_at")}, {Median("completed_at")} FROM request GROUP BY provider, kind, requested_state");
    }

    /// <summary>Reads every entry in the order of its chain and computes its hash.</summary>
    public long Hash()
    {
        var count = 0L;
        using var command = connection.CreateCommand();
        command.CommandText = Event + " ORDER BY chain, seq";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var line = new RegisterEvent
            {
                Chain = reader.GetString(0),
                Seq = reader.GetInt64(1),
                Office = reader.GetString(2),
                Request = reader.GetString(3),
                Docket = reader.GetString(4),
                OccurredAt = reader.GetString(5),
                At = reader.GetInt64(6),
                RecordedAt = reader.GetString(7),
                Kind = reader.GetString(8),
                Actor = reader.GetString(9),
                Role = reader.GetString(10),
                Document = reader.IsDBNull(11) ? null : reader.GetString(11),
                Body = reader.GetString(12),
                Previous = (byte[])reader.GetValue(14),
                Hash = (byte[])reader.GetValue(15),
            };
            count += hash.Compute(line).AsSpan().SequenceEqual(line.Hash) ? 1 : throw new InvalidOperationException($"{line.Name} is not as it was written.");
        }

        return count;
    }

    /// <summary>Writes a copy: of a file a file, of a database its entries as text.</summary>
    public void Copy(string path)
    {
        if (connection is NpgsqlConnection server)
        {
            using var reader = server.BeginTextExport("COPY event TO STDOUT");
            using var file = new StreamWriter(path);
            var block = new char[65536];
            for (int read; (read = reader.Read(block)) > 0;)
            {
                file.Write(block.AsSpan(0, read));
            }
        }
        else
        {
            Do("VACUUM INTO $1", path);
        }
    }

    private int Read(string sql, params object[] values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        var (count, row) = (0, new object[reader.FieldCount]);
        while (reader.Read())
        {
            count += reader.GetValues(row) > 0 ? 1 : 0;
        }

        return count;
    }

    private T First<T>(string sql, Func<DbDataReader, T> read, params object[] values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        return reader.Read() ? read(reader) : throw new InvalidOperationException("There is no such row.");
    }

    private void Do(string sql, params object[] values) => Prepare(sql, values).ExecuteNonQuery();

    private DbCommand Prepare(string sql, object[] values)
    {
        if (!kept.TryGetValue(sql, out var command))
        {
            kept[sql] = command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this file.
            command.CommandText = sql;
#pragma warning restore CA2100
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = connection is SqliteConnection ? FormattableString.Invariant($"${i + 1}") : string.Empty;
                parameter.Value = values[i];
                command.Parameters.Add(parameter);
            }

            command.Prepare();
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command;
    }
}
