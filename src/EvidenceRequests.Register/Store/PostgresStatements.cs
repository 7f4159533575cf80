using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace EvidenceRequests.Register;

/// <summary>Statements of PostgreSQL.</summary>
internal sealed class PostgresStatements(NpgsqlConnection connection) : Statements
{
    private readonly Dictionary<string, NpgsqlCommand> kept = new(StringComparer.Ordinal);
    private NpgsqlTransaction? transaction;

    /// <summary>Opens a connection that only reads, and always sees what it sees first.</summary>
    /// <param name="source">Where.</param>
    /// <param name="snapshot">What another such connection sees; null for what there is now.</param>
    public static PostgresStatements OpenView(NpgsqlDataSource source, string? snapshot)
    {
        var view = new PostgresStatements(source.OpenConnection());
        view.Execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        if (snapshot is not null)
        {
            // It cannot be a parameter; the server made it, of digits.
            view.Execute($"SET TRANSACTION SNAPSHOT '{snapshot}'");
        }

        return view;
    }

    /// <summary>Begins a transaction.</summary>
    public void Begin() => transaction = connection.BeginTransaction(System.Data.IsolationLevel.ReadCommitted);

    /// <summary>Ends it.</summary>
    public void Commit()
    {
        transaction!.Commit();
        End();
    }

    /// <summary>Takes it back.</summary>
    public void Rollback()
    {
        // The server may have ended it already.
        if (connection.State == System.Data.ConnectionState.Open)
        {
            transaction?.Rollback();
        }

        End();
    }

    /// <inheritdoc/>
    public override int Execute(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    /// <inheritdoc/>
    public override void ExecuteAll(IReadOnlyList<(string Sql, object?[] Values)> statements)
    {
        using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var (sql, values) in statements)
        {
            var command = new NpgsqlBatchCommand(sql);
            foreach (var value in values)
            {
                command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
            }

            batch.BatchCommands.Add(command);
        }

        batch.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override void Clear()
    {
        foreach (var command in kept.Values)
        {
            command.Dispose();
        }

        kept.Clear();
    }

    /// <inheritdoc/>
    protected override RowReader Open(string sql, ReadOnlySpan<object?> values) => new Reader(Prepare(sql, values).ExecuteReader());

    /// <inheritdoc/>
    protected override RowReader OpenStream(string sql, ReadOnlySpan<object?> values)
    {
        // A copy takes no values: they are settings of this connection, which the statement names.
        for (var i = values.Length; i > 0; i--)
        {
            var value = values[i - 1];
            First("SELECT set_config($1, $2, false)", static r => r.GetString(0), Setting(i), Convert.ToString(value, CultureInfo.InvariantCulture));
            sql = sql.Replace(FormattableString.Invariant($"${i}"), $"CAST(current_setting('{Setting(i)}') AS {(value is string ? "TEXT" : "BIGINT")})", StringComparison.Ordinal);
        }

        return new CopiedRows(connection.BeginRawBinaryCopy($"COPY ({sql}) TO STDOUT (FORMAT BINARY)"));

        static string Setting(int place) => FormattableString.Invariant($"evreq.value_{place}");
    }

    /// <inheritdoc/>
    protected override void Close() => connection.Dispose();

    private NpgsqlCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!kept.TryGetValue(sql, out var command))
        {
            return kept[sql] = Create(sql, values);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.Transaction = transaction;
        return command;
    }

    private NpgsqlCommand Create(string sql, ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this project; what users type is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        return command;
    }

    private void End()
    {
        transaction?.Dispose();
        transaction = null;
    }

    private sealed class Reader(DbDataReader reader) : RowReader
    {
        public override bool Read() => reader.Read();

        public override bool IsNull(int column) => reader.IsDBNull(column);

        public override string GetString(int column) => reader.GetString(column);

        public override long GetInt64(int column) => reader.GetInt64(column);

        public override ReadOnlySpan<byte> GetBytes(int column) => reader.GetFieldValue<byte[]>(column);

        public override void Dispose() => reader.Dispose();
    }
}
