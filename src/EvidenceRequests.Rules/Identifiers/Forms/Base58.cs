using System.Security.Cryptography;

namespace EvidenceRequests.Rules;

/// <summary>Numbers in the 58 signs that people cannot mistake for one another, and the checked form of them that addresses have.</summary>
// source: Bitcoin Wiki, Base58Check encoding; XRP Ledger, base58 encodings (for the other order of the same signs)
internal static class Base58
{
    /// <summary>The order of the signs in Bitcoin and most others.</summary>
    public const string Bitcoin = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    /// <summary>The order of the signs on the XRP Ledger.</summary>
    public const string Ripple = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

    private const int MaxText = 128;

    /// <summary>The bytes, or null where a sign is none of the 58.</summary>
    public static byte[]? Decode(string text, string alphabet = Bitcoin)
    {
        if (text.Length is 0 or > MaxText)
        {
            return null;
        }

        var bytes = new List<byte>();
        foreach (var sign in text)
        {
            var carry = alphabet.IndexOf(sign, StringComparison.Ordinal);
            if (carry < 0)
            {
                return null;
            }

            for (var i = 0; i < bytes.Count; i++)
            {
                carry += bytes[i] * 58;
                bytes[i] = (byte)carry;
                carry >>= 8;
            }

            for (; carry > 0; carry >>= 8)
            {
                bytes.Add((byte)carry);
            }
        }

        bytes.AddRange(Enumerable.Repeat((byte)0, text.TakeWhile(c => c == alphabet[0]).Count()));
        bytes.Reverse();
        return [.. bytes];
    }

    /// <summary>The bytes in front of the four check bytes, or null where these do not fit.</summary>
    public static byte[]? DecodeChecked(string text, string alphabet = Bitcoin)
    {
        if (Decode(text, alphabet) is not { Length: > 4 } bytes)
        {
            return null;
        }

        var body = bytes[..^4];
        return SHA256.HashData(SHA256.HashData(body)).AsSpan(0, 4).SequenceEqual(bytes.AsSpan(bytes.Length - 4)) ? body : null;
    }
}
