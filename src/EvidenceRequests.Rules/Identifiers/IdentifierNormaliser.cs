using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// Brings an identifier into the form in which providers look it up, and says what is wrong with it if it cannot be one. It never
/// guesses a sign: what fails is left for a person to correct.
/// </summary>
internal static class IdentifierNormaliser
{
    private const int MaxLength = 4096;

    // Kinds that are text for people; nothing in them is damage.
    private static readonly string[] Texts = ["display-name", "real-name", "photo", "date-of-birth", "other"];

    // Kinds that are numbers or parts of numbers in every service that has them.
    private static readonly string[] Numbers =
    [
        "user-id", "content-id", "group-id", "message-id", "meeting-id", "phone-number", "imei", "imsi", "iccid", "cnic", "account-number", "transaction-id", "bank-account", "payment-card",
    ];

    // Numbers that say by their own check or length whether a digit is wrong.
    private static readonly string[] Checked = ["phone-number", "imei", "iccid", "payment-card", "cnic", "imsi"];

    private static readonly string[] Names = ["username", "organisation", "bucket-name", "app-id", "repository"];

    public static FormResult Normalise(string kindId, string value, IdentifierContext context)
    {
        var kind = context.Vocabulary.IdentifierKinds.FirstOrDefault(k => k.Id == kindId);
        var text = value.Trim();
        if (text.Length is 0 or > MaxLength)
        {
            return text.Length == 0 ? FormResult.Refuse("it is empty", "Give the identifier as it was seen.") : FormResult.Refuse("it is longer than any identifier", "Give one identifier.");
        }

        if (Texts.Contains(kindId))
        {
            return FormResult.Accept(text);
        }

        var bare = TextDamage.Read(text, Numbers.Contains(kindId), Names.Contains(kindId));
        if (bare.Value?.Trim() is not { Length: > 0 } clean)
        {
            return bare.Value is null ? bare : FormResult.Refuse("it is empty", "Give the identifier as it was seen.");
        }

        if (Numbers.Contains(kindId) || kindId == "ip-address")
        {
            if (Digits.ToLatin(clean) is not { } latin)
            {
                return FormResult.Refuse("digits of two scripts are in it", "Type it again with the digits 0 to 9, and compare it with the record.");
            }

            clean = kindId == "phone-number" ? clean : latin;
        }

        var result = Read(kind?.Normalise, kindId, clean, context);
        var doubts = Checked.Contains(kindId) && result.Value is not null ? bare.Doubts.Where(d => d.Severity == Severity.Note) : bare.Doubts;
        return result.Value is { } good ? Shape(good, kind, context) is { Value: null } wrong ? wrong : (result with { }).With(doubts).With(Shape(good, kind, context)?.Doubts ?? []) : result;
    }

    /// <summary>The state of a telephone number, ISO 3166-1 alpha-2 in lower case, or null.</summary>
    public static string? CountryOfPhone(string text, IdentifierContext context) =>
        Normalise("phone-number", text, context).Value is { } number ? TelephoneNumber.StateOf(number) : null;

    private static FormResult Read(string? normalise, string kind, string text, IdentifierContext context) => normalise switch
    {
        "phone-number" => TelephoneNumber.Read(text, context.PhoneRegion, context.Vocabulary.TelephoneForms),
        "iban" => Iban.Read(text),
        "imei" => Imei.Read(text),
        "iccid" => Iccid.Read(text),
        "cnic" => IdentityCard.Read(text),
        "payment-card" => PaymentCard.Read(text),
        "ip-address" => IpAddressForm.Read(text),
        "url" => AddressForm.Read(kind, text, context),
        "domain-name" => DomainNameForm.Read(text),
        "email-address" => EmailAddressForm.Read(text),
        "crypto-address" => CryptoAddress.Read(text, context.Network, context.Vocabulary),
        "crypto-transaction" => CryptoAddress.ReadTransaction(text, context.Network, context.Vocabulary),
        "digits" => FormResult.Accept(Digits.Without(text, " -.\u00A0")),
        "mac-address" => FormResult.Accept(text.ToLowerInvariant().Replace('-', ':')),
        "handle" => Handle(text),
        _ => FormResult.Accept(text),
    };

    private static FormResult Handle(string text) => text.Contains("://", StringComparison.Ordinal) || text.Contains(".com/", StringComparison.OrdinalIgnoreCase)
        ? FormResult.Refuse("it is a web address and not a user name; it does not have the shape of one", "Give it as profile-url.")
        : FormResult.Accept(text.TrimStart('@'));

    // The shape of the service says more than that of the kind; where it does not fit, the kind's must.
    private static FormResult? Shape(string value, IdentifierKind? kind, IdentifierContext context)
    {
        var own = kind is null ? [] : context.Shapes?.For(kind.Id) ?? [];
        var fits = own.Any(s => PatternMatch.IsMatch(s.Shape.Expression, value));
        foreach (var id in new[] { fits ? null : kind?.Pattern, context.Pattern }.OfType<string>())
        {
            if (context.Vocabulary.Patterns.FirstOrDefault(p => p.Id == id) is { } named && !PatternMatch.IsMatch(named, value))
            {
                return FormResult.Refuse($"it does not have the shape of {named.About}", $"Compare it with an example: {named.Matches[0]}.");
            }
        }

        if (own.Count == 0 || fits)
        {
            return null;
        }

        var (owner, shape, sure) = own[0];
        var problem = $"at {owner} it is {shape.About}, and this one is not";
        const string Fix = "Compare it sign by sign with where it was seen, and copy it rather than typing it.";
        return sure ? FormResult.Refuse(problem, Fix) : FormResult.Accept(value).Warn(problem, Fix);
    }
}
