using System.Text.Json;

namespace EvidenceRequests.Register;

/// <summary>An entry as a line of a pack, written as it is stored: the same line that comes of a <see cref="PackLine"/>, without an object for each of millions.</summary>
internal static class PackedEvent
{
    private static readonly (JsonEncodedText Name, Kind Kind)[] Columns = [.. RequestRegister.EventColumns.Split(", ").Select(c => (JsonEncodedText.Encode(c == "prev" ? "previous" : c), KindOf(c)))];

    private enum Kind
    {
        Text,
        Number,
        Bytes,
    }

    /// <summary>Writes it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="row">A row with the columns of an entry, in their order.</param>
    public static void Write(Utf8JsonWriter json, RowReader row)
    {
        json.WriteStartObject();
        json.WriteString("is"u8, "event"u8);
        json.WriteStartObject("event"u8);
        for (var i = 0; i < Columns.Length; i++)
        {
            if (row.IsNull(i))
            {
                continue;
            }

            var (name, kind) = Columns[i];
            switch (kind)
            {
                case Kind.Number:
                    json.WriteNumber(name, row.GetInt64(i));
                    break;
                case Kind.Bytes:
                    json.WriteBase64String(name, row.GetBytes(i));
                    break;
                default:
                    json.WriteString(name, row.GetBytes(i));
                    break;
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static Kind KindOf(string column) => column switch
    {
        "seq" or "at" => Kind.Number,
        "commitment" or "prev" or "hash" => Kind.Bytes,
        _ => Kind.Text,
    };
}
