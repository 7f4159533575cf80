using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace EvidenceRequests.Bench.Fuzzing;

/// <summary>Changes a Word file: mostly the trees of its parts, with elements of another file, so that it stays a file that is read; sometimes its bytes or the list of its parts.</summary>
internal static class WordChange
{
    private static readonly string[] Values = ["0", "1", "-1", "99999999999", "true", "off", "x", "", "er_1", "er_s1_a", "rId1", "auto", "FFFFFF", "\uE000", "PAGE", "http://x"];

    public static byte[] Apply(byte[] file, byte[] other, Random random)
    {
        if (random.Next(20) == 0)
        {
            return TextChange.Apply(file, other, random);
        }

        try
        {
            var parts = Unpack(file);
            var hit = Pick(parts, random);
            switch (random.Next(15))
            {
                case 0 when parts.Count > 1:
                    parts.RemoveAt(hit);
                    break;
                case 1:
                    parts[hit] = (parts[hit].Name, TextChange.Apply(parts[hit].Bytes, parts[random.Next(parts.Count)].Bytes, random));
                    break;
                default:
                    parts[hit] = (parts[hit].Name, Shake(parts[hit].Bytes, Unpack(other), random));
                    break;
            }

            return Pack(parts);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or ArgumentException or NotSupportedException or IOException)
        {
            return TextChange.Apply(file, other, random);
        }
    }

    // The text is hit as often as all the rest.
    private static int Pick(List<(string Name, byte[] Bytes)> parts, Random random)
    {
        var text = parts.FindIndex(p => p.Name == "word/document.xml");
        return text >= 0 && random.Next(2) == 0 ? text : random.Next(parts.Count);
    }

    private static byte[] Shake(byte[] part, List<(string Name, byte[] Bytes)> others, Random random)
    {
        var root = Load(part);
        var strange = Load(others[Pick(others, random)].Bytes).DescendantsAndSelf().ToList();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var all = root.Descendants().ToList();
            if (all.Count == 0)
            {
                break;
            }

            var (one, two) = (all[random.Next(all.Count)], all[random.Next(all.Count)]);
            switch (random.Next(7))
            {
                case 0:
                    one.Remove();
                    break;
                case 1 when one.Attributes().Where(a => !a.IsNamespaceDeclaration).ToList() is { Count: > 0 } attributes:
                    attributes[random.Next(attributes.Count)].Value = Values[random.Next(Values.Length)];
                    break;
                case 2:
                    one.AddAfterSelf(new XElement(two));
                    break;
                case 3:
                    one.AddFirst(new XElement(strange[random.Next(strange.Count)]));
                    break;
                case 4:
                    one.AddBeforeSelf(new XElement(strange[random.Next(strange.Count)]));
                    break;
                case 5:
                    one.Name = two.Name;
                    break;
                default:
                    one.ReplaceWith(one.Elements().ToList());
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
    }

    private static XElement Load(byte[] part)
    {
        using var reader = XmlReader.Create(new MemoryStream(part), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader).Root!;
    }

    private static List<(string Name, byte[] Bytes)> Unpack(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return [.. archive.Entries.Select(e =>
        {
            using var stream = e.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return (e.FullName, bytes.ToArray());
        })];
    }

    private static byte[] Pack(List<(string Name, byte[] Bytes)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
