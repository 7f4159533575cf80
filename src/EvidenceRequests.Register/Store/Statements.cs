using System.Data.Common;

namespace EvidenceRequests.Register;

/// <summary>Runs SQL with numbered parameters, <c>$1</c> and so on, as both engines understand them. A statement is prepared once and kept.</summary>
internal abstract class Statements(DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> kept = new(StringComparer.Ordinal);

    /// <summary>The connection.</summary>
    protected DbConnection Connection { get; } = connection;

    /// <summary>Runs a statement and tells how many rows it touched.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    /// <summary>The rows of a query.</summary>
    public List<T> Query<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>The rows of a query one by one, however many there are. Nothing else runs on the connection meanwhile.</summary>
    public IEnumerable<T> Stream<T>(string sql, Func<DbDataReader, T> read, params object?[] values)
    {
        using var command = Create(sql, values);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return read(reader);
        }
    }

    /// <summary>The first row of a query; default if there is none.</summary>
    public T? First<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        return reader.Read() ? read(reader) : default;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Clear();
        Connection.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of what is prepared, as before the schema changes.</summary>
    public void Clear()
    {
        foreach (var command in kept.Values)
        {
            command.Dispose();
        }

        kept.Clear();
    }

    /// <summary>A parameter for a place.</summary>
    protected abstract DbParameter NewParameter(int place);

    /// <summary>Called before a kept statement runs again.</summary>
    protected virtual void BeforeRun(DbCommand command)
    {
    }

    private DbCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!kept.TryGetValue(sql, out var command))
        {
            kept[sql] = command = Create(sql, values);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        BeforeRun(command);
        return command;
    }

    private DbCommand Create(string sql, ReadOnlySpan<object?> values)
    {
        var command = Connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this project; what users type is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = NewParameter(i + 1);
            parameter.Value = values[i] ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        BeforeRun(command);
        return command;
    }
}
