using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>Reads what a draft says of its own origin. The part is found by its namespace, because programs give parts names of their own.</summary>
internal static class ProvenanceReader
{
    private const int LongestWord = 2000;

    // The second record had no look; what it has is read all the same.
    private static readonly string[] Namespaces = [ProvenancePart.Namespace, "urn:evidence-requests:draft:2"];

    private static readonly Dictionary<string, SlotKind> Kinds =
        Enum.GetValues<SlotKind>().ToDictionary(k => JsonNamingPolicy.KebabCaseLower.ConvertName(k.ToString()), StringComparer.Ordinal);

    /// <summary>The provenance, or null if the package has none.</summary>
    public static DraftProvenance? Read(IncomingPackage package) =>
        FindPart(package) is { } name && package.ReadXml(name) is { } root ? Read(Limited(root)) : null;

    /// <summary>The name of the part that holds the provenance.</summary>
    public static string? FindPart(IncomingPackage package) => package.Names
        .Where(n => n.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) && n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal)
        .FirstOrDefault(n => package.FindPart(n).AsSpan().IndexOf("urn:evidence-requests:draft:"u8) >= 0 && package.ReadXml(n)?.Name is { LocalName: "draft" } name && Namespaces.Contains(name.NamespaceName));

    private static XElement Limited(XElement root)
    {
        var records = root.Descendants().GroupBy(e => e.Name.LocalName).ToDictionary(g => g.Key, g => g.Count());
        return records.GetValueOrDefault("section") <= PackageLimits.MaxSections && records.Where(r => r.Key != "section").All(r => r.Value <= PackageLimits.MaxRecorded)
            ? root
            : throw new PackageRefusedException(PackageFault.TooLarge, "The record in the document holds more than any draft records.");
    }

    private static DraftProvenance Read(XElement root) => new()
    {
        Kind = Word(root, "kind"),
        Step = Word(root, "step"),
        Language = Word(root, "language"),
        Reference = Word(root, "reference"),
        Exercise = root.Attribute("exercise") is null ? null : Word(root, "exercise"),
        Incomplete = Word(root, "incomplete") == "true",
        Library = Word(root, "library"),
        AsOf = DateOnly.TryParseExact(Word(root, "as-of"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        Unconfirmed = [.. root.Elements(root.Name.Namespace + "unconfirmed").Select(u => new RecordedStatement(StatementId.Parse(Word(u, "statement")), Word(u, "comment")))],
        Look = root.Name.NamespaceName == ProvenancePart.Namespace ? ReadLook(root) : null,
        Sections = [.. root.Elements(root.Name.Namespace + "section").Select(ReadSection)],
    };

    private static RecordedLook ReadLook(XElement root) => new()
    {
        Pages = [.. root.Elements(root.Name.Namespace + "page").Select(p => new RecordedPage(Word(p, "kind") == "header", Word(p, "use"), Word(p, "hash")))],
        Forms = [.. root.Elements(root.Name.Namespace + "form").Select(f => Word(f, "is"))],
        Numbers = [.. root.Elements(root.Name.Namespace + "number").Select(n => Word(n, "is"))],
    };

    private static RecordedSection ReadSection(XElement section) => new()
    {
        Id = Word(section, "id"),
        Bookmark = Word(section, "bookmark"),
        Template = Word(section, "template"),
        TemplateHash = Word(section, "template-hash"),
        Kept = section.Element(section.Name.Namespace + "kept") is { } kept ? ReadKept(kept) : null,
        Lines = [.. section.Elements(section.Name.Namespace + "line").Select(l => Word(l, "hash"))],
        Tables = [.. section.Elements(section.Name.Namespace + "table").Select(t => new RecordedTable(Word(t, "kind"), Word(t, "head")))],
        Slots = [.. section.Elements(section.Name.Namespace + "slot").Select(s => new RecordedSlot(Word(s, "bookmark"), Word(s, "fact"), Kinds.GetValueOrDefault(Word(s, "kind"), SlotKind.Knowledge), Word(s, "hash")))],
    };

    private static KeptWording ReadKept(XElement kept) => new()
    {
        File = Word(kept, "from"),
        Sha256 = Word(kept, "sha256"),
        By = Word(kept, "by"),
        Instead = [.. kept.Elements(kept.Name.Namespace + "instead").Select(l => Word(l, "hash"))],
    };

    // What a file from outside says is shown in findings, so it is cut.
    private static string Word(XElement element, string name) =>
        (string?)element.Attribute(name) is { } word ? word.Length <= LongestWord ? word : word[..LongestWord] : string.Empty;
}
