using System.Buffers;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>From bytes to text: encoding, size and characters that have no place in a legal document.</summary>
internal static class TextReading
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Most texts are of these alone, and are looked through many characters at a time.
    private static readonly SearchValues<char> Usual = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c), '\t', '\n', '\r']);

    public static string? Decode(ReadOnlySpan<byte> bytes, string file, List<Finding> findings)
    {
        if (bytes.Length > ReadingLimits.MaxBytes)
        {
            findings.Add(ReadingFindings.TooLarge(file, bytes.Length));
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            var text = Strict.GetString(bytes);
            if (!string.IsNullOrWhiteSpace(text))
            {
                return text;
            }

            findings.Add(ReadingFindings.Empty(file));
            return null;
        }
        catch (DecoderFallbackException)
        {
            findings.Add(ReadingFindings.NotText(file));
            return null;
        }
    }

    /// <summary>Looks at a text as it is in the file. Positions are counted in characters from <paramref name="line"/> and <paramref name="column"/>.</summary>
    public static void CheckCharacters(string text, string file, int line, int column, List<Finding> findings)
    {
        if (!text.AsSpan().ContainsAnyExcept(Usual))
        {
            return;
        }

        // The limit ends the telling and never the refusing, so each kind is counted for itself.
        var (refused, overrides) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsRefused(rune))
            {
                if (refused++ >= ReadingLimits.MaxCharacterFindings)
                {
                    return;
                }

                findings.Add(ReadingFindings.ForbiddenCharacter(file, line, column, rune.Value));
            }
            else if (IsBidirectionalOverride(rune) && overrides++ < ReadingLimits.MaxCharacterFindings)
            {
                findings.Add(ReadingFindings.BidirectionalOverride(file, line, column, rune.Value));
            }

            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
        }
    }

    /// <summary>True for a text without a character that has no place in a document.</summary>
    public static bool IsClean(string text) => !text.AsSpan().ContainsAnyExcept(Usual) || !text.EnumerateRunes().Any(IsRefused);

    // Private-use characters carry facts through the templates and must never come from outside; the others cannot appear in XML.
    // An unpaired surrogate is enumerated as U+FFFD, which has no place in a fact either.
    internal static bool IsRefused(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => false,
        < 0x20 or 0x7F => true,
        >= 0x80 and <= 0x9F => rune.Value != 0x85,
        >= 0xE000 and <= 0xF8FF => true,
        >= 0xFFF9 and <= 0xFFFF => true,
        >= 0xFDD0 and <= 0xFDEF => true,
        >= 0xE0000 => true,
        _ => (rune.Value & 0xFFFE) == 0xFFFE,
    };

    private static bool IsBidirectionalOverride(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
