using System.Globalization;
using System.Net;
using System.Numerics;
using EvidenceRequests.Model;
using PhoneNumbers;

namespace EvidenceRequests.Rules;

/// <summary>
/// Brings an identifier into the form in which providers look it up, and tells what is wrong with it if it cannot be one. It never
/// guesses a digit: what fails is left for a person to correct.
/// </summary>
internal static class IdentifierNormaliser
{
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    public static NormalisedOutcome Normalise(string kindId, string value, string? narrowerPattern, string phoneRegion, Vocabulary vocabulary)
    {
        var kind = vocabulary.IdentifierKinds.FirstOrDefault(k => k.Id == kindId);
        var text = value.Trim();
        if (text.Length == 0)
        {
            return NormalisedOutcome.Bad("it is empty", "Give the identifier as it was seen.");
        }

        var outcome = kind?.Normalise switch
        {
            "phone-number" => PhoneNumber(text, phoneRegion),
            "iban" => Iban(text),
            "imei" => Imei(text),
            "cnic" => Cnic(text),
            "ip-address" => IpAddress(text),
            "url" => Url(text),
            "domain-name" => DomainName(text),
            "email-address" => EmailAddress(text),
            "digits" => NormalisedOutcome.Good(Without(text, " -.")),
            "mac-address" => NormalisedOutcome.Good(text.ToLowerInvariant().Replace('-', ':')),
            "handle" => NormalisedOutcome.Good(text.TrimStart('@')),
            _ => NormalisedOutcome.Good(text),
        };
        return outcome.Value is { } good ? Shaped(good, kind?.Pattern, narrowerPattern, vocabulary) ?? outcome : outcome;
    }

    private static NormalisedOutcome? Shaped(string value, string? pattern, string? narrower, Vocabulary vocabulary)
    {
        foreach (var id in new[] { pattern, narrower }.OfType<string>())
        {
            if (vocabulary.Patterns.FirstOrDefault(p => p.Id == id) is { } named && !PatternMatch.IsMatch(named, value))
            {
                return NormalisedOutcome.Bad($"it does not have the shape of {named.About}", $"Compare it with an example: {named.Matches[0]}.");
            }
        }

        return null;
    }

    private static NormalisedOutcome PhoneNumber(string text, string region)
    {
        var util = PhoneNumberUtil.GetInstance();
        try
        {
            var number = util.Parse(text, region);
            return util.IsPossibleNumber(number)
                ? NormalisedOutcome.Good(util.Format(number, PhoneNumberFormat.E164))
                : NormalisedOutcome.Bad("its length does not fit a telephone number of its country", "Write it with + and country code, and compare it digit by digit.");
        }
        catch (NumberParseException)
        {
            return NormalisedOutcome.Bad("it is not a telephone number", "Write it with + and country code, such as +12025550123.");
        }
    }

    /// <summary>The state of a telephone number, ISO 3166-1 alpha-2 in lower case, or null.</summary>
    public static string? CountryOfPhone(string text, string region)
    {
        var util = PhoneNumberUtil.GetInstance();
        try
        {
            return util.GetRegionCodeForNumber(util.Parse(text, region))?.ToLowerInvariant();
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    // source: ISO 13616, ISO/IEC 7064 MOD 97-10
    private static NormalisedOutcome Iban(string text)
    {
        var compact = Without(text, " -").ToUpperInvariant();
        if (compact.Length < 15 || !compact.All(char.IsAsciiLetterOrDigit))
        {
            return NormalisedOutcome.Bad("it is too short or holds other signs than letters and digits", "Write the whole IBAN.");
        }

        var turned = string.Concat(compact.AsSpan(4), compact.AsSpan(0, 4));
        var digits = string.Concat(turned.Select(c => char.IsAsciiDigit(c) ? c.ToString() : (c - 'A' + 10).ToString(CultureInfo.InvariantCulture)));
        return BigInteger.Parse(digits, CultureInfo.InvariantCulture) % 97 == 1
            ? NormalisedOutcome.Good(compact)
            : NormalisedOutcome.Bad("its check digits do not fit", "Compare it with the bank record digit by digit.");
    }

    // source: 3GPP TS 23.003, annex B
    private static NormalisedOutcome Imei(string text)
    {
        var digits = Without(text, " -/.");
        if (!digits.All(char.IsAsciiDigit))
        {
            return NormalisedOutcome.Bad("it holds other signs than digits", "Write the fifteen digits.");
        }

        return digits.Length switch
        {
            15 when Luhn(digits) => NormalisedOutcome.Good(digits),
            15 => NormalisedOutcome.Bad("its check digit does not fit, so at least one digit is wrong", "Read it again from the device (*#06#), the box or the record."),
            14 => NormalisedOutcome.Bad("it has 14 digits; the check digit is missing", "Records of calls often leave it out; read the whole number from the device or ask the operator."),
            16 => NormalisedOutcome.Bad("it has 16 digits; this is an IMEISV, with the version of the software in place of the check digit", "Give the IMEI of fifteen digits."),
            _ => NormalisedOutcome.Bad("it does not have fifteen digits", "Read it again from the device (*#06#), the box or the record."),
        };
    }

    private static bool Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit * 2 > 9 ? (digit * 2) - 9 : digit * 2;
        }

        return sum % 10 == 0;
    }

    private static NormalisedOutcome Cnic(string text)
    {
        var digits = Without(text, " -.");
        return digits.Length == 13 && digits.All(char.IsAsciiDigit)
            ? NormalisedOutcome.Good($"{digits[..5]}-{digits[5..12]}-{digits[12]}")
            : NormalisedOutcome.Bad("it does not have thirteen digits", "Write it as 12345-1234567-1, as it stands on the card.");
    }

    private static NormalisedOutcome IpAddress(string text)
    {
        // An address with leading zeros or fewer than four parts is read differently by different programs.
        var plausible = (text.Contains(':', StringComparison.Ordinal) && !text.Contains('[', StringComparison.Ordinal))
            || (text.Count(c => c == '.') == 3 && text.Split('.').All(p => p.Length is > 0 and <= 3 && p.All(char.IsAsciiDigit) && (p.Length == 1 || p[0] != '0')));
        if (!plausible || !IPAddress.TryParse(text, out var address))
        {
            return NormalisedOutcome.Bad("it is not an IP address", "Write one address, such as 203.0.113.44; the port goes into its own field.");
        }

        return IsPrivate(address)
            ? NormalisedOutcome.Bad("it is an address of a private network, which exists in every house", "Look for the public address in the same record.")
            : NormalisedOutcome.Good(address.ToString());
    }

    // source: RFC 1918, RFC 6598, RFC 4193
    private static bool IsPrivate(IPAddress written)
    {
        var address = written.IsIPv4MappedToIPv6 ? written.MapToIPv4() : written;
        if (IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal || address.IsIPv6UniqueLocal)
        {
            return true;
        }

        var bytes = address.GetAddressBytes();
        return bytes.Length == 4 && (bytes[0] is 10 or 127 or 0 || (bytes[0] == 172 && bytes[1] is >= 16 and <= 31) || (bytes[0] == 192 && bytes[1] == 168)
            || (bytes[0] == 169 && bytes[1] == 254) || (bytes[0] == 100 && bytes[1] is >= 64 and <= 127));
    }

    // The fragment is kept: for some shares it is the key without which nothing can be read.
    private static NormalisedOutcome Url(string text)
    {
        var absolute = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        if (text.Any(char.IsWhiteSpace) || !Uri.TryCreate(absolute, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || !uri.Host.Contains('.', StringComparison.Ordinal))
        {
            return NormalisedOutcome.Bad("it is not a web address", "Copy the whole address from the browser, beginning with https://.");
        }

        return uri.HostNameType == UriHostNameType.Dns && DomainName(uri.Host).Value is null
            ? NormalisedOutcome.Bad("the name of the server in it is not valid", "Copy the whole address from the browser.")
            : NormalisedOutcome.Good(text.Contains("://", StringComparison.Ordinal) ? text : absolute);
    }

    private static NormalisedOutcome DomainName(string text)
    {
        try
        {
            return NormalisedOutcome.Good(Idn.GetAscii(text.TrimEnd('.')).ToLowerInvariant());
        }
        catch (ArgumentException)
        {
            return NormalisedOutcome.Bad("it is not a domain name", "Write the name only, such as front.example, without https:// and without a path.");
        }
    }

    private static NormalisedOutcome EmailAddress(string text)
    {
        var position = text.LastIndexOf('@');
        if (position <= 0 || DomainName(text[(position + 1)..]).Value is not { } domain)
        {
            return NormalisedOutcome.Bad("it is not an e-mail address", "Write it whole, such as user@example.com.");
        }

        return NormalisedOutcome.Good($"{text[..position]}@{domain}");
    }

    private static string Without(string text, string signs) => string.Concat(text.Where(c => !signs.Contains(c, StringComparison.Ordinal)));
}
