using System.Data.Common;

namespace EvidenceRequests.Register;

/// <summary>Reads columns that may be empty.</summary>
internal static class Row
{
    /// <summary>A text, or null.</summary>
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A number, or null.</summary>
    public static long? Number(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    /// <summary>Bytes, or null.</summary>
    public static byte[]? Bytes(this DbDataReader row, int column) => row.IsDBNull(column) ? null : (byte[])row.GetValue(column);
}
