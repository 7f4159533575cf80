using System.Globalization;

namespace EvidenceRequests.Rules;

/// <summary>Digits in a text.</summary>
internal static class Digits
{
    /// <summary>The text without some signs.</summary>
    public static string Without(string text, string signs) => string.Concat(text.Where(c => !signs.Contains(c, StringComparison.Ordinal)));

    /// <summary>True if digits of a script other than the Latin one are in it.</summary>
    public static bool AnyOfAnotherScript(string text) => text.Any(c => c > 127 && char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber);

    /// <summary>The text with all digits as 0 to 9; null where digits of two scripts are in one text, which nobody writes.</summary>
    public static string? ToLatin(string text)
    {
        // The ten digits of a script follow one another, so the code of its zero names the script.
        var scripts = text.Where(char.IsDigit).Select(c => c - (int)char.GetNumericValue(c)).Distinct().Count();
        return scripts > 1 ? null : string.Concat(text.Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c));
    }
}
