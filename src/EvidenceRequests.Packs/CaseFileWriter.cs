using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>
/// Writes a case that was built in code as a case file. What is written reads back as the same case. A file that people write in is
/// changed in place instead, so that their comments and their form stay.
/// </summary>
public static class CaseFileWriter
{
    private const int LongestRow = 100;

    /// <summary>Writes a case as YAML: the keys in the order of the page of case files, without what is not stated.</summary>
    /// <param name="caseFile">The case.</param>
    public static byte[] Write(CaseFile caseFile)
    {
        ArgumentNullException.ThrowIfNull(caseFile);
        var text = new StringBuilder();
        WriteEntries(text, JsonSerializer.SerializeToElement(caseFile, ModelJson.Default.CaseFile), ModelJson.Default.CaseFile, indent: 0, isFirstIndented: true);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A text as a value of YAML on one line.</summary>
    /// <param name="text">The text.</param>
    public static string Quote(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ScalarText.Write(text, indent: null);
    }

    // The entries of a group; in a list the first stands behind its dash.
    private static void WriteEntries(StringBuilder text, JsonElement group, JsonTypeInfo? type, int indent, bool isFirstIndented)
    {
        var shape = type?.Kind == JsonTypeInfoKind.Object ? RecordShape.Get(type) : null;
        foreach (var entry in group.EnumerateObject())
        {
            var field = shape?.Find(entry.Name);
            if (IsEmpty(entry.Value, field))
            {
                continue;
            }

            text.Append(' ', isFirstIndented ? indent : 0).Append(field is null ? ScalarText.Write(entry.Name, indent: null) : entry.Name).Append(':');
            WriteValue(text, entry.Value, field?.Type, indent);
            isFirstIndented = true;
        }
    }

    // A list that is not stated is empty when it is read; only one that must be there is written.
    private static bool IsEmpty(JsonElement value, RecordShape.Field? field) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => value.GetArrayLength() == 0 && field?.Property.IsRequired != true,
        JsonValueKind.Object => field?.Type.Kind == JsonTypeInfoKind.Dictionary && value.GetPropertyCount() == 0 && !field.Property.IsRequired,
        _ => false,
    };

    private static void WriteValue(StringBuilder text, JsonElement value, JsonTypeInfo? type, int indent)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when HasEntries(value, type):
                text.Append('\n');
                WriteEntries(text, value, type, indent + 2, isFirstIndented: true);
                break;
            case JsonValueKind.Object:
                text.Append(" {}\n");
                break;
            case JsonValueKind.Array:
                WriteList(text, value, type, indent);
                break;
            default:
                text.Append(' ').Append(Format(value, indent)).Append('\n');
                break;
        }
    }

    private static bool HasEntries(JsonElement group, JsonTypeInfo? type)
    {
        var shape = type?.Kind == JsonTypeInfoKind.Object ? RecordShape.Get(type) : null;
        return group.EnumerateObject().Any(e => !IsEmpty(e.Value, shape?.Find(e.Name)));
    }

    private static void WriteList(StringBuilder text, JsonElement list, JsonTypeInfo? type, int indent)
    {
        var row = list.EnumerateArray().All(e => e.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) ? $" [{string.Join(", ", list.EnumerateArray().Select(e => Format(e, indent: null)))}]" : null;
        if (row is { Length: <= LongestRow })
        {
            text.Append(row).Append('\n');
            return;
        }

        text.Append('\n');
        var element = type?.ElementType is { } contained ? type.Options.GetTypeInfo(contained) : null;
        foreach (var entry in list.EnumerateArray())
        {
            text.Append(' ', indent + 2).Append("- ");
            if (entry.ValueKind != JsonValueKind.Object)
            {
                text.Append(Format(entry, indent + 2)).Append('\n');
            }
            else if (HasEntries(entry, element))
            {
                WriteEntries(text, entry, element, indent + 4, isFirstIndented: false);
            }
            else
            {
                text.Append("{}\n");
            }
        }
    }

    private static string Format(JsonElement value, int? indent) => value.ValueKind == JsonValueKind.String ? ScalarText.Write(value.GetString()!, indent) : value.GetRawText();
}
