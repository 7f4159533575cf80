using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EvidenceRequests.Register;

/// <summary>
/// The hash of a line: SHA-256 over a version, every field with its length before it, and the hash of the line before. Lengths make sure that no two
/// lines that differ are hashed over the same bytes.
/// </summary>
internal sealed class EventHash
{
    private const byte Version = 1;

    // Places of RequestRegister.EventColumns, which are in the order of the hash.
    private const int SeqColumn = 1;
    private const int AtColumn = 6;
    private const int PreviousColumn = 14;

    // A length that no field has: it tells "there is none" from "it is empty".
    private const uint Absent = uint.MaxValue;

    private readonly byte[] result = new byte[SHA256.HashSizeInBytes];
    private byte[] buffer = new byte[4096];
    private int length;

    /// <summary>The hash that the line before the first one has.</summary>
    public static byte[] Start { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>Computes the hash of a line.</summary>
    public byte[] Compute(RegisterEvent line)
    {
        Begin();
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
        return SHA256.HashData(buffer.AsSpan(0, length));
    }

    /// <summary>Computes the hash of a line as it is stored, without making an object of it.</summary>
    /// <param name="row">A row with the columns of an entry, in their order; that of its hash is not looked at.</param>
    /// <returns>The hash; it holds until the next is computed.</returns>
    public ReadOnlySpan<byte> Compute(RowReader row)
    {
        Begin();
        for (var column = 0; column <= PreviousColumn; column++)
        {
            if (column is SeqColumn or AtColumn)
            {
                Add(row.GetInt64(column));
            }
            else if (row.IsNull(column))
            {
                AddLength(Absent);
            }
            else
            {
                Add(row.GetBytes(column));
            }
        }

        SHA256.HashData(buffer.AsSpan(0, length), result);
        return result;
    }

    private void Begin()
    {
        length = 0;
        Room(1)[0] = Version;
        length = 1;
    }

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
        if (bytes is null)
        {
            AddLength(Absent);
            return;
        }

        Add(bytes.AsSpan());
    }

    private void Add(ReadOnlySpan<byte> bytes)
    {
        AddLength((uint)bytes.Length);
        bytes.CopyTo(Room(bytes.Length));
        length += bytes.Length;
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
