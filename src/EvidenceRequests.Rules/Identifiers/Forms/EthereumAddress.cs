using System.Text;

namespace EvidenceRequests.Rules;

/// <summary>Addresses of Ethereum and of the networks built like it.</summary>
// source: EIP-55
internal static class EthereumAddress
{
    private const int Digits = 40;

    /// <summary>True if it is 0x and forty hexadecimal digits.</summary>
    public static bool HasForm(string text) => text.Length == Digits + 2 && text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && text.Skip(2).All(char.IsAsciiHexDigit);

    /// <summary>True if capitals and small letters are mixed, which carries a check of every digit.</summary>
    public static bool IsChecked(string text) => text.Skip(2).Any(char.IsAsciiLetterUpper) && text.Skip(2).Any(char.IsAsciiLetterLower);

    /// <summary>The address with the capitals that EIP-55 gives it.</summary>
    public static string Checked(string text)
    {
        var digits = text[2..].ToLowerInvariant();
        var hash = Convert.ToHexStringLower(Keccak.Hash256(Encoding.ASCII.GetBytes(digits)));
        return "0x" + string.Concat(digits.Select((c, i) => hash[i] >= '8' ? char.ToUpperInvariant(c) : c));
    }
}
