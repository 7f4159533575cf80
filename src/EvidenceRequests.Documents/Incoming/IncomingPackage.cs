using System.Text;
using System.Xml;
using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>
/// A Word document that comes from outside, read with care: what could act (macros, embedded objects, document type
/// definitions) is refused, and no link to another place is ever followed.
/// </summary>
internal sealed class IncomingPackage
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string StrictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships/";


    private readonly string noun;
    private readonly Dictionary<string, byte[]> parts;

    private IncomingPackage(Dictionary<string, byte[]> parts, string noun)
    {
        this.parts = parts;
        this.noun = noun;
        RefuseWhatActs();
        Outside = [.. parts.Keys.Where(IsRelationships).Order(StringComparer.Ordinal).SelectMany(GetLinks)];
        var main = Relationships(string.Empty).FirstOrDefault(r => r.ShortType == "officeDocument");
        if (main?.Type == StrictOffice + "officeDocument")
        {
            throw new PackageRefusedException(PackageFault.OtherFormat, $"The {noun} is in the strict format.", "Save it in Word as \"Word Document\", not as \"Strict Open XML Document\".");
        }

        Main = main?.Target ?? "word/document.xml";
    }

    /// <summary>Name of the main part.</summary>
    public string Main { get; }

    /// <summary>Names of all parts.</summary>
    public IEnumerable<string> Names => parts.Keys;

    /// <summary>The last words of the types of all relationships, such as <c>styles</c>.</summary>
    public IReadOnlyCollection<string> RelationshipKinds { get; private set; } = [];

    /// <summary>Relationships that lead out of the package. They are reported and never followed.</summary>
    public IReadOnlyList<PackageRelationship> Outside { get; }

    /// <summary>Opens a package.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="noun">What findings call it: <c>letterhead</c>, <c>document</c>.</param>
    /// <exception cref="PackageRefusedException">It is not read.</exception>
    public static IncomingPackage Open(ReadOnlyMemory<byte> bytes, string noun) => new(PackageUnpacker.Unpack(bytes, noun), noun);

    public byte[]? FindPart(string name) => parts.GetValueOrDefault(name);

    /// <summary>A part as XML, or null if there is none.</summary>
    public XElement? ReadXml(string? name)
    {
        if (name is null || !parts.TryGetValue(name, out var bytes))
        {
            return null;
        }

        try
        {
            return PartXml.IsWithinLimits(bytes)
                ? Plain(PartXml.Read(new MemoryStream(bytes)))
                : throw new PackageRefusedException(PackageFault.TooLarge, $"The part {Shown(name)} of the {noun} is nested more deeply, or holds more, than any letter needs.");
        }
        catch (XmlException) when (HasDoctype(bytes))
        {
            throw new PackageRefusedException(PackageFault.Unsafe, $"The part {Shown(name)} of the {noun} has a document type definition, which Word never writes.", $"Make the {noun} again in Word.");
        }
        catch (XmlException)
        {
            throw new PackageRefusedException(PackageFault.Unreadable, $"The part {Shown(name)} of the {noun} is not well formed.");
        }
    }

    /// <summary>The relationships of a part that stay inside the package, with the names of the parts they lead to.</summary>
    public IEnumerable<PackageRelationship> Relationships(string part)
    {
        var folder = GetFolder(part);
        return (ReadXml($"{folder}_rels/{part[folder.Length..]}.rels")?.Elements(PackageRelationships + "Relationship") ?? [])
            .Where(r => !IsExternal(r))
            .Select(r => Relationship(part, r, Resolve(folder, (string?)r.Attribute("Target") ?? string.Empty)));
    }

    /// <summary>The first part of a type that a part leads to, such as <c>styles</c>.</summary>
    public string? Related(string part, string type) => Relationships(part).FirstOrDefault(r => r.Type == Office + type)?.Target;

    private static PackageRelationship Relationship(string part, XElement relationship, string target) =>
        new(part, (string?)relationship.Attribute("Id") ?? string.Empty, (string?)relationship.Attribute("Type") ?? string.Empty, target);

    private static string GetFolder(string part) => part[..(part.LastIndexOf('/') + 1)];

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

    private static bool HasDoctype(byte[] bytes) => bytes.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("<!DOCTYPE")) >= 0
        || bytes.AsSpan().IndexOf(Encoding.BigEndianUnicode.GetBytes("<!DOCTYPE")) >= 0;

    private static string Shown(string name) => name.Length <= 60 ? name : name[..60] + "…";

    private IEnumerable<PackageRelationship> GetLinks(string name)
    {
        var cut = name.LastIndexOf("_rels/", StringComparison.OrdinalIgnoreCase);
        var part = cut < 0 ? name : name[..cut] + name[(cut + "_rels/".Length)..^".rels".Length];
        return ReadXml(name)!.Elements(PackageRelationships + "Relationship").Where(IsExternal).Select(r => Relationship(part, r, (string?)r.Attribute("Target") ?? string.Empty));
    }

    private void RefuseWhatActs()
    {
        var types = ReadXml("[Content_Types].xml") ?? throw FileFormat.RecognisePackage(FindPart("mimetype"), noun) ?? new PackageRefusedException(PackageFault.Unreadable, $"The {noun} is not a Word document.");
        RelationshipKinds = parts.Keys.Where(IsRelationships).SelectMany(n => ReadXml(n)!.Elements(PackageRelationships + "Relationship")).Select(r => Relationship(string.Empty, r, string.Empty).ShortType).ToHashSet(StringComparer.Ordinal);
        PackageKinds.Refuse(types, RelationshipKinds, parts, noun);
    }

    private static bool IsRelationships(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
