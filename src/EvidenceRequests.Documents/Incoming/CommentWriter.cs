using System.Globalization;
using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>Adds comments to a document that was read. All parts but the four that name comments stay byte for byte as they were.</summary>
internal sealed class CommentWriter
{
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string CommentsRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";


    private readonly IncomingDraft draft;
    private readonly string date;
    private readonly string part;
    private readonly XElement comments;
    private readonly HashSet<string> styles;
    private int next;

    public CommentWriter(IncomingDraft draft, DateOnly date)
    {
        this.draft = draft;
        this.date = date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        var main = draft.Package.Main;
        part = draft.Package.Related(main, "comments") ?? main[..(main.LastIndexOf('/') + 1)] + "comments.xml";
        comments = draft.Package.ReadXml(part) ?? new XElement(W + "comments", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName));
        styles = (draft.Package.ReadXml(draft.Package.Related(main, "styles"))?.Elements(W + "style") ?? [])
            .Select(s => (string?)s.Attribute(W + "styleId") ?? string.Empty).ToHashSet(StringComparer.Ordinal);
        next = comments.Elements(W + "comment").Concat(draft.Main.Descendants(W + "commentReference"))
            .Select(c => int.TryParse((string?)c.Attribute(W + "id"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .DefaultIfEmpty(-1).Max() + 1;
    }

    /// <summary>The document with the remarks.</summary>
    public byte[] Write(IReadOnlyList<ReviewComment> notes)
    {
        foreach (var note in notes)
        {
            var id = (next++).ToString(CultureInfo.InvariantCulture);
            Anchor(note, id);
            comments.Add(CreateComment(note, id));
        }

        var changed = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase)
        {
            [draft.Package.Main] = PartXml.Bytes(draft.Main),
            [part] = PartXml.Bytes(comments),
        };
        if (draft.Package.FindPart(part) is null)
        {
            Announce(changed);
        }

        var file = new ZipPackageWriter();
        foreach (var name in draft.Package.Names.Concat(changed.Keys).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            file.Add(name, changed.GetValueOrDefault(name) ?? draft.Package.FindPart(name));
        }

        return file.Finish();
    }

    private void Announce(Dictionary<string, byte[]> changed)
    {
        var types = draft.Package.ReadXml("[Content_Types].xml")!;
        types.Add(new XElement(ContentTypeList + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", CommentsType)));
        changed["[Content_Types].xml"] = PartXml.Bytes(types);
        var main = draft.Package.Main;
        var cut = main.LastIndexOf('/') + 1;
        var name = $"{main[..cut]}_rels/{main[cut..]}.rels";
        var relationships = draft.Package.ReadXml(name) ?? new XElement(PackageRelationships + "Relationships");
        relationships.Add(new XElement(
            PackageRelationships + "Relationship", new XAttribute("Id", "rIdEvreqComments"), new XAttribute("Type", CommentsRelationship), new XAttribute("Target", part[cut..])));
        changed[name] = PartXml.Bytes(relationships);
    }

    private void Anchor(ReviewComment note, string id)
    {
        var start = new XElement(W + "commentRangeStart", new XAttribute(W + "id", id));
        var end = new XElement(W + "commentRangeEnd", new XAttribute(W + "id", id));
        var mark = new XElement(W + "r", CreateStyle("rStyle", "CommentReference", "rPr"), new XElement(W + "commentReference", new XAttribute(W + "id", id)));
        if (note.Bookmark is { } bookmark && draft.BodyText.Slots.TryGetValue(bookmark, out var slot)
            && slot.Start.Parent!.Name == W + "p" && slot.Start.Parent == slot.End.Parent && !IsInBox(slot.Start))
        {
            slot.Start.AddBeforeSelf(start);
            slot.End.AddAfterSelf(end, mark);
            return;
        }

        var paragraph = FindParagraph(note.Line ?? 1);
        if (paragraph.Element(W + "pPr") is { } form)
        {
            form.AddAfterSelf(start);
        }
        else
        {
            paragraph.AddFirst(start);
        }

        paragraph.Add(end, mark);
    }

    // Word keeps no comments inside text boxes; theirs are at the paragraph that holds the box. An empty document gets a paragraph.
    private XElement FindParagraph(int line)
    {
        var lines = draft.BodyText.Lines;
        var paragraph = lines.Count == 0 ? draft.Body.Descendants(W + "p").FirstOrDefault() : lines[Math.Clamp(line, 1, lines.Count) - 1].Paragraph;
        if (paragraph is null)
        {
            paragraph = new XElement(W + "p");
            draft.Body.AddFirst(paragraph);
        }

        return IsInBox(paragraph) ? paragraph.Ancestors(W + "p").Last() : paragraph;
    }

    private static bool IsInBox(XElement element) => element.Ancestors(W + "txbxContent").Any() && element.Ancestors(W + "p").Any();

    private XElement CreateComment(ReviewComment note, string id) => new(
        W + "comment",
        new XAttribute(W + "id", id),
        new XAttribute(W + "author", WordXml.Author),
        new XAttribute(W + "date", date),
        new XAttribute(W + "initials", "er"),
        note.Text.Select((text, i) => new XElement(
            W + "p",
            CreateStyle("pStyle", "CommentText", "pPr"),
            i == 0 ? new XElement(W + "r", CreateStyle("rStyle", "CommentReference", "rPr"), new XElement(W + "annotationRef")) : null,
            new XElement(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), InlineWriter.Shown(text))))));

    private XElement? CreateStyle(string element, string style, string around) =>
        styles.Contains(style) ? new XElement(W + around, new XElement(W + element, new XAttribute(W + "val", style))) : null;
}
