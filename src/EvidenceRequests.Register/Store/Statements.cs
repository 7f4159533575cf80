namespace EvidenceRequests.Register;

/// <summary>Runs SQL with numbered parameters, <c>$1</c> and so on, as both engines understand them. A statement is prepared once and kept.</summary>
internal abstract class Statements : IDisposable
{
    /// <summary>Runs a statement and tells how many rows it touched. Without values it may be several statements.</summary>
    public abstract int Execute(string sql, params ReadOnlySpan<object?> values);

    /// <summary>Runs statements one after another, in as few ways to the server and back as it can.</summary>
    public abstract void ExecuteAll(IReadOnlyList<(string Sql, object?[] Values)> statements);

    /// <summary>The rows of a query.</summary>
    public List<T> Query<T>(string sql, Func<RowReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Open(sql, values);
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>The rows of a query one by one, however many there are. Nothing else runs on the connection meanwhile.</summary>
    public IEnumerable<T> Stream<T>(string sql, Func<RowReader, T> read, params object?[] values)
    {
        using var reader = OpenStream(sql, values);
        while (reader.Read())
        {
            yield return read(reader);
        }
    }

    /// <summary>Goes over the rows of a query, however many there are.</summary>
    public void Each(string sql, Action<RowReader> read, params ReadOnlySpan<object?> values)
    {
        using var reader = OpenStream(sql, values);
        while (reader.Read())
        {
            read(reader);
        }
    }

    /// <summary>The first row of a query; default if there is none.</summary>
    public T? First<T>(string sql, Func<RowReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Open(sql, values);
        return reader.Read() ? read(reader) : default;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Clear();
        Close();
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of what is prepared, as before the schema changes.</summary>
    public abstract void Clear();

    /// <summary>Begins a query by a statement that is kept.</summary>
    protected abstract RowReader Open(string sql, ReadOnlySpan<object?> values);

    /// <summary>Begins a query of many rows.</summary>
    protected abstract RowReader OpenStream(string sql, ReadOnlySpan<object?> values);

    /// <summary>Ends the connection.</summary>
    protected abstract void Close();
}
