using System.Net;

namespace EvidenceRequests.Rules;

/// <summary>Names of servers and of registered domains.</summary>
internal static class DomainNameForm
{
    private const int OnionLength = 56;

    public static FormResult Read(string text)
    {
        if (text.Contains("://", StringComparison.Ordinal) || text.Contains('/', StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal) || text.Any(char.IsWhiteSpace))
        {
            return FormResult.Refuse("it is not a domain name alone", "Write the name only, such as front.example, without https:// and without a path.");
        }

        if (IPAddress.TryParse(text, out _))
        {
            return FormResult.Refuse("it is an IP address and not a domain name", "Give it as ip-address with the time at which it was seen.");
        }

        if (Uts46.ToAscii(text) is not { } ascii || !ascii.Contains('.', StringComparison.Ordinal) || ascii.Split('.')[^1].All(char.IsAsciiDigit))
        {
            return FormResult.Refuse("it is not a domain name that can be registered", "Compare it sign by sign with the address that was seen; copy it rather than typing it.");
        }

        if (ascii.EndsWith(".onion", StringComparison.Ordinal))
        {
            return Onion(ascii);
        }

        var plain = text.TrimEnd('.');
        return plain.All(char.IsAscii)
            ? FormResult.Accept(ascii)
            : FormResult.Accept(ascii) with { AsTyped = plain };
    }

    // source: Tor rendezvous specification, version 3, section 6
    private static FormResult Onion(string name)
    {
        var label = name.Split('.')[^2];
        if (label.Length != OnionLength || Base32(label) is not { } bytes || bytes[^1] != 3
            || !Keccak.Sha3Of256([.. ".onion checksum"u8, .. bytes[..32], 3]).AsSpan(0, 2).SequenceEqual(bytes.AsSpan(32, 2)))
        {
            return FormResult.Refuse("it is a name of the Tor network whose check signs do not fit", "Copy the whole name, 56 signs and .onion, again.");
        }

        return FormResult.Accept(name).Warn("it is a name of the Tor network: no registrar and no registry knows who runs it", "Ask for what the site itself shows: its contact addresses, wallets and accounts elsewhere.");
    }

    private static byte[]? Base32(string text)
    {
        var (bytes, held, bits) = (new List<byte>(), 0, 0);
        foreach (var sign in text)
        {
            var value = "abcdefghijklmnopqrstuvwxyz234567".IndexOf(sign, StringComparison.Ordinal);
            if (value < 0)
            {
                return null;
            }

            held = ((held << 5) | value) & 0xFFFF;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(held >> bits));
            }
        }

        return bytes.Count == 35 ? [.. bytes] : null;
    }
}
