using System.Buffers.Binary;
using System.Text;

namespace EvidenceRequests.Documents.Docx;

/// <summary>
/// Puts parts into a package in the order in which they come, all with one time, so that the bytes depend on nothing but the parts.
/// The package is a ZIP file of the plainest kind; it is laid out here because the framework's writer deflates every part again.
/// </summary>
internal sealed class ZipPackageWriter
{
    // source: .ZIP File Format Specification (APPNOTE.TXT 6.3.10), 4.3.7, 4.3.12, 4.3.16 and 4.4.
    private const uint LocalSignature = 0x04034b50;
    private const uint CentralSignature = 0x02014b50;
    private const uint EndSignature = 0x06054b50;
    private const int LocalLength = 30;
    private const int CentralLength = 46;
    private const int EndLength = 22;
    private const ushort Version = 20;
    private const ushort Deflate = 8;
    private const ushort NameIsUtf8 = 0x0800;
    private const ushort FirstOfJanuary1980 = 0x0021;

    private readonly List<ZipEntryData> parts = [];

    public void Add(ZipEntryData part) => parts.Add(part);

    public void Add(string name, ReadOnlyMemory<byte> part) => Add(ZipEntryData.Compress(name, part.Span, ZipEntryData.Own));

    public void Add(string name, Action<Stream> write) => Add(ZipEntryData.Compress(name, write, ZipEntryData.Own));

    /// <summary>The package.</summary>
    public byte[] Finish()
    {
        var central = parts.Sum(p => LocalLength + p.Name.Length + p.Deflated.Length);
        var end = central + parts.Sum(p => CentralLength + p.Name.Length);
        var bytes = new byte[end + EndLength];
        var (local, entry) = (0, central);
        foreach (var part in parts)
        {
            WriteCentralHeader(bytes.AsSpan(entry), part, local);
            WriteLocalHeader(bytes.AsSpan(local), part);
            entry += CentralLength + part.Name.Length;
            local += LocalLength + part.Name.Length + part.Deflated.Length;
        }

        WriteEndRecord(bytes.AsSpan(end), central, end - central);
        return bytes;
    }

    private static void WriteLocalHeader(Span<byte> position, ZipEntryData part)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(position, LocalSignature);
        WriteCommonFields(position[4..], part);
        part.Name.Span.CopyTo(position[LocalLength..]);
        part.Deflated.Span.CopyTo(position[(LocalLength + part.Name.Length)..]);
    }

    private static void WriteCentralHeader(Span<byte> position, ZipEntryData part, int local)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(position, CentralSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(position[4..], Version);
        WriteCommonFields(position[6..], part);
        BinaryPrimitives.WriteUInt32LittleEndian(position[42..], (uint)local);
        part.Name.Span.CopyTo(position[CentralLength..]);
    }

    // What both say of a part; the time of day, extra fields, comments and attributes stay zero.
    private static void WriteCommonFields(Span<byte> position, ZipEntryData part)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(position, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(position[2..], Ascii.IsValid(part.Name.Span) ? (ushort)0 : NameIsUtf8);
        BinaryPrimitives.WriteUInt16LittleEndian(position[4..], Deflate);
        BinaryPrimitives.WriteUInt16LittleEndian(position[8..], FirstOfJanuary1980);
        BinaryPrimitives.WriteUInt32LittleEndian(position[10..], part.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(position[14..], (uint)part.Deflated.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(position[18..], part.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(position[22..], (ushort)part.Name.Length);
    }

    private void WriteEndRecord(Span<byte> position, int central, int length)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(position, EndSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(position[8..], checked((ushort)parts.Count));
        BinaryPrimitives.WriteUInt16LittleEndian(position[10..], (ushort)parts.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(position[12..], (uint)length);
        BinaryPrimitives.WriteUInt32LittleEndian(position[16..], (uint)central);
    }
}
