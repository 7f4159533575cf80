using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EvidenceRequests.Files;

/// <summary>Writes a result for programs. Keys are written one by one in the order of the contract, so that nothing is found out at run time.</summary>
internal static class JsonResult
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of one object.</summary>
    public static string Text(Action<Utf8JsonWriter> write) => Text(write, Options);

    /// <summary>The text of one object on one line.</summary>
    public static string Line(Action<Utf8JsonWriter> write) => Text(write, Options with { Indented = false });

    /// <summary>A list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string key, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A day, year first.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string key, DateOnly? day) =>
        json.WriteString(key, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A number, or null.</summary>
    public static void WriteCount(this Utf8JsonWriter json, string key, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(key, value);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private static string Text(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }
}
