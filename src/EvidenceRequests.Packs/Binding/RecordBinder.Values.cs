using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <content>Single values: texts, words of lists, numbers, yes and no, dates.</content>
internal sealed partial class RecordBinder
{
    private void WriteValue(YamlNode node, JsonTypeInfo type, string path, ContentAttribute? content)
    {
        if (node is not YamlScalar scalar)
        {
            Wrong(node, path, "one value");
            return;
        }

        if (scalar.HashAt is { } hash)
        {
            findings.Add(ReadingFindings.TextAfterHash(file, scalar.Line, hash, IsText(content) ? Severity.Error : Severity.Warning, path));
        }

        var target = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (target == typeof(int))
        {
            WriteNumber(scalar, path);
        }
        else if (target == typeof(bool))
        {
            WriteBoolean(scalar, path);
        }
        else if (target == typeof(DateOnly))
        {
            WriteDate(scalar, path);
        }
        else if (target.IsEnum)
        {
            WriteWord(scalar, path, EnumWords.GetList(target));
        }
        else if (vocabulary is not null && (content as ClosedAttribute)?.GetList(vocabulary) is { } list)
        {
            WriteWord(scalar, path, list);
        }
        else
        {
            writer.WriteStringValue(words.GetText(scalar));
        }
    }

    // A pack is written by people who can be asked for the word as it is; a case file by people who cannot.
    private void WriteWord(YamlScalar scalar, string path, ClosedList list)
    {
        var match = isCase ? list.Find(scalar.Text) : list.Contains(scalar.Text) ? new WordMatch(scalar.Text, []) : WordMatch.None;
        if (match.Id is null)
        {
            findings.Add(ReadingFindings.UnknownWord(file, scalar, path, list, match));
        }

        writer.WriteStringValue(match.Id ?? scalar.Text);
    }

    private void WriteNumber(YamlScalar scalar, string path)
    {
        var wanted = !int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? "a whole number in digits, such as 90"
            : number > MaxDays && path.EndsWith("days", StringComparison.Ordinal) ? FormattableString.Invariant($"a number of days up to {MaxDays}")
            : null;
        if (wanted is null)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            Wrong(scalar, path, wanted);
        }
    }

    private void WriteBoolean(YamlScalar scalar, string path)
    {
        var text = isCase ? WordKey.Create(scalar.Text) : scalar.Text;
        if (text is "true" or "false" || (isCase && text is "yes" or "no"))
        {
            writer.WriteBooleanValue(text is "true" or "yes");
            return;
        }

        Wrong(scalar, path, isCase ? "yes or no" : "true or false");
    }

    private void WriteDate(YamlScalar scalar, string path)
    {
        if (DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            writer.WriteStringValue(scalar.Text);
            return;
        }

        Wrong(scalar, path, "a date, year first, such as 2026-10-12");
    }

    private void Wrong(YamlNode node, string path, string expected)
    {
        findings.Add(ReadingFindings.WrongShape(file, node, path, expected));
        writer.WriteNullValue();
    }
}
