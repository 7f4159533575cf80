using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Packs;

/// <summary>Writes a value in the form in which the one before it was written: plain, in the same quotes, or as a block.</summary>
internal static partial class ScalarText
{
    public static string Format(string written, YamlScalar old, string value) => written switch
    {
        _ when old.IsPlain && Plain().IsMatch(value) && value is not "null" => value,
        ['\'', ..] when !value.Any(char.IsControl) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
        ['|' or '>', ..] when value.Trim().Length > 0 && !value.Any(c => char.IsControl(c) && c != '\n') => Block(written, value),
        _ => Quoted(value),
    };

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
    private static string Quoted(string value)
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

    [GeneratedRegex(@"^(?:[\p{L}\p{N}+](?:[\p{L}\p{M}\p{N}_./@()'+-]| (?=[^ #]))*)?[\p{L}\p{M}\p{N}_./@()+-]$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
