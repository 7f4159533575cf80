using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace EvidenceRequests.Documents;

/// <summary>
/// The package of a letterhead, read with care: it comes from anywhere. Sizes are counted while reading and not believed,
/// and what could act (macros, embedded objects, links to other places, document type definitions) is refused.
/// </summary>
internal sealed class LetterheadPackage
{
    private const int MostBytes = 50_000_000;
    private const int MostParts = 2_000;
    private const int LargestPart = 30_000_000;
    private const int MostUnpacked = 100_000_000;
    private const int GreatestRatio = 200;
    private const int SmallPart = 1_000_000;
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly Dictionary<string, byte[]> parts = new(StringComparer.OrdinalIgnoreCase);

    private LetterheadPackage(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MostBytes)
        {
            throw LetterheadRefusedException.TooLarge("The letterhead is larger than 50 MB.");
        }

        Unpack(bytes);
        RefuseMacros();
        RefuseLinks();
        Main = Relationships(string.Empty).FirstOrDefault(r => r.Type == Office + "officeDocument").Target ?? "word/document.xml";
    }

    /// <summary>Name of the main part.</summary>
    public string Main { get; }

    public static LetterheadPackage Open(ReadOnlyMemory<byte> bytes) => new(bytes);

    public byte[]? Part(string name) => parts.GetValueOrDefault(name);

    /// <summary>A part as XML.</summary>
    public XElement? Xml(string? name)
    {
        if (name is null || !parts.TryGetValue(name, out var bytes))
        {
            return null;
        }

        try
        {
            return Plain(PartXml.Read(new MemoryStream(bytes)));
        }
        catch (XmlException) when (HasDoctype(bytes))
        {
            throw LetterheadRefusedException.Unsafe(
                $"The part {name} of the letterhead has a document type definition, which Word never writes.", "Make the letterhead anew in Word.");
        }
        catch (XmlException)
        {
            throw LetterheadRefusedException.Unreadable($"The part {name} of the letterhead is not well formed.");
        }
    }

    /// <summary>The relationships of a part that stay inside the package, with the names of the parts they lead to.</summary>
    public IEnumerable<(string Id, string Type, string Target)> Relationships(string part)
    {
        var folder = part.LastIndexOf('/') is >= 0 and var cut ? part[..(cut + 1)] : string.Empty;
        var links = Xml($"{folder}_rels/{part[folder.Length..]}.rels");
        return (links?.Elements(Package + "Relationship") ?? [])
            .Where(r => !IsExternal(r))
            .Select(r => ((string?)r.Attribute("Id") ?? string.Empty, (string?)r.Attribute("Type") ?? string.Empty, Resolve(folder, (string?)r.Attribute("Target") ?? string.Empty)));
    }

    /// <summary>The first part of a type that a part leads to, such as <c>styles</c>.</summary>
    public string? Related(string part, string type) => Relationships(part).FirstOrDefault(r => r.Type == Office + type).Target;

    /// <summary>True for a relationship to a picture.</summary>
    public static bool IsPicture(string type) => type == Office + "image";

    // LibreOffice writes "start" and "end" for "left" and "right"; Word reads both, but only these are in the format everybody checks against.
    private static XElement Plain(XElement root)
    {
        foreach (var edge in root.Descendants().Where(e => e.Name.LocalName is "jc" or "lvlJc" && e.Name.NamespaceName == WordXml.Main).Attributes())
        {
            edge.Value = edge.Value switch { "start" => "left", "end" => "right", var other => other };
        }

        return root;
    }

    private static bool IsExternal(XElement relationship) =>
        string.Equals((string?)relationship.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    private static bool HasDoctype(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Contains("<!DOCTYPE", StringComparison.Ordinal) || Encoding.Unicode.GetString(bytes).Contains("<!DOCTYPE", StringComparison.Ordinal);

    private void Unpack(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false));
            if (archive.Entries.Count > MostParts)
            {
                throw LetterheadRefusedException.TooLarge("The letterhead has more parts than any letterhead needs.");
            }

            long total = 0;
            foreach (var entry in archive.Entries.Where(e => !e.FullName.EndsWith('/')))
            {
                var part = Unpack(entry);
                total += part.Length;
                if (total > MostUnpacked)
                {
                    throw LetterheadRefusedException.TooLarge("The letterhead grows beyond 100 MB when it is unpacked.");
                }

                if (!parts.TryAdd(entry.FullName.Replace('\\', '/'), part))
                {
                    throw LetterheadRefusedException.Unreadable("The letterhead has two parts of one name.");
                }
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            throw LetterheadRefusedException.Unreadable("The letterhead is not a Word document.");
        }
    }

    private static byte[] Unpack(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var part = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            part.Write(buffer, 0, read);
            if (part.Length > LargestPart || (part.Length > SmallPart && part.Length / Math.Max(1, entry.CompressedLength) > GreatestRatio))
            {
                throw LetterheadRefusedException.TooLarge($"The part {entry.FullName} of the letterhead grows without measure when it is unpacked.");
            }
        }

        return part.ToArray();
    }

    private void RefuseMacros()
    {
        var types = Xml("[Content_Types].xml") ?? throw LetterheadRefusedException.Unreadable("The letterhead is not a Word document.");
        var named = types.Elements(Types + "Override").Concat(types.Elements(Types + "Default")).Select(t => (string?)t.Attribute("ContentType") ?? string.Empty);
        if (named.Any(t => t.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || t.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            || parts.Keys.Any(p => p.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw LetterheadRefusedException.Unsafe("The letterhead holds macros.", "Save it in Word as a Word document (.docx) without macros.");
        }

        if (parts.Keys.Any(p => p.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase) || p.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)))
        {
            throw LetterheadRefusedException.Unsafe("The letterhead holds an embedded object.", "Put a picture in its place.");
        }
    }

    // A link in running text is harmless and is not taken over; anything else outside is loaded when the document opens.
    private void RefuseLinks()
    {
        foreach (var name in parts.Keys.Where(p => p.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
        {
            var outside = Xml(name)!.Elements(Package + "Relationship").Where(IsExternal).Select(r => (string?)r.Attribute("Type")).FirstOrDefault(t => t != Office + "hyperlink");
            if (outside is not null)
            {
                throw LetterheadRefusedException.Unsafe(
                    $"The letterhead leads to a place outside itself ({outside[(outside.LastIndexOf('/') + 1)..]}).",
                    "Insert pictures instead of linking to them, and detach the document from its template.");
            }
        }
    }
}
