using System.Text;
using System.Text.RegularExpressions;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The form of a path, ready to be compared with addresses.</summary>
internal sealed class PathTemplate
{
    private readonly string[] segments;
    private readonly bool more;
    private readonly Regex path;
    private readonly List<string> kinds = [];
    private readonly List<(string Name, string? Kind, string? Literal)> query = [];
    private readonly string? fragmentKind;
    private readonly string fragmentStart = string.Empty;
    private readonly ShapeValues values;

    public PathTemplate(PathShape shape, ShapeValues values)
    {
        Shape = shape;
        this.values = values;
        var text = shape.Path.Contains("://", StringComparison.Ordinal) ? "/" + shape.Path.Replace("://", ":/", StringComparison.Ordinal) : shape.Path;
        (text, var fragment) = Split(text, '#');
        (text, var parameters) = Split(text, '?');
        if (fragment is not null)
        {
            (fragmentStart, var kind) = Split(fragment, '{');
            (fragmentStart, fragmentKind) = kind is null ? (string.Empty, fragment) : (fragmentStart, kind.TrimEnd('}'));
        }

        foreach (var parameter in parameters?.Split('&') ?? [])
        {
            var (name, value) = Split(parameter, '=');
            query.Add(value?.StartsWith('{') == true ? (name, value.Trim('{', '}'), null) : (name, null, value));
        }

        more = text.EndsWith("/**", StringComparison.Ordinal);
        segments = (more ? text[..^3] : text).Split('/');
        path = new Regex("^" + string.Join('/', segments.Select(Expression)) + (more ? "(/.*)?" : "/?") + "$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
        Rank = string.Concat(segments.Skip(1).Select(RankOf)) + (more ? "0" : "1") + new string('9', query.Count + (fragmentKind is null ? 0 : 1) + (fragmentStart.Length > 0 ? 1 : 0));
    }

    /// <summary>The shape that it was made from.</summary>
    public PathShape Shape { get; }

    /// <summary>How much it says in plain words, part by part; the greater text wins.</summary>
    public string Rank { get; }

    /// <summary>What is at its places, or null where the address does not have this form.</summary>
    public IReadOnlyList<(string Kind, string Value)>? Match(AddressParts parts)
    {
        if (path.Match(parts.Path.Length == 0 ? "/" : parts.Path) is not { Success: true } match)
        {
            return null;
        }

        var found = new List<(string, string)>();
        for (var i = 0; i < kinds.Count; i++)
        {
            found.Add((kinds[i], match.Groups["p" + (char)('a' + i)].Value));
        }

        foreach (var (name, kind, literal) in query)
        {
            if (parts.Parameter(name) is not { Length: > 0 } value || (literal is not null && !literal.Equals(value, StringComparison.OrdinalIgnoreCase)) || (kind is not null && !values.Accepts(kind, value)))
            {
                return null;
            }

            if (kind is not null)
            {
                found.Add((kind, value));
            }
        }

        if (fragmentKind is not null)
        {
            if (parts.Fragment is not { Length: > 0 } fragment || !fragment.StartsWith(fragmentStart, StringComparison.Ordinal) || fragment.Length == fragmentStart.Length || !values.Accepts(fragmentKind, fragment[fragmentStart.Length..]))
            {
                return null;
            }

            found.Add((fragmentKind, fragment[fragmentStart.Length..]));
        }

        return found.All(f => values.Accepts(f.Item1, f.Item2)) ? found : null;
    }

    private static (string Before, string? Behind) Split(string text, char mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);
    }

    private string Expression(string segment)
    {
        var expression = new StringBuilder();
        var at = 0;
        while (at < segment.Length)
        {
            if (segment[at] == '{' && segment.IndexOf('}', at) is var end && end > at)
            {
                expression.Append("(?<p").Append((char)('a' + kinds.Count)).Append(">[^/]+)");
                kinds.Add(segment[(at + 1)..end]);
                at = end + 1;
            }
            else if (segment[at] == '*')
            {
                expression.Append("[^/]*");
                at++;
            }
            else
            {
                var next = segment.AsSpan(at).IndexOfAny('{', '*');
                var literal = next < 0 ? segment[at..] : segment.Substring(at, next);
                expression.Append("(?i:").Append(Regex.Escape(literal)).Append(')');
                at += literal.Length;
            }
        }

        return expression.ToString();
    }

    private static char RankOf(string segment) => segment.IndexOfAny(['{', '*']) switch
    {
        -1 => '9',
        0 when segment == "*" => '2',
        0 when segment.EndsWith('}') && segment.Count(c => c == '{') == 1 => '3',
        _ => '6',
    };
}
