using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

/// <summary>The ZIP file that a document is: what is copied ready-made unpacks to the same bytes, and nothing in it depends on the machine or the hour.</summary>
public sealed class ZipPackageWriterSpecs
{
    private static readonly byte[] Large = [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i * i >> 7))];

    [Fact]
    public void Every_part_unpacks_to_its_bytes_and_has_their_checksum()
    {
        (string Name, byte[] Bytes)[] parts = [("a.xml", "<a/>"u8.ToArray()), ("empty.xml", []), ("media/large.bin", Large), ("é/ж.xml", "<ж/>"u8.ToArray())];
        var package = new ZipPackageWriter();
        foreach (var (name, bytes) in parts)
        {
            package.Add(name, bytes);
        }

        using var archive = new ZipArchive(new MemoryStream(package.Finish()));
        Assert.Equal(parts.Select(p => p.Name), archive.Entries.Select(e => e.FullName));
        Assert.Equal(parts.Select(p => p.Bytes), archive.Entries.Select(Unpacked));
        Assert.Equal(parts.Select(p => Checksum(p.Bytes)), archive.Entries.Select(e => e.Crc32));
        Assert.Equal(parts.Select(p => (long)p.Bytes.Length), archive.Entries.Select(e => e.Length));
    }

    [Fact]
    public void A_part_packed_once_lies_in_two_packages_with_the_same_bytes()
    {
        var part = ZipEntryData.Compress("word/styles.xml", Large, ZipEntryData.Shared);
        var (first, second) = (new ZipPackageWriter(), new ZipPackageWriter());
        first.Add(part);
        second.Add("other.xml", "<a/>"u8.ToArray());
        second.Add(part);
        using var one = new ZipArchive(new MemoryStream(first.Finish()));
        using var two = new ZipArchive(new MemoryStream(second.Finish()));
        Assert.Equal(Large, Unpacked(one.Entries[0]));
        Assert.Equal(Large, Unpacked(two.Entries[1]));
    }

    [Fact]
    public void What_is_packed_already_is_copied()
    {
        var file = DraftArchive.Write([("letter.docx", Large)]);
        Assert.True(file.AsSpan().IndexOf(Large.AsSpan(0, 30_000)) > 0);
    }

    [Fact]
    public void A_reader_needs_no_more_than_the_plainest_form_of_the_format()
    {
        var file = DocxWriter.Write(Draft("One"), SampleLibrary.Look);
        var (names, position) = (new List<string>(), 0);
        while (BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(position)) == 0x04034b50)
        {
            // Version 2.0, no flags, deflated, no time of day, the first day that the format knows.
            Assert.Equal([20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0], file[(position + 4)..(position + 14)]);
            Assert.Equal(0, BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(position + 28)));
            var name = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(position + 26));
            names.Add(Encoding.ASCII.GetString(file, position + 30, name));
            position += 30 + name + (int)BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(position + 18));
        }

        Assert.Equal(
            [
                "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "word/document.xml", "word/_rels/document.xml.rels",
                "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/fontTable.xml", "word/header1.xml", "word/footer1.xml",
                "customXml/item1.xml", "customXml/itemProps1.xml", "customXml/_rels/item1.xml.rels",
            ],
            names);
    }

    [Fact]
    public void Documents_written_one_after_the_other_or_by_several_threads_are_the_same()
    {
        // Each is written with a look of its own first, then all of them at once with one look that they share.
        Draft[] drafts = [Draft("One"), Draft("Two") with { Classification = "Secret" }, Draft("Three") with { Reference = "R-3" }, Draft("Four") with { Comments = [new DraftComment { Text = "Look.", Section = "text" }] }];
        var alone = drafts.Select(d => DocxWriter.Write(d, NewLook())).ToList();
        var shared = NewLook();
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => Assert.Equal(alone[i % drafts.Length], DocxWriter.Write(drafts[i % drafts.Length], shared)));
    }

    private static ReferenceDocument NewLook() => ReferenceDocument.Default(SampleLibrary.With([])).Value!;

    private static Draft Draft(string text) => DraftComposer.Compose(Samples.Request(Samples.Library(("text", text)))).Value!;

    private static byte[] Unpacked(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    // Bit by bit, as the format defines it.
    private static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes)
        {
            sum ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) == 0 ? 0 : 0xEDB88320);
            }
        }

        return ~sum;
    }
}
