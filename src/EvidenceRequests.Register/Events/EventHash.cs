using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EvidenceRequests.Register;

/// <summary>
/// The hash of a line: SHA-256 over a version, every field with its length before it, and the hash of the line before. Lengths make sure that no two
/// lines that differ are hashed over the same bytes.
/// </summary>
internal sealed class EventHash : IDisposable
{
    private const byte Version = 1;

    // A length that no field has: it tells "there is none" from "it is empty".
    private const uint Absent = uint.MaxValue;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] buffer = new byte[4096];
    private int length;

    /// <summary>The hash that the line before the first one has.</summary>
    public static byte[] Start { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>Computes the hash of a line.</summary>
    public byte[] Compute(RegisterEvent line)
    {
        length = 0;
        Room(1)[0] = Version;
        length++;
        Add(line.Chain);
        Add(line.Seq);
        Add(line.Office);
        Add(line.Request);
        Add(line.Docket);
        Add(line.OccurredAt);
        Add(line.At);
        Add(line.RecordedAt);
        Add(line.Kind);
        Add(line.Actor);
        Add(line.Role);
        Add(line.Document);
        Add(line.Body);
        Add(line.Commitment);
        Add(line.Previous);
        hash.AppendData(buffer, 0, length);
        return hash.GetHashAndReset();
    }

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    private void Add(string? text)
    {
        if (text is null)
        {
            AddLength(Absent);
            return;
        }

        var bytes = Encoding.UTF8.GetByteCount(text);
        AddLength((uint)bytes);
        length += Encoding.UTF8.GetBytes(text, Room(bytes));
    }

    private void Add(byte[]? bytes)
    {
        AddLength(bytes is null ? Absent : (uint)bytes.Length);
        bytes?.CopyTo(Room(bytes.Length));
        length += bytes?.Length ?? 0;
    }

    private void Add(long number)
    {
        AddLength(sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(Room(sizeof(long)), number);
        length += sizeof(long);
    }

    private void AddLength(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(Room(sizeof(uint)), value);
        length += sizeof(uint);
    }

    private Span<byte> Room(int bytes)
    {
        if (buffer.Length - length < bytes)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + bytes));
        }

        return buffer.AsSpan(length);
    }
}
