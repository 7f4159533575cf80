using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>Reads what a draft says of its own origin. The part is found by its namespace, because programs give parts names of their own.</summary>
internal static class ProvenanceReader
{
    private const int LongestWord = 200;

    private static readonly XNamespace Ours = ProvenancePart.Namespace;

    private static readonly Dictionary<string, SlotKind> Kinds =
        Enum.GetValues<SlotKind>().ToDictionary(k => JsonNamingPolicy.KebabCaseLower.ConvertName(k.ToString()), StringComparer.Ordinal);

    /// <summary>The provenance, or null if the package has none.</summary>
    public static DraftProvenance? Read(IncomingPackage package) =>
        FindPart(package) is { } name && package.ReadXml(name) is { } root ? Read(root) : null;

    /// <summary>The name of the part that holds the provenance.</summary>
    public static string? FindPart(IncomingPackage package) => package.Names
        .Where(n => n.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) && n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal)
        .FirstOrDefault(n => package.FindPart(n).AsSpan().IndexOf("urn:evidence-requests:draft:2"u8) >= 0 && package.ReadXml(n)?.Name == Ours + "draft");

    private static DraftProvenance Read(XElement root) => new()
    {
        Kind = Word(root, "kind"),
        Step = Word(root, "step"),
        Language = Word(root, "language"),
        Reference = Word(root, "reference"),
        Incomplete = Word(root, "incomplete") == "true",
        Library = Word(root, "library"),
        AsOf = DateOnly.TryParseExact(Word(root, "as-of"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        Unconfirmed = [.. root.Elements(Ours + "unconfirmed").Select(u => Word(u, "statement"))],
        Sections = [.. root.Elements(Ours + "section").Select(ReadSection)],
    };

    private static RecordedSection ReadSection(XElement section) => new()
    {
        Id = Word(section, "id"),
        Bookmark = Word(section, "bookmark"),
        Template = Word(section, "template"),
        TemplateHash = Word(section, "template-hash"),
        Lines = [.. section.Elements(Ours + "line").Select(l => Word(l, "hash"))],
        Slots = [.. section.Elements(Ours + "slot").Select(s => new RecordedSlot(Word(s, "bookmark"), Word(s, "fact"), Kinds.GetValueOrDefault(Word(s, "kind"), SlotKind.Knowledge), Word(s, "hash")))],
    };

    // What a file from outside says is shown in findings, so it is cut.
    private static string Word(XElement element, string name) =>
        (string?)element.Attribute(name) is { } word ? word.Length <= LongestWord ? word : word[..LongestWord] : string.Empty;
}
