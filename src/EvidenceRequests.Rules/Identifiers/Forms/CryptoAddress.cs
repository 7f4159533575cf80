using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Addresses and transactions on networks of crypto-assets, by the forms that the vocabulary gives each network.</summary>
internal static class CryptoAddress
{
    private const string Compare = "Copy it again, whole, from the wallet, the exchange or the record.";

    /// <summary>Reads an address. Without a network it must be an address of some network.</summary>
    public static FormResult Read(string text, string? network, Vocabulary vocabulary)
    {
        if (NotPlain(text, "address") is { } wrong)
        {
            return wrong;
        }

        if (IsHash(text) && text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return FormResult.Refuse("64 digits behind 0x are a transaction, and an address has 40", "Give it as crypto-transaction, or look for the address inside that transaction.");
        }

        var fitting = vocabulary.CryptoNetworks.Where(n => Fits(text, n, vocabulary)).ToList();
        if (Find(network, vocabulary) is { } named)
        {
            return fitting.Contains(named) ? Checked(text) : fitting.Count > 0
                ? FormResult.Refuse($"it is not an address of {named.Name}; it has the form of one of {Names(fitting)}", "Find out on which network the transfer was made, and give that network or the address on it.")
                : FormResult.Refuse($"it is not an address of {named.Name}: a sign is wrong or missing", Compare);
        }

        if (fitting.Count == 0)
        {
            return vocabulary.CryptoNetworks.Any(n => Known(network, n))
                ? FormResult.Refuse("a sign is wrong or missing", Compare)
                : IsEther(text) || text.StartsWith("bc1", StringComparison.OrdinalIgnoreCase)
                    ? FormResult.Refuse("its check signs do not fit, so at least one sign is wrong", Compare)
                    : FormResult.Accept(text).Warn("it is an address of no network known here, so that it could not be checked", "Name the network, and compare the address sign by sign.");
        }

        return string.IsNullOrWhiteSpace(network)
            ? Checked(text)
            : Checked(text).Warn($"the network named is not one known here; the address has the form of one of {Names(fitting)}", "Correct the network, or confirm it in the record of the transfer.");
    }

    /// <summary>Reads the hash of a transaction.</summary>
    public static FormResult ReadTransaction(string text, string? network, Vocabulary vocabulary)
    {
        if (NotPlain(text, "transaction") is { } wrong)
        {
            return wrong;
        }

        if (EthereumAddress.HasForm(text) || vocabulary.CryptoNetworks.Any(n => Fits(text, n, vocabulary)))
        {
            return FormResult.Refuse("it is an address and not a transaction", "Give it as crypto-address, or copy the hash of the transaction, which is longer.");
        }

        var named = Find(network, vocabulary);
        var patterns = named is null ? vocabulary.CryptoNetworks.Select(n => n.Transaction).Distinct() : [named.Transaction];
        var tried = vocabulary.Patterns.Where(p => patterns.Contains(p.Id)).ToList();
        if (tried.Any(p => PatternMatch.IsMatch(p, text)))
        {
            return FormResult.Accept(text);
        }

        var digits = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        return digits.All(char.IsAsciiHexDigit)
            ? FormResult.Refuse(FormattableString.Invariant($"it has {digits.Length} digits, and the hash of a transaction has 64"), Compare)
            : FormResult.Refuse($"it does not have the shape of {tried.FirstOrDefault()?.About ?? "a transaction hash"}", Compare);
    }

    /// <summary>The networks that an address may belong to.</summary>
    public static IReadOnlyList<CryptoNetwork> NetworksOf(string text, Vocabulary vocabulary) => [.. vocabulary.CryptoNetworks.Where(n => Fits(text, n, vocabulary))];

    /// <summary>A network by its id, name or another word for it, in capitals or not.</summary>
    public static CryptoNetwork? Find(string? network, Vocabulary vocabulary) => network is null ? null : vocabulary.CryptoNetworks.FirstOrDefault(n => Known(network, n));

    /// <summary>True if a text is an address of a network.</summary>
    public static bool Fits(string text, CryptoNetwork network, Vocabulary vocabulary) => network.Addresses.Any(form => Fits(text, form, vocabulary));

    private static bool Fits(string text, CryptoAddressForm form, Vocabulary vocabulary) => form.Form switch
    {
        "base58check" => HasVersion(Base58.DecodeChecked(text), form),
        "ripple-base58check" => HasVersion(Base58.DecodeChecked(text, Base58.Ripple), form),
        "base58" => Base58.Decode(text)?.Length == form.Bytes,
        "witness" => Bech32.FitsWitness(text, form.Prefix!),
        "bech32" => Bech32.Fits(text, form.Prefix!),
        "eip55" => EthereumAddress.HasForm(text) && (!EthereumAddress.IsChecked(text) || EthereumAddress.Checked(text)[2..] == text[2..]),
        _ => vocabulary.Patterns.FirstOrDefault(p => p.Id == form.Pattern) is { } pattern && PatternMatch.IsMatch(pattern, text),
    };

    private static bool HasVersion(byte[]? body, CryptoAddressForm form) => body is not null
        && form.Versions.Select(Convert.FromHexString).Any(v => body.AsSpan().StartsWith(v) && body.Length == v.Length + form.Bytes);

    private static FormResult Checked(string text) => IsEther(text) && !EthereumAddress.IsChecked(text)
        ? FormResult.Accept("0x" + text[2..]).Note("it is written without the mixed capitals that would show a wrong digit", "Compare it with the record digit by digit.")
        : FormResult.Accept(text);

    private static FormResult? NotPlain(string text, string what) =>
        text.Contains('…', StringComparison.Ordinal) || text.Contains("..", StringComparison.Ordinal) || text.Contains('*', StringComparison.Ordinal)
            ? FormResult.Refuse($"it is shortened; the signs left out in the middle are what tells one {what} from another", $"Copy the whole {what}: wallets and explorers have a button for it.")
            : text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
                ? FormResult.Refuse($"it is a link to a page that shows the {what}", $"Give the {what} alone, as it is in the link.")
                : text.Any(char.IsWhiteSpace) ? FormResult.Refuse("it holds a blank", $"Give one {what}, without blanks.") : null;

    private static bool Known(string? network, CryptoNetwork known)
    {
        var word = network?.Trim() ?? string.Empty;
        return known.Id.Equals(word, StringComparison.OrdinalIgnoreCase) || known.Name.Equals(word, StringComparison.OrdinalIgnoreCase) || known.AlsoKnownAs.Contains(word, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsEther(string text) => EthereumAddress.HasForm(text);

    private static bool IsHash(string text) => (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text) is { Length: 64 } digits && digits.All(char.IsAsciiHexDigit);

    private static string Names(List<CryptoNetwork> networks) => string.Join(", ", networks.Select(n => n.Name));
}
