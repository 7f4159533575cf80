using System.Buffers.Binary;

namespace EvidenceRequests.Register;

/// <summary>
/// The rows of a query as PostgreSQL copies them out, in its binary format: each a number of fields, each field its length and its bytes. They are read where they lie; the rows of an ordinary query become an object for each field.
/// </summary>
/// <param name="stream">What the server sends.</param>
internal sealed class CopiedRows(Stream stream) : RowReader
{
    private const int HeaderLength = 19;
    private const int Absent = -1;

    private readonly RepeatedWords words = new();
    private byte[] buffer = new byte[64 * 1024];
    private (int At, int Length)[] fields = [];
    private int start = -1;
    private int next;
    private int end;
    private bool ended;

    public override bool Read()
    {
        if (start < 0)
        {
            (start, next) = (0, 0);
            _ = Take(HeaderLength);
        }

        start = next;
        var count = BinaryPrimitives.ReadInt16BigEndian(Take(sizeof(short)));
        if (count < 0)
        {
            ended = true;
            return false;
        }

        if (fields.Length != count)
        {
            fields = new (int, int)[count];
        }

        for (var i = 0; i < count; i++)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(Take(sizeof(int)));
            fields[i] = (next - start, length);
            _ = Take(Math.Max(length, 0));
        }

        return true;
    }

    public override bool IsNull(int column) => fields[column].Length == Absent;

    public override string GetString(int column) => words.Get(GetBytes(column));

    public override long GetInt64(int column)
    {
        var bytes = GetBytes(column);
        return bytes.Length switch
        {
            sizeof(long) => BinaryPrimitives.ReadInt64BigEndian(bytes),
            sizeof(int) => BinaryPrimitives.ReadInt32BigEndian(bytes),
            sizeof(bool) => bytes[0],
            _ => throw new InvalidCastException("A value of the register is no number."),
        };
    }

    public override ReadOnlySpan<byte> GetBytes(int column)
    {
        var (at, length) = fields[column];
        return length == Absent ? throw new InvalidCastException("A value of the register is missing.") : buffer.AsSpan(start + at, length);
    }

    public override void Dispose()
    {
        // To leave off in the middle would end the transaction, and with it what it sees.
        while (!ended && stream.Read(buffer, 0, buffer.Length) > 0)
        {
            // What is left is of no use to anybody.
        }

        stream.Dispose();
    }

    // The next bytes of the row. All of a row is in the buffer until the next one is read.
    private ReadOnlySpan<byte> Take(int count)
    {
        while (end - next < count)
        {
            if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, next, end) = (0, next - start, end - start);
            }

            if (buffer.Length - next < count)
            {
                Array.Resize(ref buffer, Math.Max(buffer.Length * 2, next + count));
            }

            // Where this fails there is nothing more to come.
            ended = true;
            end += stream.Read(buffer, end, buffer.Length - end) is > 0 and var read ? read : throw new EndOfStreamException("The server ended in the middle of a row.");
            ended = false;
        }

        next += count;
        return buffer.AsSpan(next - count, count);
    }
}
