using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Finds web addresses and addresses of apps.</summary>
internal sealed class AddressRecogniser(ShapeIndex index, IdentifierContext context)
{
    private const string OpenIt = "Open it, and copy the long address that it leads to.";
    private readonly WebAddressReader reader = new(index);

    public TokenMatch? Match(string text, int at)
    {
        if (!MayBegin(text, at))
        {
            return null;
        }

        var raw = Whole(text, at);
        var length = Tokens.Trimmed(raw);
        var meant = Tokens.Refang(raw[..length]);
        if (!IsAddress(meant))
        {
            return null;
        }

        if (meant.EndsWith('…') || meant.EndsWith("...", StringComparison.Ordinal))
        {
            return TokenMatch.Question(0, length, "The address is cut off: it ends in dots. Open it where it was seen, and copy the whole of it.", TokenMatch.Empty with { Provider = reader.Read(meant.TrimEnd('.', '…')).Address?.Owner?.Provider });
        }

        var damage = TextDamage.Read(meant, isNumber: false, isName: false);
        var (address, result) = damage.Value is null ? (null, damage) : reader.Read(meant);
        return address is null
            ? meant.Contains("://", StringComparison.Ordinal) ? TokenMatch.From(0, length, null, result) : null
            : Describe(address, result, length, meant.Length < length || !raw.AsSpan(0, length).SequenceEqual(meant), depth: 0);
    }

    private TokenMatch? Describe(WebAddress address, FormResult result, int length, bool defanged, int depth)
    {
        if (address.Inner is { } inside && depth < 3 && reader.Read(inside) is { Address: { } inner } read)
        {
            var told = Describe(inner, read.Result, length, defanged, depth + 1);
            return told is null ? null : told with { Identifier = told.Identifier with { Notes = [.. told.Identifier.Notes, $"It was taken out of a link at {address.Host} that leads on to it."] } };
        }

        var known = TokenMatch.Empty with
        {
            Provider = address.Owner?.Provider,
            Service = address.Service,
            Inner = [.. address.Gives.Where(g => context.Vocabulary.IdentifierKinds.Any(k => k.Id == g.Kind)).Select(g => new InnerIdentifier(g.Kind, g.Value))],
            Notes =
            [
                .. defanged ? new[] { "It was written so that nobody clicks on it, and is given as the address meant." } : [],
                .. address.Cut.Count > 0 ? new[] { $"What was in it of the person who shared it was cut off ({string.Join(", ", address.Cut)})." } : [],
                .. address.HostAsTyped is { } typed ? new[] { $"The host as typed: {typed}." } : [],
            ],
        };
        if (address.Names == PathNames.Share)
        {
            return TokenMatch.Question(0, length, "Short link or link made for sharing: only the service knows where it leads. " + OpenIt, known with { Value = address.Value });
        }

        if (address.Names == PathNames.Nobody)
        {
            return TokenMatch.Question(0, length, $"The address {address.Path?.Caution ?? "names no account, post or file"}. {address.Path?.Fix ?? "Open the profile, post or file that is meant, and copy its address."}", known with { Value = address.Value });
        }

        if (known.Inner.FirstOrDefault(i => i.Kind == "phone-number") is { } phone)
        {
            return TokenMatch.From(0, length, "phone-number", TelephoneNumber.Read(phone.Value, null, context.Vocabulary.TelephoneForms), known with { Inner = [] });
        }

        return address.Owner is null ? Unowned(address, result, length, known) : Owned(address, result, length, known);
    }

    private static TokenMatch Owned(WebAddress address, FormResult result, int length, RecognisedIdentifier known)
    {
        var kind = address.Names switch
        {
            PathNames.Account or PathNames.Page => "profile-url",
            PathNames.Content => "content-url",
            PathNames.Invitation => "invite-link",
            PathNames.Group => "group-id",
            _ => null,
        };
        var needs = address.Path?.Caution is { } caution
            ? [$"The address {caution}. {address.Path.Fix}"]
            : kind is null ? new[] { "It is not known what this address names. Open it, and say whether it is a profile, a post, a group or a file." } : [];
        var value = kind == "group-id" && known.Inner.FirstOrDefault(i => i.Kind == "group-id") is { } group ? FormResult.Accept(group.Value) : result;
        return TokenMatch.From(0, length, kind, value, known with { Needs = needs });
    }

    // The page of an explorer shows an address or a transaction, which is what identifies; other sites may be anybody's.
    private TokenMatch? Unowned(WebAddress address, FormResult result, int length, RecognisedIdentifier known)
    {
        foreach (var part in address.Value.Split('/', '?', '#', '=').Skip(3).Where(p => p.Length >= 26))
        {
            if (CryptoRecogniser.Read(part, context.Vocabulary) is { } crypto)
            {
                return crypto with { Length = length, Identifier = crypto.Identifier with { Notes = [$"It was taken out of a page at {address.Host}."] } };
            }
        }

        return TokenMatch.From(0, length, "content-url", result, known with { Needs = ["No provider known here runs this site. Find out who does, or ask for the companies behind it (domain, host, network in front)."] });
    }

    private static bool MayBegin(string text, int at)
    {
        var ahead = text.AsSpan(at, Math.Min(text.Length - at, 64));
        return ahead.Contains("://", StringComparison.Ordinal) || ahead.Contains("[:", StringComparison.Ordinal) || ahead.StartsWith("www", StringComparison.OrdinalIgnoreCase) || ahead.IndexOf('/') > 3;
    }

    private bool IsAddress(string token)
    {
        var scheme = token.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0)
        {
            var name = token[..scheme].ToLowerInvariant();
            return name is "http" or "https" || index.OfScheme(name).Count > 0;
        }

        var slash = token.IndexOf('/', StringComparison.Ordinal);
        var host = (slash < 0 ? token : token[..slash]).ToLowerInvariant();
        return host.Contains('.', StringComparison.Ordinal) && !host.Contains('@', StringComparison.Ordinal)
            && (host.StartsWith("www.", StringComparison.Ordinal) || (slash > 0 && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-') && (index.OfHost(host).Count > 0 || index.OfShortHost(host) is not null)));
    }

    // An address may hold signs that end other tokens; it ends at white space, at quotation marks, and where the next one begins.
    private static string Whole(string text, int at)
    {
        var (end, open) = (at, 0);
        while (end < text.Length && end - at < Tokens.MaxLength && !char.IsWhiteSpace(text[end]) && !char.IsControl(text[end]) && text[end] is not ('"' or '<' or '>' or '|' or '“' or '”' or '«' or '»' or '`' or '،'))
        {
            if (text[end] is ',' or ';' && (end + 1 >= text.Length || char.IsWhiteSpace(text[end + 1]) || string.CompareOrdinal(text, end + 1, "http", 0, 4) == 0))
            {
                break;
            }

            open += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
            if (open < 0)
            {
                break;
            }

            end++;
        }

        return text[at..end].TrimEnd('\'', '’', ']', '}');
    }
}
