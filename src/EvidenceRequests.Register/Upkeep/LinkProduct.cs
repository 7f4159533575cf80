using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace EvidenceRequests.Register;

/// <summary>
/// A set of places in a chain, each a number and a hash, as one number whatever their order: the product of (r − place) modulo a prime, twice. Where two products are equal the sets are, but for one chance in 2 to the 70:
/// what stands for a place and r are drawn for this run, so that nobody can have aimed at them.
/// </summary>
internal sealed class LinkProduct
{
    private const ulong Prime = (1UL << 61) - 1;
    private const int Words = SHA256.HashSizeInBytes / sizeof(uint);

    private ulong one = 1;
    private ulong two = 1;

    /// <summary>Adds a place.</summary>
    public void Add(Keys keys, long seq, ReadOnlySpan<byte> hash)
    {
        one = Multiply(one, keys.One.Distance(seq, hash));
        two = Multiply(two, keys.Two.Distance(seq, hash));
    }

    /// <summary>True if both hold the same places.</summary>
    public bool IsEqual(LinkProduct other) => one == other.one && two == other.two;

    private static ulong Multiply(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return Reduce((low & Prime) + ((low >> 61) | (high << 3)));
    }

    private static ulong Reduce(ulong value) => (value = (value & Prime) + (value >> 61)) >= Prime ? value - Prime : value;

    /// <summary>What is drawn for a run.</summary>
    internal sealed class Keys
    {
        public Line One { get; } = new();

        public Line Two { get; } = new();
    }

    /// <summary>One of the two.</summary>
    internal sealed class Line
    {
        private readonly ulong[] factors = Draw(Words + 2);

        /// <summary>How far a place is from r; never nothing, which would swallow all others.</summary>
        public ulong Distance(long seq, ReadOnlySpan<byte> hash)
        {
            var place = Multiply(factors[Words], Reduce((ulong)seq));
            for (var i = 0; i < Words && hash.Length >= (i + 1) * sizeof(uint); i++)
            {
                place = Reduce(place + Multiply(factors[i], BinaryPrimitives.ReadUInt32LittleEndian(hash[(i * sizeof(uint))..])));
            }

            return Reduce(factors[Words + 1] + Prime - place) is var distance && distance > 0 ? distance : 1;
        }

        private static ulong[] Draw(int count)
        {
            var drawn = new ulong[count];
            RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(drawn.AsSpan()));
            return [.. drawn.Select(Reduce)];
        }
    }
}
