using System.Text.RegularExpressions;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Finds numbers that may be written in groups: telephones, IMEI, cards, IBAN, and the numbers that services give accounts.</summary>
internal sealed partial class NumberRecogniser(ShapeIndex index, IdentifierContext context)
{
    private const int MaxRun = 48;
    private const int MinDigits = 7;

    // Kinds that a word in front of a bare number may name.
    // Characters between the name of a service and a number that may be one of its accounts.
    private const int NearEnough = 40;

    private static readonly string[] Named = ["phone-number", "imei", "iccid", "imsi", "cnic", "payment-card", "meeting-id", "user-id", "content-id", "message-id", "group-id", "bank-account", "account-number"];

    private readonly List<(CompiledShape Shape, IdentifierShape Value)> telling = [.. index.All.SelectMany(s => s.Shape.Values.Where(v => v.Telling == true).Select(v => (s, v)))];

    public TokenMatch? Match(string text, int at, LineContext line)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '.' or '@' or '_'))
        {
            return null;
        }

        if (char.IsAsciiLetter(text[at]))
        {
            return Iban(text, at);
        }

        if (MaskedCard().Match(text, at, Math.Min(MaxRun, text.Length - at)) is { Success: true } masked)
        {
            return TokenMatch.From(0, masked.Length, "payment-card", PaymentCard.Read(masked.Value));
        }

        var first = char.IsDigit(text[at]) || (text[at] == '+' && at + 1 < text.Length && (char.IsDigit(text[at + 1]) || text[at + 1] == ' '));
        return first ? Number(text, at, line) : null;
    }

    private TokenMatch? Number(string text, int at, LineContext line)
    {
        var token = Tokens.At(text, at);
        var bare = token[..Tokens.Trimmed(token)];
        if (bare.Any(char.IsAsciiLetter) || bare.Count(c => c == '.') == 3 || bare.Contains(':', StringComparison.Ordinal))
        {
            return text[at] == '+' ? Telephone(Run(text, at, text[at] == '+'), line) : Damaged(bare);
        }

        if (Damaged(bare) is { } damaged)
        {
            return damaged;
        }

        var run = Run(text, at, text[at] == '+');
        if (More().Match(text, at + run.Length) is { Success: true } more && run.Count(char.IsDigit) >= MinDigits)
        {
            return TokenMatch.Question(0, run.Length + more.Length, "Behind the number is an extension or the end of a second number. Write each number whole and on its own, and the extension under how_known.", Around(line) with { Kind = "phone-number" });
        }

        var digits = run.Count(char.IsDigit);
        if (text[at] == '+')
        {
            return digits < MinDigits ? null : Telephone(run, line);
        }

        if (IsDate(run) || digits < MinDigits)
        {
            return null;
        }

        // Where groups do not belong together the first of them is looked at alone.
        return Plain(run, digits, line) ?? (run.Length > bare.Length && bare.Count(char.IsDigit) >= MinDigits ? Plain(bare, bare.Count(char.IsDigit), line) : null);
    }

    private TokenMatch? Plain(string run, int digits, LineContext line)
    {
        var compact = Digits.ToLatin(Digits.Without(run, " -.()\u00A0\u2011"));
        if (compact is null)
        {
            return null;
        }

        if (telling.FirstOrDefault(t => PatternMatch.IsMatch(t.Value.Expression, compact)) is { Shape: { } shape } told)
        {
            return TokenMatch.From(0, run.Length, told.Value.Kind, FormResult.Accept(compact), TokenMatch.Empty with { Provider = shape.Owner?.Provider, Service = shape.Shape.Services is [var only] ? only : null });
        }

        // "Binance ID 38214567": the word alone says little; where the pack knows what its numbers look like, it says enough.
        if (line is { Before: { } before, Named: { } named } && before.Equals("ID", StringComparison.OrdinalIgnoreCase) && index.All.Any(s => s.Owner?.Provider == named.Provider && s.Shape.Values.Any(v => v.Kind == "user-id" && PatternMatch.IsMatch(v.Expression, compact))))
        {
            return TokenMatch.From(0, run.Length, "user-id", FormResult.Accept(compact), Around(line));
        }

        if (line.Kind is { } kind && Named.Contains(kind))
        {
            return TokenMatch.From(0, run.Length, kind, IdentifierNormaliser.Normalise(kind, run, context), Around(line));
        }

        if (run.Length == 15 && run[5] == '-' && run[13] == '-')
        {
            return TokenMatch.From(0, run.Length, "cnic", IdentityCard.Read(run));
        }

        var national = TelephoneNumber.Read(run, context.PhoneRegion, context.Vocabulary.TelephoneForms);
        if (national.Value is not null && compact.StartsWith('0'))
        {
            return TokenMatch.From(0, run.Length, "phone-number", national, Around(line));
        }

        return Unnamed(run, compact, digits, line);
    }

    private static TokenMatch? Unnamed(string run, string compact, int digits, LineContext line)
    {
        var grouped = run.Length > compact.Length;
        if (digits == 16 && grouped && Luhn.Fits(compact))
        {
            return TokenMatch.From(0, run.Length, "payment-card", PaymentCard.Read(compact));
        }

        if (digits is 19 or 20 && compact.StartsWith("89", StringComparison.Ordinal) && Luhn.Fits(compact))
        {
            return TokenMatch.From(0, run.Length, "iccid", Iccid.Read(compact));
        }

        if (grouped && digits is < 10 or > 15)
        {
            return null;
        }

        var rounded = TextDamage.LooksRounded(compact) ? " It ends in zeros from the sixteenth digit on, as numbers do that a spreadsheet has rounded: take it again from where it came from." : string.Empty;
        var need = digits switch
        {
            < 10 => null,
            15 when Luhn.Fits(compact) => "Fifteen digits whose last is a check digit: an IMEI, or the number of an account. Say which.",
            <= 13 => "It has no + in front: a telephone number of which country, or the number of an account? Write + and country code, or say at which service the account is.",
            <= 20 => $"A number of {digits} digits: of an account, a message or a video, and at which service?{rounded}",
            _ => null,
        };
        return need is null ? null : TokenMatch.Question(0, run.Length, need, TokenMatch.Empty with { Value = compact, Provider = line.Named?.Provider, Service = line.Named?.Service });
    }

    private TokenMatch? Telephone(string run, LineContext line) => run.Length < MinDigits
        ? null
        : TokenMatch.From(0, run.Length, "phone-number", TelephoneNumber.Read(run, context.PhoneRegion, context.Vocabulary.TelephoneForms), Around(line));

    // The service that a telephone number is asked at is a matter of the case; the word in front is a hint only, and a word further off is none.
    private static RecognisedIdentifier Around(LineContext line) => line.Named is not { } named || line.At - line.NamedAt > NearEnough ? TokenMatch.Empty : TokenMatch.Empty with
    {
        Provider = named.Provider,
        Service = named.Service,
        Notes = ["The provider is taken from the word in front of it."],
    };

    private static TokenMatch? Damaged(string token) => token.Length > 5 && char.IsDigit(token[0]) && TextDamage.Read(token, isNumber: true, isName: false) is { Value: null } damage
        ? TokenMatch.From(0, token.Length, null, damage)
        : null;

    // Digits in groups, with at most one blank, hyphen or full stop between them.
    private static string Run(string text, int at, bool telephone)
    {
        var end = at + 1;
        while (end < text.Length && end - at < MaxRun)
        {
            var c = text[end];
            if (char.IsDigit(c) || (telephone && (c is 'O' or 'o' or 'l' or 'I' or '*' or 'x' or 'X' or '•') && GroupHasDigit(text, end)))
            {
                end++;
            }
            else if (c is ' ' or '\u00A0' or '-' or '.' or '(' or ')' or '\u2011' or '\u2010' && end + 1 < text.Length && (char.IsDigit(text[end + 1]) || text[end + 1] is '(' || (c == ')' && text[end + 1] is ' ' or '-') || (telephone && text[end + 1] is '*' or '•')))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return text[at..end].TrimEnd(' ', '-', '.', '(', '\u00A0');
    }

    private static bool GroupHasDigit(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && at - start < MaxRun)
        {
            start--;
        }

        while (end < text.Length && !char.IsWhiteSpace(text[end]) && end - at < MaxRun)
        {
            end++;
        }

        return text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') >= 0;
    }

    private static bool IsDate(string run) => PatternMatch.IsMatch(@"^([0-9]{4}[\-.][0-9]{1,2}[\-.][0-9]{1,2}|[0-9]{1,2}[\-.][0-9]{1,2}[\-.][0-9]{2,4})([^0-9].*)?$", run);

    // Four digits in front, four behind, and signs for the digits between them, in groups or not.
    [GeneratedRegex(@"\G[2-6][0-9]{3}(?:[0-9]{2}|[ -]?[0-9]{2})?(?:[ -]?[*xX•]){4,13}[ -]?[0-9]{4}(?![0-9A-Za-z*•])", RegexOptions.CultureInvariant)]
    private static partial Regex MaskedCard();

    // "… ext 12", "… x12", "…1/2": an extension, or a second number of which the end alone is written.
    [GeneratedRegex(@"\G(?:/[0-9]{1,3}(?![0-9/])| ?(?:ext|extn|extension|x)\.? ?[0-9]{1,5}\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex More();

    private static TokenMatch? Iban(string text, int at)
    {
        if (at + 4 > text.Length || !char.IsAsciiLetter(text[at + 1]) || !char.IsAsciiDigit(text[at + 2]) || !char.IsAsciiDigit(text[at + 3]))
        {
            return null;
        }

        var (end, signs, best) = (at, 0, 0);
        while (end < text.Length && signs < 34 && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is ' ' or '-' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))))
        {
            signs += text[end] is ' ' or '-' ? 0 : 1;
            end++;
            var whole = end == text.Length || !char.IsAsciiLetterOrDigit(text[end]);
            if (whole && signs >= 15 && Rules.Iban.Fits(Digits.Without(text[at..end], " -").ToUpperInvariant()))
            {
                best = end - at;
            }
        }

        if (best > 0)
        {
            return TokenMatch.From(0, best, "iban", Rules.Iban.Read(text.Substring(at, best)));
        }

        var token = Tokens.At(text, at);
        return token.Length is >= 20 and <= 34 && token.All(char.IsAsciiLetterOrDigit) && token.Skip(8).Count(char.IsAsciiDigit) >= token.Length - 12
            ? TokenMatch.From(0, token.Length, "iban", Rules.Iban.Read(token))
            : null;
    }
}
