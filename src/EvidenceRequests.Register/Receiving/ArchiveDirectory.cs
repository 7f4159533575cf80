using System.Buffers.Binary;
using System.Text;

namespace EvidenceRequests.Register;

/// <summary>
/// Reads the directory at the end of a zip file, and nothing else of it: no member is opened, nothing is unpacked, and a hostile archive costs no more than its directory.
/// </summary>
internal static class ArchiveDirectory
{
    /// <summary>Members that are listed of one archive.</summary>
    public const int MostMembers = 200_000;

    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const long MostBytes = 128L * 1024 * 1024;
    private const byte Unix = 3;
    private const byte MacOs = 19;
    private const int TypeOfFile = 0xF000;
    private const int Link = 0xA000;
    private const uint EndMark = 0x06054b50;
    private const uint End64LocatorMark = 0x07064b50;
    private const uint End64Mark = 0x06064b50;
    private const uint EntryMark = 0x02014b50;

    /// <summary>The members of a zip file; null if it is none, is damaged, or holds too much to list.</summary>
    public static IReadOnlyList<ArchiveMember>? Read(Stream file)
    {
        if (FindDirectory(file) is not { } directory || directory.Length > MostBytes || directory.Count > MostMembers || directory.Offset < 0 || directory.Offset + directory.Length > file.Length)
        {
            return null;
        }

        var bytes = new byte[directory.Length];
        file.Position = directory.Offset;
        file.ReadExactly(bytes);
        var members = new List<ArchiveMember>();
        for (var at = bytes.AsSpan(); at.Length >= EntryLength && BinaryPrimitives.ReadUInt32LittleEndian(at) == EntryMark;)
        {
            var (name, extra, comment) = (U16(at, 28), U16(at, 30), U16(at, 32));
            if (at.Length < EntryLength + name + extra + comment || members.Count == MostMembers)
            {
                return null;
            }

            var flags = U16(at, 8);
            var (packed, size) = Sizes(at[(EntryLength + name)..(EntryLength + name + extra)], BinaryPrimitives.ReadUInt32LittleEndian(at[20..]), BinaryPrimitives.ReadUInt32LittleEndian(at[24..]));
            // Bit 11 says UTF-8; what says nothing is read byte by byte, so that no two names become one.
            var text = ((flags & 0x800) != 0 ? Encoding.UTF8 : Encoding.Latin1).GetString(at.Slice(EntryLength, name));
            members.Add(new ArchiveMember(text, size, packed, (flags & 1) != 0, at[5] is Unix or MacOs && (U16(at, 40) & TypeOfFile) == Link));
            at = at[(EntryLength + name + extra + comment)..];
        }

        return members.Count == directory.Count ? members : null;
    }

    private static (long Offset, long Length, long Count)? FindDirectory(Stream file)
    {
        var length = (int)Math.Min(file.Length, EndLength + ushort.MaxValue);
        if (length < EndLength)
        {
            return null;
        }

        var tail = new byte[length];
        file.Position = file.Length - length;
        file.ReadExactly(tail);
        for (var i = length - EndLength; i >= 0; i--)
        {
            var end = tail.AsSpan(i);
            if (BinaryPrimitives.ReadUInt32LittleEndian(end) == EndMark && i + EndLength + U16(end, 20) == length)
            {
                return Find64(file, file.Length - length + i) ?? (BinaryPrimitives.ReadUInt32LittleEndian(end[16..]), BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), U16(end, 10));
            }
        }

        return null;
    }

    private static (long Offset, long Length, long Count)? Find64(Stream file, long end)
    {
        Span<byte> locator = stackalloc byte[20];
        if (end < locator.Length)
        {
            return null;
        }

        file.Position = end - locator.Length;
        file.ReadExactly(locator);
        var at = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);
        if (BinaryPrimitives.ReadUInt32LittleEndian(locator) != End64LocatorMark || at < 0 || at > file.Length - 56)
        {
            return null;
        }

        Span<byte> record = stackalloc byte[56];
        file.Position = at;
        file.ReadExactly(record);
        return BinaryPrimitives.ReadUInt32LittleEndian(record) == End64Mark
            ? (BinaryPrimitives.ReadInt64LittleEndian(record[48..]), Math.Max(0, BinaryPrimitives.ReadInt64LittleEndian(record[40..])), Math.Max(0, BinaryPrimitives.ReadInt64LittleEndian(record[32..]))) : null;
    }

    private static (long Packed, long Size) Sizes(ReadOnlySpan<byte> extra, uint packed, uint size)
    {
        long wide = size, widePacked = packed;
        while (extra.Length >= 4)
        {
            var (id, length) = (U16(extra, 0), U16(extra, 2));
            var field = extra[4..Math.Min(extra.Length, 4 + length)];
            if (id == 1)
            {
                if (size == uint.MaxValue && field.Length >= 8)
                {
                    wide = BinaryPrimitives.ReadInt64LittleEndian(field);
                    field = field[8..];
                }

                if (packed == uint.MaxValue && field.Length >= 8)
                {
                    widePacked = BinaryPrimitives.ReadInt64LittleEndian(field);
                }
            }

            extra = extra[Math.Min(extra.Length, 4 + length)..];
        }

        return (Math.Max(0, widePacked), Math.Max(0, wide));
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
