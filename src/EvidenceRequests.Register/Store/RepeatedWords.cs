using System.Text;

namespace EvidenceRequests.Register;

/// <summary>Texts of a long list, in which the same words come again and again: each is made once, as far as they have room.</summary>
internal sealed class RepeatedWords
{
    private const int Slots = 1024;
    private const int Longest = 40;

    private readonly string?[] words = new string?[Slots];

    /// <summary>The text of bytes in UTF-8.</summary>
    public string Get(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is 0 or > Longest)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        ref var word = ref words[((bytes.Length * 31) + (bytes[0] * 131) + (bytes[^1] * 17) + bytes[bytes.Length / 2]) % Slots];
        return word is not null && Ascii.Equals(bytes, word) ? word : word = Encoding.UTF8.GetString(bytes);
    }
}
