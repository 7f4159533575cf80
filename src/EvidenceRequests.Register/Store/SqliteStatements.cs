using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EvidenceRequests.Register;

/// <summary>
/// Statements of SQLite, by the calls of its library: an entry has sixteen columns, and what the reader of ADO.NET does for each of them took more time than everything else together.
/// </summary>
internal sealed partial class SqliteStatements(SqliteConnection connection) : Statements
{
    private readonly sqlite3 database = connection.Handle!;
    private readonly Dictionary<string, Prepared> kept = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        if (values.Length == 0)
        {
            Check(raw.sqlite3_exec(database, sql));
            return raw.sqlite3_changes(database);
        }

        using var reader = Open(sql, values);
        while (reader.Read())
        {
            // Some settings answer with a row.
        }

        return raw.sqlite3_changes(database);
    }

    /// <inheritdoc/>
    public override void ExecuteAll(IReadOnlyList<(string Sql, object?[] Values)> statements)
    {
        foreach (var (sql, values) in statements)
        {
            Execute(sql, values);
        }
    }

    /// <inheritdoc/>
    public override void Clear()
    {
        foreach (var prepared in kept.Values)
        {
            prepared.Statement.Dispose();
        }

        kept.Clear();
    }

    /// <inheritdoc/>
    protected override RowReader Open(string sql, ReadOnlySpan<object?> values)
    {
        if (!kept.TryGetValue(sql, out var prepared))
        {
            kept[sql] = prepared = Prepare(sql);
        }

        Bind(prepared, values);
        return new Reader(this, prepared.Statement, isKept: true);
    }

    /// <inheritdoc/>
    protected override RowReader OpenStream(string sql, ReadOnlySpan<object?> values)
    {
        var prepared = Prepare(sql);
        Bind(prepared, values);
        return new Reader(this, prepared.Statement, isKept: false);
    }

    /// <inheritdoc/>
    protected override void Close() => connection.Dispose();

    private Prepared Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(database, sql, out var statement));
        // To SQLite $2 is a name, and its place is where it stands first.
        return new Prepared(statement, [.. Enumerable.Range(1, raw.sqlite3_bind_parameter_count(statement)).Select(i => raw.sqlite3_bind_parameter_index(statement, FormattableString.Invariant($"${i}")))]);
    }

    private void Bind(Prepared prepared, ReadOnlySpan<object?> values)
    {
        var statement = prepared.Statement;
        for (var i = 0; i < values.Length; i++)
        {
            var place = prepared.Places[i];
            Check(values[i] switch
            {
                null => raw.sqlite3_bind_null(statement, place),
                string text => raw.sqlite3_bind_text(statement, place, text),
                long number => raw.sqlite3_bind_int64(statement, place, number),
                int number => raw.sqlite3_bind_int64(statement, place, number),
                byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
                var other => throw new InvalidOperationException($"A {other.GetType().Name} is no value of a column."),
            });
        }
    }

    private void Check(int outcome) => SqliteException.ThrowExceptionForRC(outcome, database);

    private sealed record Prepared(sqlite3_stmt Statement, int[] Places);

    private sealed class Reader(SqliteStatements owner, sqlite3_stmt statement, bool isKept) : RowReader
    {
        private readonly RepeatedWords? words = isKept ? null : new();

        private readonly nint row = statement.DangerousGetHandle();

        public override bool Read()
        {
            var outcome = raw.sqlite3_step(statement);
            if (outcome is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
            {
                owner.Check(outcome);
            }

            return outcome == raw.SQLITE_ROW;
        }

        public override bool IsNull(int column) => GetKind(row, column) == raw.SQLITE_NULL;

        public override string GetString(int column)
        {
            if (GetKind(row, column) != raw.SQLITE_TEXT)
            {
                throw Another();
            }

            return words is null ? Encoding.UTF8.GetString(Get(column)) : words.Get(Get(column));
        }

        public override long GetInt64(int column) => GetKind(row, column) == raw.SQLITE_INTEGER ? GetNumber(row, column) : throw Another();

        public override ReadOnlySpan<byte> GetBytes(int column) => GetKind(row, column) is raw.SQLITE_TEXT or raw.SQLITE_BLOB ? Get(column) : throw Another();

        public override void Dispose()
        {
            if (isKept)
            {
                // An error of the last step was told when it happened.
                _ = raw.sqlite3_reset(statement);
            }
            else
            {
                statement.Dispose();
            }
        }

        private unsafe ReadOnlySpan<byte> Get(int column) => new((void*)GetContent(row, column), GetLength(row, column));

        // The tables are strict: only a damaged file holds another kind of value.
        private static InvalidCastException Another() => new("A value of the register is of another kind than its column.");
    }

    // Some fifty of these calls are made for each entry. They look at a row that lies in memory and come back at once.

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_column_type")]
    [SuppressGCTransition]
    private static partial int GetKind(nint statement, int column);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_column_int64")]
    [SuppressGCTransition]
    private static partial long GetNumber(nint statement, int column);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_column_blob")]
    [SuppressGCTransition]
    private static partial nint GetContent(nint statement, int column);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_column_bytes")]
    [SuppressGCTransition]
    private static partial int GetLength(nint statement, int column);
}
