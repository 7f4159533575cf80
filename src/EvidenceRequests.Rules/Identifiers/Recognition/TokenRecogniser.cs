using System.Globalization;
using System.Net;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Finds what is in one token: e-mail and IP addresses, domains, handles, wallets, and the marks by which some services are known.</summary>
internal sealed class TokenRecogniser(ShapeIndex index, IdentifierContext context)
{
    private const string Mailto = "mailto:";

    private readonly List<(CompiledShape Shape, IdentifierShape Value)> telling = [.. index.All.SelectMany(s => s.Shape.Values.Where(v => v.Telling == true).Select(v => (s, v)))];

    public TokenMatch? Match(string raw, LineContext line)
    {
        // A label may touch what it names: "ig:@name", "tel=+92…"
        var start = LabelLength(raw);
        var token = raw.StartsWith(Mailto, StringComparison.OrdinalIgnoreCase) && raw.Contains('?', StringComparison.Ordinal) ? raw[start..raw.IndexOf('?', StringComparison.Ordinal)] : raw[start..];
        var length = Tokens.Trimmed(token);
        var meant = Tokens.Refang(token[..length]);
        if (meant.Length < 3)
        {
            return null;
        }

        var match = MessageNumber(meant, line) ?? Mail(meant) ?? PublicKey(meant) ?? Matrix(meant) ?? Internet(meant) ?? Telling(meant) ?? CryptoRecogniser.Read(meant, context.Vocabulary) ?? Handle(meant, line) ?? Domain(meant);
        return match is null ? null : match with { Start = start, Length = length };
    }

    private static int LabelLength(string raw)
    {
        var colon = raw.IndexOfAny([':', '=']);
        return colon is > 1 and < 16 && colon + 1 < raw.Length && raw.Take(colon).All(char.IsAsciiLetter)
            && raw[colon + 1] is '@' or '+' && !raw.StartsWith("bitcoincash", StringComparison.OrdinalIgnoreCase) ? colon + 1 : raw.StartsWith(Mailto, StringComparison.OrdinalIgnoreCase) ? Mailto.Length : 0;
    }

    // The number that a mail server gives a message has the form of an address, and is none.
    private static TokenMatch? MessageNumber(string token, LineContext line) => line.Kind == "message-id" && token.IndexOf('@', StringComparison.Ordinal) > 0
        ? TokenMatch.From(0, token.Length, line.Kind, FormResult.Accept(token), TokenMatch.Empty with { Needs = ["It is the number of a message and no address. Say at which mail service the message was sent or received, and add its date."] })
        : null;

    // source: NIP-19 of the Nostr protocol: a public key as bech32 with npub in front.
    private static TokenMatch? PublicKey(string token)
    {
        const string Scheme = "nostr:";
        var start = token.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? Scheme.Length : 0;
        var key = token[start..];
        return !key.StartsWith("npub1", StringComparison.OrdinalIgnoreCase) ? null
            : Bech32.Fits(key, "npub")
                ? TokenMatch.Question(start, key.Length, "It is the public key of an account of Nostr. No company keeps such accounts: find out through which servers (relays) it was used, and who runs them.", TokenMatch.Empty with { Kind = "other", Value = key })
                : TokenMatch.Question(start, key.Length, "It looks like a public key of Nostr, but its check signs do not fit: a sign is wrong or missing. Copy it again.", TokenMatch.Empty with { Kind = "other" });
    }

    private TokenMatch? Mail(string token)
    {
        var at = token.LastIndexOf('@');
        if (at < 1 || token.Contains('/', StringComparison.Ordinal) || !token.AsSpan(at).Contains('.'))
        {
            return at > 0 && token[0] != '@' && index.OfMailDomain(token[(at + 1)..].ToLowerInvariant() + ".com") is not null
                ? TokenMatch.Question(0, token.Length, "It looks like an e-mail address whose end is missing. Write it whole, such as user@example.com.", TokenMatch.Empty with { Kind = "email-address" })
                : null;
        }

        if (token[0] == '@')
        {
            return TokenMatch.Question(0, token.Length, "A name with its server, as Mastodon and its kin write them. Open the profile, and copy its address.", TokenMatch.Empty with { Value = token });
        }

        var read = IdentifierNormaliser.Normalise("email-address", token, context);
        var mailbox = read.Value is { } value ? index.OfMailDomain(value[(value.LastIndexOf('@') + 1)..]) : null;
        return TokenMatch.From(0, token.Length, "email-address", read, mailbox is { } found
            ? TokenMatch.Empty with { Mailbox = new MailboxHost(found.Owner.Provider, found.Shape.Services is [var first, ..] ? first : null), Notes = [$"The mailbox is one of {found.Owner.Name} (provider {found.Owner.Provider}). The address can be registered with other services too."] }
            : null);
    }

    private TokenMatch? Matrix(string token)
    {
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        if (token[0] is not ('@' or '!' or '#') || colon < 2 || token.AsSpan(colon).IndexOf('.') < 0)
        {
            return null;
        }

        var kind = token[0] == '@' ? "matrix-user-id" : "room-id";
        var own = token.EndsWith(":matrix.org", StringComparison.Ordinal);
        return TokenMatch.From(0, token.Length, kind, IdentifierNormaliser.Normalise(kind, token, context), TokenMatch.Empty with
        {
            Provider = own ? "matrix-org" : null,
            Needs = own ? [] : ["Find out who runs the server named behind the colon; it is asked, and not matrix.org."],
        });
    }

    private TokenMatch? Internet(string token)
    {
        if (!char.IsAsciiHexDigit(token[0]) && token[0] is not ('[' or ':'))
        {
            return null;
        }

        if (token.Length == 17 && token.Split(':', '-') is { Length: 6 } groups && groups.All(g => g.Length == 2 && g.All(char.IsAsciiHexDigit)))
        {
            return TokenMatch.From(0, token.Length, "mac-address", IdentifierNormaliser.Normalise("mac-address", token, context));
        }

        var (address, port) = (token, (string?)null);
        if (AddressRange(token) is { } range)
        {
            return range;
        }

        if (token.Count(c => c == '.') == 3 && token.Count(c => c == ':') == 1 && token.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
        {
            (address, port) = (token[..colon], token[(colon + 1)..]);
        }

        var plausible = address.Count(c => c == '.') == 3 && !address.Contains(':', StringComparison.Ordinal) ? address.All(c => char.IsAsciiDigit(c) || c == '.') : address.Count(c => c == ':') >= 2 && address.Any(char.IsAsciiHexDigit) && IPAddress.TryParse(address, out _);
        if (!plausible)
        {
            return null;
        }

        var needs = new List<string> { "Add the time at which it was seen, with its offset from UTC." };
        var number = int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;
        if (port is not null && number is not (>= IpAddressForm.MinPort and <= IpAddressForm.MaxPort))
        {
            needs.Add("The port is not one that can be: ports are numbers from 1 to 65535.");
            number = null;
        }

        var read = IpAddressForm.Read(address);
        return TokenMatch.From(0, token.Length, "ip-address", read, TokenMatch.Empty with { Port = number, Needs = read.Value is null ? [] : needs });
    }

    private static TokenMatch? AddressRange(string token)
    {
        var slash = token.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && token.Length - slash <= 4 && token[(slash + 1)..].All(char.IsAsciiDigit) && IPAddress.TryParse(token[..slash], out _)
            ? TokenMatch.Question(0, token.Length, "It is a range of addresses and not one. Give the single address, the source port and the time at which it was seen.", TokenMatch.Empty with { Kind = "ip-address" })
            : null;
    }

    private TokenMatch? Telling(string token)
    {
        if (token.Length is < 8 or > 80)
        {
            return null;
        }

        foreach (var (shape, value) in telling)
        {
            if (PatternMatch.IsMatch(value.Expression, token))
            {
                return TokenMatch.From(0, token.Length, value.Kind, FormResult.Accept(token), TokenMatch.Empty with { Provider = shape.Owner?.Provider, Service = shape.Shape.Services is [var only] ? only : null });
            }
        }

        return null;
    }

    private TokenMatch? Handle(string token, LineContext line)
    {
        if (token[0] == '@' && token.Length > 2)
        {
            var name = token[1..].TrimEnd('.');
            if (index.OfMailDomain(name.ToLowerInvariant()) is not null)
            {
                return TokenMatch.Question(0, token.Length, "It is the end of an e-mail address; the part in front of @ is apart or missing. Write the address in one piece.", TokenMatch.Empty with { Kind = "email-address" });
            }

            if (name.Length >= 17 && name.All(char.IsAsciiDigit))
            {
                return TokenMatch.Question(0, token.Length, "It is a number behind @, as Discord writes that a person is spoken of. Say at which service it was seen.", TokenMatch.Empty with { Kind = "user-id", Value = name, Provider = line.Named?.Provider, Service = line.Named?.Service });
            }

            var read = IdentifierNormaliser.Normalise("username", name, context);
            return line.Named is { } named
                ? TokenMatch.From(0, token.Length, "username", read, TokenMatch.Empty with { Provider = named.Provider, Service = named.Service, Needs = Unfitting(name, named), Notes = ["The provider is taken from the word in front of it."] })
                : TokenMatch.From(0, token.Length, "username", read, TokenMatch.Empty with { Needs = ["Say at which service this name is; the same name can be somebody else's at another."] });
        }

        // An older name of Discord is the only one of this form.
        var hash = token.LastIndexOf('#');
        return hash > 1 && token.Length - hash == 5 && token[(hash + 1)..].All(char.IsAsciiDigit) && token.Count(c => c == '#') == 1 && token[0] != '#'
            ? TokenMatch.From(0, token.Length, "username", FormResult.Accept(token), TokenMatch.Empty with { Needs = ["It has the form of an older Discord name. Say whether it is one."] })
            : null;
    }

    private string[] Unfitting(string name, (string Provider, string? Service) named) => index.All.Where(s => s.Owner?.Provider == named.Provider && s.Shape.Services.MayInclude(named.Service))
        .Where(s => !s.Values.Accepts("username", name)).Select(s => $"At {s.Owner!.Name} a user name is {s.Values.For("username")[0].About}, and this one is not. Compare it with where it was seen.").Take(1).ToArray();

    private TokenMatch? Domain(string token)
    {
        if (token.Length > 253 || !token.Contains('.', StringComparison.Ordinal) || context.Vocabulary.Patterns.FirstOrDefault(p => p.Id == "domain-in-text") is not { } pattern || !PatternMatch.IsMatch(pattern, token.ToLowerInvariant()))
        {
            return null;
        }

        // A provider that is only spoken of is no identifier.
        var read = DomainNameForm.Read(token);
        return read.Value is { } name && index.OfHost(name) is { Count: > 0 } hosts && hosts.All(h => h.Kind is null) ? null : TokenMatch.From(0, token.Length, "domain-name", read);
    }
}
