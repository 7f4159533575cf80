using System.Globalization;
using System.IO.Hashing;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>
/// Text in the form in which it is compared after a round through other programs. Word and LibreOffice turn straight
/// quotes into curly ones, hyphens into dashes and spaces into fixed ones as people type; none of that is a change of what is said.
/// </summary>
internal static class ComparableText
{
    private const int MaxStackBytes = 1024;

    /// <summary>Hash of a printed fact. In an identifier every character counts but spaces.</summary>
    public static string HashOfSlot(SlotKind kind, string text) => Hash(Normalise(kind, text));

    /// <summary>Hash of the wording of a paragraph or row.</summary>
    public static string HashOfLine(string wording) => Hash(Normalise(wording));

    /// <summary>The comparable form of a printed fact.</summary>
    public static string Normalise(SlotKind kind, string text) => kind == SlotKind.Identifier && !IsComparable(text) ? Spaced(text) : Normalise(text);

    /// <summary>The comparable form of wording.</summary>
    public static string Normalise(string text)
    {
        if (IsComparable(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in ComposedForm.From(text))
        {
            switch (c)
            {
                case '‘' or '’' or '‚' or '‛' or 'ʼ' or '′':
                    folded.Append('\'');
                    break;
                case '“' or '”' or '„' or '‟' or '″':
                    folded.Append('"');
                    break;
                case '‐' or '‑' or '‒' or '–' or '—' or '―' or '−':
                    folded.Append('-');
                    break;
                case '…':
                    folded.Append("...");
                    break;
                case '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                    break;
                default:
                    folded.Append(c);
                    break;
            }
        }

        return Spaced(folded.ToString());
    }

    // Most text is plain, with single spaces between words, and is left as it is.
    private static bool IsComparable(string text) =>
        !text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.Contains("  ", StringComparison.Ordinal) && !text.StartsWith(' ') && !text.EndsWith(' ');

    private static string Spaced(string text)
    {
        var spaced = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                spaced[length++] = c;
            }
            else if (length > 0 && spaced[length - 1] != ' ')
            {
                spaced[length++] = ' ';
            }
        }

        return new string(spaced, 0, length).TrimEnd(' ');
    }

    // It tells texts apart and guards nothing: whoever edits a draft on purpose can edit its record too. See docs/decisions/0030.
    private static string Hash(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        Span<byte> utf8 = most <= MaxStackBytes ? stackalloc byte[MaxStackBytes] : new byte[most];
        return XxHash3.HashToUInt64(utf8[..Encoding.UTF8.GetBytes(text, utf8)]).ToString("x16", CultureInfo.InvariantCulture);
    }
}
