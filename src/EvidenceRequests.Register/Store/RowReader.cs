namespace EvidenceRequests.Register;

/// <summary>Reads the rows of a query one after another.</summary>
internal abstract class RowReader : IDisposable
{
    /// <summary>Goes to the next row; false if there is none.</summary>
    public abstract bool Read();

    /// <summary>True if a column is empty.</summary>
    public abstract bool IsNull(int column);

    /// <summary>A text.</summary>
    public abstract string GetString(int column);

    /// <summary>A number; in a stream also a condition, as 1 where it holds and 0 where it does not.</summary>
    public abstract long GetInt64(int column);

    /// <summary>Bytes, or the bytes of a text in UTF-8; they hold until the next row is read.</summary>
    public abstract ReadOnlySpan<byte> GetBytes(int column);

    /// <summary>A text, or null.</summary>
    public string? Text(int column) => IsNull(column) ? null : GetString(column);

    /// <summary>A number, or null.</summary>
    public long? Number(int column) => IsNull(column) ? null : GetInt64(column);

    /// <summary>Bytes, or null.</summary>
    public byte[]? Bytes(int column) => IsNull(column) ? null : GetBytes(column).ToArray();

    /// <inheritdoc/>
    public abstract void Dispose();
}
