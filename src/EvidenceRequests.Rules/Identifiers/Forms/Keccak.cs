using System.Buffers.Binary;
using System.Numerics;

namespace EvidenceRequests.Rules;

/// <summary>The hash of Ethereum and, with another padding, SHA3-256. The framework has the second on some systems only and the first on none.</summary>
// source: The Keccak reference, version 3.0; FIPS 202
internal static class Keccak
{
    private const int Lanes = 25;
    private const int Rate = 136;

    private static readonly ulong[] RoundConstants =
    [
        0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000, 0x000000000000808B, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
        0x000000000000008A, 0x0000000000000088, 0x0000000080008009, 0x000000008000000A, 0x000000008000808B, 0x800000000000008B, 0x8000000000008089, 0x8000000000008003,
        0x8000000000008002, 0x8000000000000080, 0x000000000000800A, 0x800000008000000A, 0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
    ];

    private static readonly int[] Rotations = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];
    private static readonly int[] Places = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];

    /// <summary>Keccak-256, as Ethereum uses it.</summary>
    public static byte[] Hash256(ReadOnlySpan<byte> message) => Hash(message, padding: 0x01);

    /// <summary>SHA3-256.</summary>
    public static byte[] Sha3Of256(ReadOnlySpan<byte> message) => Hash(message, padding: 0x06);

    private static byte[] Hash(ReadOnlySpan<byte> message, byte padding)
    {
        var padded = new byte[((message.Length / Rate) + 1) * Rate];
        message.CopyTo(padded);
        padded[message.Length] = padding;
        padded[^1] |= 0x80;
        var state = new ulong[Lanes];
        for (var block = 0; block < padded.Length; block += Rate)
        {
            for (var lane = 0; lane < Rate / 8; lane++)
            {
                state[lane] ^= BinaryPrimitives.ReadUInt64LittleEndian(padded.AsSpan(block + (lane * 8)));
            }

            Permute(state);
        }

        var hash = new byte[32];
        for (var lane = 0; lane < 4; lane++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(hash.AsSpan(lane * 8), state[lane]);
        }

        return hash;
    }

    private static void Permute(ulong[] state)
    {
        Span<ulong> columns = stackalloc ulong[5];
        foreach (var constant in RoundConstants)
        {
            for (var x = 0; x < 5; x++)
            {
                columns[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
            }

            for (var i = 0; i < Lanes; i++)
            {
                state[i] ^= columns[(i + 4) % 5] ^ BitOperations.RotateLeft(columns[(i + 1) % 5], 1);
            }

            var moved = state[1];
            for (var i = 0; i < Places.Length; i++)
            {
                (moved, state[Places[i]]) = (state[Places[i]], BitOperations.RotateLeft(moved, Rotations[i]));
            }

            for (var row = 0; row < Lanes; row += 5)
            {
                state.AsSpan(row, 5).CopyTo(columns);
                for (var x = 0; x < 5; x++)
                {
                    state[row + x] = columns[x] ^ (~columns[(x + 1) % 5] & columns[(x + 2) % 5]);
                }
            }

            state[0] ^= constant;
        }
    }
}
