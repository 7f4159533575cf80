using EvidenceRequests.Model;
using PhoneNumbers;

namespace EvidenceRequests.Rules;

/// <summary>
/// Telephone numbers. No digit is guessed: apart from the country code of a number in the national form of the requesting state, the digits
/// printed are the digits typed.
/// </summary>
internal static class TelephoneNumber
{
    private const string International = "Write it with + and country code, and compare it digit by digit with the record.";
    private const string Separators = " -.()\u00A0\u2007\u2009\u202F\u2010\u2011\u2012\u2013\u2014";

    /// <summary>Reads a number.</summary>
    /// <param name="text">As it was typed.</param>
    /// <param name="region">The state whose national form is understood, ISO 3166-1 alpha-2; null for none.</param>
    /// <param name="oldForms">Old forms that are known.</param>
    public static FormResult Read(string text, string? region, IReadOnlyList<TelephoneForm> oldForms)
    {
        var plain = text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
        if (Digits.ToLatin(plain) is not { } latin)
        {
            return FormResult.Refuse("it holds digits of two scripts", "Write all digits in one script, and compare them with the record.");
        }

        if (Unreadable(latin) is { } wrong)
        {
            return wrong;
        }

        var compact = Digits.Without(latin.Replace("(0)", string.Empty, StringComparison.Ordinal), Separators);
        var read = compact.StartsWith('+') ? WithCode(compact, oldForms) : National(compact, region, oldForms);
        return read.Value is not null && Digits.AnyOfAnotherScript(plain) ? read.Note("its digits were written in another script, and are printed as 0 to 9", "Compare them once.") : read;
    }

    /// <summary>The number grouped for a reader abroad, such as <c>+92 42 99000001</c>; the text itself where it is no number.</summary>
    public static string Grouped(string e164)
    {
        var util = PhoneNumberUtil.GetInstance();
        return Parse(util, e164, null) is { } number ? util.Format(number, PhoneNumberFormat.INTERNATIONAL) : e164;
    }

    /// <summary>The state of a number in international form, ISO 3166-1 alpha-2 in lower case, or null.</summary>
    public static string? StateOf(string e164)
    {
        var util = PhoneNumberUtil.GetInstance();
        return Parse(util, e164, null) is { } number ? util.GetRegionCodeForNumber(number)?.ToLowerInvariant() : null;
    }

    private static FormResult? Unreadable(string text)
    {
        if (text.Any(c => c is '*' or '#' or '•' or '?' or '_') || text.Contains("xx", StringComparison.OrdinalIgnoreCase))
        {
            return FormResult.Refuse("some of its digits are hidden or not known", "Look for the whole number; with a digit missing it is ten numbers.");
        }

        if (text.Contains('/', StringComparison.Ordinal) || text.Contains(',', StringComparison.Ordinal) || text.Contains(';', StringComparison.Ordinal) || text.LastIndexOf('+') > text.IndexOf('+', StringComparison.Ordinal))
        {
            return FormResult.Refuse("it holds more than one number, or an extension", "Give each number as an identifier of its own; leave an extension out.");
        }

        if (text.Any(char.IsLetter))
        {
            return text.Contains("ext", StringComparison.OrdinalIgnoreCase) || (text.Count(char.IsLetter) == 1 && text.Contains('x', StringComparison.OrdinalIgnoreCase))
                ? FormResult.Refuse("it holds an extension", "Leave the extension out; the number in front of it is what the provider knows.")
                : FormResult.Refuse("it holds a letter; O for 0 and l for 1 are usual mistakes", "Write digits only, and compare them with the record.");
        }

        return !text.All(c => char.IsAsciiDigit(c) || c == '+' || Separators.Contains(c, StringComparison.Ordinal)) || !text.Any(char.IsAsciiDigit) || text.IndexOf('+', StringComparison.Ordinal) is var plus && plus > 1
            ? FormResult.Refuse("it is not a telephone number", "Write it with + and country code, such as +12025550123.")
            : null;
    }

    private static FormResult WithCode(string compact, IReadOnlyList<TelephoneForm> oldForms)
    {
        var util = PhoneNumberUtil.GetInstance();
        if (oldForms.FirstOrDefault(f => compact.Length == 1 + f.Begins.Length + f.Digits && compact.AsSpan(1).StartsWith(f.Begins)) is { } old)
        {
            var today = "+" + old.Becomes + compact[(1 + old.Begins.Length)..];
            return Parse(util, today, null) is { } renewed && util.IsValidNumber(renewed)
                ? FormResult.Accept(today).Note($"it is one of the {old.About}; it is printed in the form of today", "Give the provider the older form too if it does not find the number.")
                : FormResult.Refuse("it is not a telephone number", International);
        }

        return Parse(util, compact, null) is not { } number
            ? FormResult.Refuse("no country has the code that it begins with", International)
            : Weighed(util, number, compact);
    }

    private static FormResult National(string compact, string? region, IReadOnlyList<TelephoneForm> oldForms)
    {
        var util = PhoneNumberUtil.GetInstance();

        // 00 in place of + is read where the state asked from dials abroad that way.
        if (region is not null && compact.StartsWith("00", StringComparison.Ordinal) && Parse(util, compact, region) is { } dialled && util.Format(dialled, PhoneNumberFormat.E164)[1..] == compact[2..])
        {
            return WithCode("+" + compact[2..], oldForms);
        }

        var abroad = Parse(util, "+" + compact, null) is { } foreign && util.IsValidNumber(foreign);
        if (region is null || Parse(util, compact, region) is not { } number || !InNationalForm(util, number, compact, region))
        {
            return FormResult.Refuse(
                abroad ? "it has no + in front, so that it could be a number of several countries" : "it has neither + and a country code nor the form in which the requesting state writes its own numbers; an area code may be missing",
                International);
        }

        if (!util.IsValidNumber(number))
        {
            return FormResult.Refuse("no number of the requesting state has this length and beginning, so a digit is missing or wrong", International);
        }

        return abroad && util.GetNddPrefixForRegion(region, stripNonDigits: true) is not { Length: > 0 }
            ? FormResult.Refuse("it could be a number at home and one abroad", International)
            : FormResult.Accept(util.Format(number, PhoneNumberFormat.E164));
    }

    // The digits typed are the national ones, with the digit with which they are dialled at home where the state has one.
    private static bool InNationalForm(PhoneNumberUtil util, PhoneNumber number, string compact, string region)
    {
        var prefix = util.GetNddPrefixForRegion(region, stripNonDigits: true) ?? string.Empty;
        var national = util.GetNationalSignificantNumber(number);
        return number.CountryCode == util.GetCountryCodeForRegion(region) && (compact == prefix + national || (prefix != "0" && compact == national));
    }

    private static FormResult Weighed(PhoneNumberUtil util, PhoneNumber number, string compact)
    {
        var printed = util.Format(number, PhoneNumberFormat.E164);
        if (printed != compact)
        {
            return FormResult.Refuse("between country code and number it holds a digit that is not dialled from abroad", "Leave out the 0 behind the country code, or write the number as it is dialled at home.");
        }

        return util.IsPossibleNumberWithReason(number) switch
        {
            PhoneNumberUtil.ValidationResult.TOO_SHORT => FormResult.Refuse("it is too short for a number of its country", International),
            PhoneNumberUtil.ValidationResult.TOO_LONG => FormResult.Refuse("it is too long for a number of its country", International),
            PhoneNumberUtil.ValidationResult.IS_POSSIBLE_LOCAL_ONLY => FormResult.Refuse("its area code is missing", International),
            PhoneNumberUtil.ValidationResult.IS_POSSIBLE when util.IsValidNumber(number) => FormResult.Accept(printed),
            PhoneNumberUtil.ValidationResult.IS_POSSIBLE => FormResult.Accept(printed).Warn("no number of its country that is known to be in use has this length and beginning, so a digit may be missing or wrong", International),
            _ => FormResult.Refuse("its length does not fit a telephone number of its country", International),
        };
    }

    private static PhoneNumber? Parse(PhoneNumberUtil util, string text, string? region)
    {
        try
        {
            return util.Parse(text, region?.ToUpperInvariant());
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
