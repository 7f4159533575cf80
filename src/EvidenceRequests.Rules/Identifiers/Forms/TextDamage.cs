using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Rules;

/// <summary>What spreadsheets, telephones and chat programs do to an identifier on its way into a case file.</summary>
internal static partial class TextDamage
{
    private const string OpenRaw = "Open the list again with this column as text, or take the number from the program it came from.";
    private const int ExactDigits = 15;
    private const string QuotesBefore = "\"'“”‘’„‚«‹`";
    private const string QuotesBehind = "\"'“”‘’«»›`";

    /// <summary>Takes off what is certainly not part of an identifier, and refuses what may have lost a sign.</summary>
    /// <param name="text">As it was typed, without blanks around it.</param>
    /// <param name="isNumber">True for kinds that are numbers: lost digits are looked for.</param>
    /// <param name="isName">True for kinds that are chosen names: dates are looked for.</param>
    public static FormResult Read(string text, bool isNumber, bool isName)
    {
        var bare = Unwrapped(text);
        if (bare.Length == 0)
        {
            return FormResult.Refuse("it is empty but for signs that are not seen", "Give the identifier as it was seen.");
        }

        var problem = Invisible(bare) ?? Cut(bare) ?? Spreadsheet(bare, isNumber) ?? Scripts(bare);
        if (problem is not null)
        {
            return problem;
        }

        var result = FormResult.Accept(bare);
        if (bare != text)
        {
            result = result.Note("quotation marks or invisible signs around it were left out", "Nothing is to be done.");
        }

        if (isNumber && LooksRounded(bare))
        {
            result = result.Warn(FormattableString.Invariant($"it has {bare.Length} digits and ends in zeros from the sixteenth on, as numbers do that a spreadsheet has rounded"), "Read it again from where it came from: " + OpenRaw);
        }

        return isName && Date().IsMatch(bare)
            ? result.Warn("it looks like a date, into which spreadsheets turn names such as sept1 or 3-4", OpenRaw)
            : result;
    }

    /// <summary>True if the digits behind the fifteenth are all zero.</summary>
    public static bool LooksRounded(string text) => text.Length > ExactDigits && text.All(char.IsAsciiDigit) && text[ExactDigits..].All(c => c == '0');

    /// <summary>True for a sign that is not seen and could be inside an identifier.</summary>
    public static bool IsInvisible(char sign) => char.GetUnicodeCategory(sign) == UnicodeCategory.Format || sign is '\u034F' or '\u115F' or '\u1160' or '\u3164' or '\uFFA0' || char.IsControl(sign);

    /// <summary>True if letters of two scripts that look alike are in one word.</summary>
    public static bool MixesScripts(string word) => word.Any(c => c > 127) && word.Any(IsLatin) && word.Any(IsLookAlike);

    private static string Unwrapped(string text)
    {
        var bare = text.Trim().Trim([.. text.Where(IsInvisible).Distinct(), ' ']);
        while (bare.Length > 1 && QuotesBefore.Contains(bare[0], StringComparison.Ordinal) && QuotesBehind.Contains(bare[^1], StringComparison.Ordinal))
        {
            bare = bare[1..^1].Trim();
        }

        // A spreadsheet puts an apostrophe before what is to be kept as text; angle brackets surround an address in a mail.
        bare = bare.Length > 1 && bare[0] is '\'' or '’' && bare.Skip(1).All(c => char.IsDigit(c) || c is '+' or ' ' or '-') ? bare[1..] : bare;
        return bare.Length > 2 && bare[0] == '<' && bare[^1] == '>' ? bare[1..^1].Trim() : bare;
    }

    private static FormResult? Invisible(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // Joiners belong to the spelling of Persian and of Indian scripts; domain names weigh them by their own rule.
            var joiner = text[i] is '\u200C' or '\u200D' && i > 0 && text[i - 1] > '\u0590';
            if (IsInvisible(text[i]) && !joiner)
            {
                return FormResult.Refuse(FormattableString.Invariant($"an invisible sign (U+{(int)text[i]:X4}) is at place {i + 1}, so that nobody sees that it is not the identifier it looks like"), "Type the identifier instead of pasting it, and compare it with the record.");
            }
        }

        return text.Contains('\uFFFD', StringComparison.Ordinal) ? FormResult.Refuse("a sign of it was lost when the text was copied (\uFFFD)", "Take it again from where it came from.") : null;
    }

    private static FormResult? Cut(string text) => text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal)
        ? FormResult.Refuse("it is cut off: it ends in dots", "Open it where it was seen, and copy the whole of it.")
        : null;

    private static FormResult? Spreadsheet(string text, bool isNumber)
    {
        if (Exponent().IsMatch(text) && (isNumber || text.Any(c => c is '.' or ',' or '+')))
        {
            return FormResult.Refuse("a spreadsheet has shortened the number to powers of ten, and most of its digits are lost", OpenRaw);
        }

        if (text.StartsWith("##", StringComparison.Ordinal) || ErrorWord().IsMatch(text))
        {
            return FormResult.Refuse("it is an error sign of a spreadsheet and not what was in the cell", OpenRaw);
        }

        if (Decimal().IsMatch(text))
        {
            return FormResult.Refuse("a spreadsheet has written it as a decimal number", "Leave out the .0 after comparing the number with its source. " + OpenRaw);
        }

        return isNumber && Thousands().IsMatch(text) ? FormResult.Refuse("it is written with signs between the thousands", "Write the digits only. " + OpenRaw) : null;
    }

    private static FormResult? Scripts(string text) => text.Split(['.', '/', '@', '-', '_', ' ', ':', '?', '&', '=']).Any(MixesScripts)
        ? FormResult.Refuse("letters of two scripts that look alike are in one word, such as a Cyrillic а among Latin letters", "Copy it from where it was seen; if it was typed, type it again with a Latin keyboard.")
        : null;

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF');

    // Greek, Cyrillic, Armenian, Cherokee, full-width letters, small capitals and the like
    private static bool IsLookAlike(char c) => c is (>= '\u0370' and <= '\u058F') or (>= '\u13A0' and <= '\u13FF') or (>= '\u1D00' and <= '\u1D7F') or (>= '\u1F00' and <= '\u1FFF') or (>= '\uFF21' and <= '\uFF5A') or '\uD835';

    [GeneratedRegex(@"^[+\-]?[0-9]+([.,][0-9]+)?[eE][+]?[0-9]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Exponent();

    [GeneratedRegex(@"^#(REF!|N/A|VALUE!|NAME\?|NUM!|DIV/0!|NULL!)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ErrorWord();

    [GeneratedRegex(@"^\+?[0-9]{5,}[.,]0{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^[0-9]{1,3}([,'’ .\u00A0\u202F][0-9]{3}){2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^([0-9]{1,2}[\-/ ](Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)([\-/ ][0-9]{2,4})?|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)-[0-9]{2,4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}( 00:00(:00)?)?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Date();
}
