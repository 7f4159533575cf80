using System.Text;

namespace EvidenceRequests.Model;

/// <summary>
/// The form in which words are compared: case, accents, blanks and punctuation do not matter, and neither does a leading "the". A mark between
/// two figures does, so that section 7-1 is not section 71.
/// </summary>
internal static class WordKey
{
    // The letters U+00C0 to U+017F without their accents. The command runs without the tables of the system that would know.
    private const string Plain =
        "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg" +
        "gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The form of a text.</summary>
    public static string Create(string text)
    {
        var key = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                gap |= c is < '\u0300' or > '\u036f'; // accents of their own are no gap
                continue;
            }

            if (gap && key.Length > 0 && char.IsDigit(c) && char.IsDigit(key[^1]))
            {
                key.Append('-');
            }

            gap = false;
            key.Append(c is >= '\u00c0' and <= '\u017f' ? Plain[c - '\u00c0'] : char.ToLowerInvariant(c));
        }

        return text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && key.Length > 3 ? key.ToString(3, key.Length - 3) : key.ToString();
    }
}
