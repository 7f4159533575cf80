using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Packs;

/// <summary>Writes a value in the form in which the one before it was written: plain, in the same quotes, or as a block.</summary>
internal static partial class ScalarText
{
    /// <summary>Writes a value where none was before: a word of a list or a date plain, lines of text as a block, all else in quotes.</summary>
    /// <param name="value">The value.</param>
    /// <param name="indent">The indent of its key; null where no block can stand.</param>
    public static string Write(string value, int? indent) => value switch
    {
        _ when Word().IsMatch(value) && value is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n") => value,
        _ when indent is { } key && IsLines(value) => (value[^1] == '\n' ? "|" : "|-") + string.Concat(value.TrimEnd('\n').Split('\n').Select(l => l.Length == 0 ? "\n" : $"\n{new string(' ', key + 2)}{l}")),
        _ => Quoted(value),
    };

    public static string Format(string written, YamlScalar old, string value) => written switch
    {
        _ when old.IsPlain && Plain().IsMatch(value) && (!ReadsAsOther(value) || (IsDate(old.Text) && IsDate(value))) => value,
        ['\'', ..] when !value.Any(char.IsControl) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
        ['|' or '>', ..] when value.Trim().Length > 0 && !value.Any(c => char.IsControl(c) && c != '\n') => Block(written, value),
        _ => Quoted(value),
    };

    // Two lines or more that a block gives back as they are: no blanks at either end of a line, and no line end but one behind the last.
    private static bool IsLines(string value)
    {
        var lines = (value.EndsWith('\n') ? value[..^1] : value).Split('\n');
        return lines.Length > 1 && lines[0].Length > 0 && lines[^1].Length > 0 && lines.All(l => l.Trim().Length == l.Length && !l.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff'));
    }

    // What another program could take for a number, a date, an answer or nothing.
    internal static bool ReadsAsOther(string value) => char.IsAsciiDigit(value[0]) || value[0] is '+' or '.' || value.ToLowerInvariant() is "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n";

    // A date that stood without quotes makes room for a date without them.
    private static bool IsDate(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // A block keeps its sign and its indent. In a folded block a line end is a blank line.
    private static string Block(string written, string value)
    {
        var lineEnd = written.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var head = written[..written.IndexOf('\n', StringComparison.Ordinal)].TrimEnd('\r');
        var first = written.Split('\n').Skip(1).FirstOrDefault(l => !string.IsNullOrWhiteSpace(l)) ?? "  ";
        var indent = first[..(first.Length - first.TrimStart(' ').Length)];
        var lines = value.Trim().Split('\n').Select(l => l.Trim().Length == 0 ? string.Empty : indent + l.Trim());
        var tail = written[written.TrimEnd().Length..];
        return head + lineEnd + string.Join(written[0] == '>' ? lineEnd + lineEnd : lineEnd, lines) + tail;
    }

    // These escapes are those of YAML and of JSON alike.
    internal static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"\A(?:[a-z][a-z0-9_-]{0,39}|[0-9]{4}-[0-9]{2}-[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:[\p{L}\p{N}+](?:[\p{L}\p{M}\p{N}_./@()'+-]| (?=[^ #]))*)?[\p{L}\p{M}\p{N}_./@()+-]$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
