using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Finds addresses and transactions of crypto-assets.</summary>
internal static class CryptoRecogniser
{
    public static TokenMatch? Read(string token, Vocabulary vocabulary)
    {
        if (token.Length is < 25 or > 128 || !token.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '-' or '_'))
        {
            return null;
        }

        if (EthereumAddress.HasForm(token))
        {
            return Address(token, vocabulary, []);
        }

        var digits = token.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? token[2..] : token;
        if (digits.Length == 64 && digits.All(char.IsAsciiHexDigit))
        {
            var network = token.Length == 66 ? new[] { "Name the network; it begins like one of Ethereum and those built like it." } : new[] { "64 hexadecimal digits are a transaction or the hash of a file. Say which, and name the network." };
            return TokenMatch.From(0, token.Length, "crypto-transaction", FormResult.Accept(token), TokenMatch.Empty with { Needs = network });
        }

        if (digits.Length is > 30 and < 60 && token.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && digits.All(char.IsAsciiHexDigit))
        {
            return TokenMatch.Question(0, token.Length, FormattableString.Invariant($"It has {digits.Length} hexadecimal digits; an address has 40 and the hash of a transaction 64. Copy it again, whole."), TokenMatch.Empty with { Kind = "crypto-address" });
        }

        if (digits.Length is 63 or 65 && token.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && digits.All(char.IsAsciiHexDigit))
        {
            return TokenMatch.From(0, token.Length, "crypto-transaction", CryptoAddress.ReadTransaction(token, null, vocabulary));
        }

        if (token.StartsWith("bc1", StringComparison.OrdinalIgnoreCase) || token.StartsWith("ltc1", StringComparison.OrdinalIgnoreCase) || token.StartsWith("addr1", StringComparison.Ordinal) || token.StartsWith("bitcoincash:", StringComparison.Ordinal))
        {
            return Address(token, vocabulary, CryptoAddress.NetworksOf(token, vocabulary));
        }

        // Without check signs a text of this length is anything.
        var networks = CryptoAddress.NetworksOf(token, vocabulary).Where(n => n.Addresses.Any(a => a.Form is "base58check" or "ripple-base58check") || n.Id is "monero" or "stellar" or "ton").ToList();
        return networks.Count > 0 ? Address(token, vocabulary, networks) : Damaged(token);
    }

    private static TokenMatch Address(string token, Vocabulary vocabulary, IReadOnlyList<CryptoNetwork> networks)
    {
        var read = CryptoAddress.Read(token, networks.Count == 1 ? networks[0].Id : null, vocabulary);
        var needs = read.Value is null || networks.Count == 1 ? [] : new[] { $"Name the network: the same address can be used on {string.Join(", ", CryptoAddress.NetworksOf(token, vocabulary).Select(n => n.Name))}." };
        return TokenMatch.From(0, token.Length, "crypto-address", read, TokenMatch.Empty with { Network = read.Value is not null && networks.Count == 1 ? networks[0].Id : null, Needs = needs });
    }

    // An old address of Bitcoin or one of TRON whose check signs fail looks like nothing else.
    private static TokenMatch? Damaged(string token) => token.Length is >= 33 and <= 35 && token[0] is '1' or '3' or 'T' && token.All(c => Base58.Bitcoin.Contains(c, StringComparison.Ordinal)) && token.Any(char.IsDigit) && token.Any(char.IsAsciiLetterLower) && token.Any(char.IsAsciiLetterUpper)
        ? TokenMatch.Question(0, token.Length, "It looks like the address of a wallet whose check signs do not fit. Copy it again, whole, from the wallet, the exchange or the record.", TokenMatch.Empty with { Kind = "crypto-address" })
        : null;
}
