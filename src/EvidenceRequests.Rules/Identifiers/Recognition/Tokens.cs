namespace EvidenceRequests.Rules;

/// <summary>Cuts a text into tokens, and reads the forms in which people write an address so that nobody clicks on it.</summary>
internal static class Tokens
{
    /// <summary>Longest token that is looked at.</summary>
    public const int MaxLength = 2048;

    private static readonly (string Written, string Meant)[] Defanged =
    [
        ("[://]", "://"), ("[.]", "."), ("(.)", "."), ("{.}", "."), ("[dot]", "."), ("(dot)", "."), ("[:]", ":"), ("[at]", "@"), ("(at)", "@"), ("[@]", "@"), ("hxxps", "https"), ("hxxp", "http"),
    ];

    public static bool IsLineEnd(char sign) => sign is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085';

    /// <summary>True if the sign is between tokens; the brackets of a defanged full stop are not.</summary>
    public static bool IsSeparator(string text, int at) => text[at] switch
    {
        '[' or '(' or '{' => FangAt(text, at) is null,
        ',' or ';' or ')' or ']' or '}' or '<' or '>' or '|' or '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '`' or '،' or '؛' or '۔' or '\'' => true,
        var c => char.IsWhiteSpace(c) || char.IsControl(c) || TextDamage.IsInvisible(c),
    };

    /// <summary>The token at a place.</summary>
    public static string At(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < MaxLength && !IsLineEnd(text[end]) && !IsSeparator(text, end))
        {
            end += FangAt(text, end)?.Written.Length ?? 1;
        }

        return text[at..Math.Min(end, text.Length)];
    }

    /// <summary>The token as it is meant.</summary>
    public static string Refang(string token)
    {
        if (!token.Contains('[', StringComparison.Ordinal) && !token.Contains('(', StringComparison.Ordinal) && !token.Contains('{', StringComparison.Ordinal) && !token.StartsWith("hxxp", StringComparison.OrdinalIgnoreCase))
        {
            return token;
        }

        foreach (var (written, meant) in Defanged)
        {
            token = token.Replace(written, meant, StringComparison.OrdinalIgnoreCase);
        }

        return token;
    }

    /// <summary>The length without the full stops, colons and the like that end a sentence.</summary>
    public static int Trimmed(string token)
    {
        var length = token.Length;
        while (length > 0 && token[length - 1] is '.' or ':' or '!' or '?' or '*' or '_' or '~' or '\u061F')
        {
            // Three dots are no end of a sentence: something was cut off.
            if (token[length - 1] == '.' && length > 2 && token[length - 2] == '.' && token[length - 3] == '.')
            {
                break;
            }

            length--;
        }

        return length;
    }

    private static (string Written, string Meant)? FangAt(string text, int at)
    {
        if (text[at] is not ('[' or '(' or '{'))
        {
            return null;
        }

        foreach (var fang in Defanged)
        {
            if (string.Compare(text, at, fang.Written, 0, fang.Written.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return fang;
            }
        }

        return null;
    }
}
