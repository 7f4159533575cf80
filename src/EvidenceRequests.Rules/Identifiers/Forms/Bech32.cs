namespace EvidenceRequests.Rules;

/// <summary>Addresses that begin with the name of their network and end with six check signs.</summary>
// source: BIP 173 (bech32), BIP 350 (bech32m)
internal static class Bech32
{
    private const string Signs = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const uint First = 1;
    private const uint Mended = 0x2BC830A3;
    private const int MaxPlain = 256;
    private const int MaxWitness = 90;

    private static readonly uint[] Generator = [0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3];

    /// <summary>True if the check signs fit an address of a network without witness programs, by either of the two standards.</summary>
    public static bool Fits(string text, string prefix) => Decode(text, prefix, MaxPlain) is not null;

    /// <summary>True if it is a whole address of a witness program: version 0 with the first standard, all later ones with the second.</summary>
    public static bool FitsWitness(string text, string prefix)
    {
        if (Decode(text, prefix, MaxWitness) is not { } decoded || decoded.Values.Length == 0 || decoded.Values[0] > 16)
        {
            return false;
        }

        var program = Bytes(decoded.Values.AsSpan(1));
        return decoded.Values[0] == 0
            ? decoded.Check == First && program is { Length: 20 or 32 }
            : decoded.Check == Mended && program is { Length: >= 2 and <= 40 };
    }

    private static (byte[] Values, uint Check)? Decode(string text, string prefix, int most)
    {
        var lower = text.ToLowerInvariant();
        if (text.Length > most || (text.Any(char.IsAsciiLetterUpper) && text.Any(char.IsAsciiLetterLower)) || !lower.StartsWith(prefix + "1", StringComparison.Ordinal) || lower.LastIndexOf('1') != prefix.Length)
        {
            return null;
        }

        var values = lower[(prefix.Length + 1)..].Select(c => Signs.IndexOf(c, StringComparison.Ordinal)).ToArray();
        if (values.Length < 6 || values.Contains(-1))
        {
            return null;
        }

        var check = Polymod([.. prefix.Select(c => c >> 5), 0, .. prefix.Select(c => c & 31), .. values]);
        return check is First or Mended ? ([.. values[..^6].Select(v => (byte)v)], check) : null;
    }

    private static uint Polymod(IEnumerable<int> values)
    {
        uint check = 1;
        foreach (var value in values)
        {
            var top = check >> 25;
            check = ((check & 0x1FFFFFF) << 5) ^ (uint)value;
            for (var i = 0; i < 5; i++)
            {
                check ^= ((top >> i) & 1) == 1 ? Generator[i] : 0;
            }
        }

        return check;
    }

    // Groups of five bits as bytes; null where more than four bits are left over, or any of them is set.
    private static byte[]? Bytes(ReadOnlySpan<byte> values)
    {
        var (bytes, held, bits) = (new List<byte>(), 0, 0);
        foreach (var value in values)
        {
            held = ((held << 5) | value) & 0xFFF;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(held >> bits));
            }
        }

        return bits < 5 && (held & ((1 << bits) - 1)) == 0 ? [.. bytes] : null;
    }
}
