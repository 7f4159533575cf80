namespace EvidenceRequests.Rules;

/// <summary>The parts of an address, each as it was typed but for percent signs in the path, which are read.</summary>
internal sealed record AddressParts
{
    /// <summary>The scheme in small letters; https where none was typed.</summary>
    public required string Scheme { get; init; }

    /// <summary>What is between the slashes and the path.</summary>
    public required string Authority { get; init; }

    /// <summary>The path with its first slash, or empty.</summary>
    public required string Path { get; init; }

    /// <summary>The path as it was typed.</summary>
    public required string RawPath { get; init; }

    /// <summary>What is behind the question mark.</summary>
    public string? Query { get; init; }

    /// <summary>What is behind the number sign.</summary>
    public string? Fragment { get; init; }

    /// <summary>Takes an address apart; null where it is none.</summary>
    public static AddressParts? Parse(string text)
    {
        var colon = text.IndexOf("://", StringComparison.Ordinal);
        var scheme = colon > 0 && text.AsSpan(0, colon).IndexOfAnyExceptInRange('!', '~') < 0 && text.Take(colon).All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '.' or '-') ? text[..colon] : null;
        var rest = scheme is null ? text : text[(colon + 3)..];
        (rest, var fragment) = Split(rest, '#');
        (rest, var query) = Split(rest, '?');
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var authority = slash < 0 ? rest : rest[..slash];
        var path = slash < 0 ? string.Empty : rest[slash..];
        return authority.Length == 0 && path.Length == 0 ? null : new AddressParts
        {
            Scheme = scheme?.ToLowerInvariant() ?? "https",
            Authority = authority,
            RawPath = path,
            Path = path.Contains('%', StringComparison.Ordinal) ? string.Join('/', path.Split('/').Select(Unescaped)) : path,
            Query = query,
            Fragment = fragment,
        };
    }

    /// <summary>The value of a parameter, read; null where it is not in the address.</summary>
    public string? Parameter(string name)
    {
        foreach (var part in Query?.Split('&') ?? [])
        {
            var (key, value) = Split(part, '=');
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase) && value is not null)
            {
                return Unescape(value);
            }
        }

        return null;
    }

    /// <summary>The address without the parameters that a test names, and those.</summary>
    public (string Text, IReadOnlyList<string> Cut) Without(Func<string, bool> test, string host)
    {
        var kept = new List<string>();
        var cut = new List<string>();
        foreach (var part in Query?.Split('&') ?? [])
        {
            var name = Split(part, '=').Before;
            if (test(name))
            {
                cut.Add(name);
            }
            else
            {
                kept.Add(part);
            }
        }

        var query = Query is null || kept.Count == 0 && cut.Count > 0 ? string.Empty : "?" + string.Join('&', kept);
        return ($"{Scheme}://{host}{RawPath}{query}{(Fragment is null ? string.Empty : "#" + Fragment)}", cut);
    }

    private static string Unescaped(string segment) => Unescape(segment) is var read && read.Contains('/', StringComparison.Ordinal) ? segment : read;

    private static string Unescape(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    private static (string Before, string? Behind) Split(string text, char mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);
    }
}
