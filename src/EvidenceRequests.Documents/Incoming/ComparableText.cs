using System.Security.Cryptography;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// Text in the form in which it is compared after a round through other programs. Word and LibreOffice turn straight
/// quotes into curly ones, hyphens into dashes and spaces into fixed ones as people type; none of that is a change of what is said.
/// </summary>
internal static class ComparableText
{
    private const int LineHashDigits = 16;

    /// <summary>Hash of a printed fact. In an identifier every character counts but spaces.</summary>
    public static string HashOfSlot(SlotKind kind, string text) => Hash(Of(kind, text));

    /// <summary>Hash of the wording of a paragraph or row. It is short, because it only has to tell the lines of one document apart.</summary>
    public static string HashOfLine(string wording) => Hash(Of(wording))[..LineHashDigits];

    /// <summary>The comparable form of a printed fact.</summary>
    public static string Of(SlotKind kind, string text) => kind == SlotKind.Identifier ? Spaced(text) : Of(text);

    /// <summary>The comparable form of wording.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.IsNormalized() ? text : text.Normalize())
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

    private static string Spaced(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                spaced.Append(c);
            }
            else if (spaced.Length > 0 && spaced[^1] != ' ')
            {
                spaced.Append(' ');
            }
        }

        return spaced.ToString().TrimEnd(' ');
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
