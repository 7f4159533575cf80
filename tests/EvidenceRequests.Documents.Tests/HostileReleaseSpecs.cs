using System.IO.Compression;
using System.Xml.Linq;

namespace EvidenceRequests.Documents.Tests;

/// <summary>Whatever a file holds, comparing and finalising give findings or a document, and never an exception.</summary>
public sealed class HostileReleaseSpecs
{
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly string[] Parts = ["word/document.xml", "word/header1.xml", "word/numbering.xml", "word/styles.xml", "word/settings.xml", "word/_rels/document.xml.rels", "[Content_Types].xml", "docProps/core.xml"];

    private static readonly Lazy<byte[]> Draft = new(() => DocxWriter.Write(
        Samples.Draft("# Request\n\n1. First, by {{ channel.name }}, signed by {{ officer.name }}.\n   - Bullet.\n\n::: table accounts\n| No. | Identifier |\n|---|--:|\n| 1 | {{ accounts[0].identifiers[0].value }} |\n:::\n\nLast."), SampleLibrary.Look));

    [Fact]
    public void Trees_that_were_shaken_give_no_exception()
    {
        for (var seed = 0; seed < 80; seed++)
        {
            var file = Shaken(new Random(seed));

            FinalWriter.Write(file, "draft.docx");
            DraftComparer.Compare(file, Draft.Value, Day);
            DraftComparer.Compare(Draft.Value, file, Day);
        }
    }

    [Fact]
    public void Bytes_that_were_changed_give_no_exception()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            var file = Draft.Value.ToArray();
            for (var i = random.Next(1, 20); i > 0; i--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            FinalWriter.Write(file, "draft.docx");
            DraftComparer.Compare(file, Draft.Value, Day);
        }
    }

    private static byte[] Shaken(Random random)
    {
        using var stream = new MemoryStream();
        stream.Write(Draft.Value);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, true))
        {
            var entry = archive.GetEntry(Parts[random.Next(3) == 0 ? random.Next(Parts.Length) : 0])!;
            XElement root;
            using (var reader = entry.Open())
            {
                root = XDocument.Load(reader).Root!;
            }

            for (var i = random.Next(1, 8); i > 0; i--)
            {
                Shake(root, random);
            }

            using var writer = entry.Open();
            writer.SetLength(0);
            root.Save(writer, SaveOptions.DisableFormatting);
        }

        return stream.ToArray();
    }

    private static void Shake(XElement root, Random random)
    {
        var all = root.Descendants().ToList();
        if (all.Count == 0)
        {
            return;
        }

        var (one, other) = (all[random.Next(all.Count)], all[random.Next(all.Count)]);
        switch (random.Next(6))
        {
            case 0:
                one.Remove();
                break;
            case 1:
                one.Attributes().Remove();
                break;
            case 2:
                other.AddFirst(new XElement(one));
                break;
            case 3:
                one.Name = other.Name;
                break;
            case 4 when one.FirstAttribute is { IsNamespaceDeclaration: false } attribute && attribute.Name.Namespace != XNamespace.Xml:
                attribute.Value = random.Next(2) == 0 ? "-1" : "x";
                break;
            case 5:
                one.AddAfterSelf(new XElement(other));
                break;
        }
    }
}
