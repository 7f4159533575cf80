using System.Text;
using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>
/// Walks through the text of a part as a reader sees it with all tracked changes accepted, and finds its lines and the
/// recorded facts in them. What a program does to runs, controls and tags on the way makes no difference.
/// </summary>
internal sealed class DocumentBodyReader
{
    private readonly IReadOnlyDictionary<string, string> recorded;
    private readonly SlotMarks marks;
    private readonly Dictionary<string, BodySlot> slots = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> openSections = new(StringComparer.Ordinal);
    private readonly List<BodyLine> lines = [];
    private readonly Dictionary<XElement, int> numbers = [];
    private readonly List<string> sections = [];
    private readonly List<XElement> boxes = [];
    private StringBuilder text = new();
    private StringBuilder wording = new();
    private int tables;

    private DocumentBodyReader(XElement root, IReadOnlyDictionary<string, string> recorded)
    {
        this.recorded = recorded;
        marks = new SlotMarks(root, recorded);
        ReadBlocks(root);
        for (var i = 0; i < boxes.Count; i++)
        {
            ReadBlocks(boxes[i]);
        }
    }

    /// <summary>The lines that are not empty; the number of a line is its place here, counted from 1.</summary>
    public IReadOnlyList<BodyLine> Lines => lines;

    /// <summary>The recorded facts that were found, by the names of their bookmarks.</summary>
    public IReadOnlyDictionary<string, BodySlot> Slots => slots;

    /// <summary>Walks through the body of a document, or a header or footer.</summary>
    /// <param name="root">The body.</param>
    /// <param name="recorded">The paths of the recorded facts by the names of their bookmarks.</param>
    public static DocumentBodyReader Read(XElement root, IReadOnlyDictionary<string, string> recorded) => new(root, recorded);

    /// <summary>The number of the line in which an element stands, or null if it stands in none.</summary>
    public int? FindLine(XElement element) =>
        element.AncestorsAndSelf().FirstOrDefault(numbers.ContainsKey) is { } paragraph ? Math.Min(numbers[paragraph], Math.Max(1, lines.Count)) : null;

    private int NextLine => lines.Count + 1;

    private void ReadBlocks(XElement container)
    {
        foreach (var child in container.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "p" when child.Name.Namespace == W:
                    ReadParagraph(child);
                    break;
                case "tbl":
                    ReadTable(child);
                    break;
                default:
                    ReadInside(child, ReadBlocks);
                    break;
            }
        }
    }

    // What may stand round blocks and round runs alike.
    private void ReadInside(XElement element, Action<XElement> inside)
    {
        switch (element.Name.LocalName)
        {
            case "sdt":
                ReadControl(element, inside);
                break;
            case "ins" or "moveTo" or "customXml" or "smartTag" or "hyperlink" or "fldSimple" or "dir" or "bdo":
                inside(element);
                break;
            case "AlternateContent":
                if (element.Elements().FirstOrDefault(e => e.Name.LocalName is "Choice" or "Fallback") is { } choice)
                {
                    inside(choice);
                }

                break;
            case "bookmarkStart":
                StartSlot(element);
                break;
            case "bookmarkEnd":
                EndSlot(element);
                break;
        }
    }

    private void ReadControl(XElement control, Action<XElement> inside)
    {
        if (control.Element(W + "sdtContent") is not { } content)
        {
            return;
        }

        var name = marks.ReadControl(control);
        if (name is not null)
        {
            OpenSlot(name, control);
        }

        inside(content);
        if (name is not null)
        {
            open.Remove(name);
        }
    }

    private void ReadParagraph(XElement paragraph)
    {
        ReadInside(paragraph);
        AddLine(paragraph, text.ToString(), wording.ToString(), null);
    }

    private void ReadInside(XElement paragraph)
    {
        numbers[paragraph] = NextLine;
        (text, wording) = (new StringBuilder(), new StringBuilder());
        ReadInlines(paragraph);
        foreach (var name in open)
        {
            slots[name].Text.Append('\n');
        }
    }

    private void ReadInlines(XElement container)
    {
        foreach (var child in container.Elements())
        {
            if (child.Name == W + "r")
            {
                ReadRun(child);
            }
            else
            {
                ReadInside(child, ReadInlines);
            }
        }
    }

    private void ReadRun(XElement run)
    {
        foreach (var child in run.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "t" when child.Name.Namespace == W:
                    Append(child.Value);
                    break;
                case "tab":
                    Append("\t");
                    break;
                case "br" or "cr":
                    Append("\n");
                    break;
                case "noBreakHyphen":
                    Append("-");
                    break;
                case "drawing" or "pict" or "object" or "AlternateContent":
                    var content = child.Name.LocalName == "AlternateContent" ? child.Elements().FirstOrDefault() ?? child : child;
                    boxes.AddRange(content.Descendants(W + "txbxContent").Where(b => !b.Ancestors(W + "txbxContent").Any(a => a.Ancestors().Contains(child))));
                    break;
            }
        }
    }

    private void Append(string added)
    {
        text.Append(added);
        if (open.Count == 0)
        {
            wording.Append(added);
        }

        foreach (var name in open)
        {
            slots[name].Text.Append(added);
        }
    }

    private void StartSlot(XElement bookmark)
    {
        if (marks.ReadStart(bookmark) is { } name)
        {
            OpenSlot(name, bookmark);
        }
        else if ((string?)bookmark.Attribute(W + "name") is { } section && section.StartsWith("er_s", StringComparison.Ordinal))
        {
            openSections[(string?)bookmark.Attribute(W + "id") ?? string.Empty] = section;
            sections.Add(section);
        }
    }

    private void EndSlot(XElement bookmark)
    {
        if (marks.ReadEnd(bookmark) is { } name && open.Remove(name))
        {
            slots[name].End = bookmark;
        }

        if (openSections.Remove((string?)bookmark.Attribute(W + "id") ?? string.Empty, out var section) && bookmark.Parent!.Name == W + "p")
        {
            sections.Add(section);
        }
    }

    private void OpenSlot(string name, XElement position)
    {
        slots[name] = new BodySlot(position, NextLine);
        if (open.Count == 0)
        {
            wording.Append('{').Append(recorded[name]).Append('}');
        }

        open.Add(name);
    }

    private void ReadTable(XElement table)
    {
        var number = ++tables;
        foreach (var row in GetRows(table))
        {
            ReadRow(row, number);
        }
    }

    private static IEnumerable<XElement> GetRows(XElement table) => table.Elements().SelectMany(child => child.Name.LocalName switch
    {
        "tr" => [child],
        "sdt" => (child.Element(W + "sdtContent")?.Elements(W + "tr")) ?? [],
        "ins" or "customXml" => child.Elements(W + "tr"),
        _ => [],
    }).Where(r => r.Element(W + "trPr")?.Element(W + "del") is null);

    private void ReadRow(XElement row, int table)
    {
        var cells = new List<(string Text, string Wording)>();
        foreach (var cell in row.Elements().SelectMany(c => c.Name.LocalName == "sdt" ? c.Element(W + "sdtContent")?.Elements(W + "tc") ?? [] : c.Name.LocalName == "tc" ? [c] : []))
        {
            var paragraphs = new List<(string Text, string Wording)>();
            foreach (var paragraph in cell.Descendants(W + "p").Where(p => !p.Ancestors(W + "txbxContent").Any()))
            {
                ReadInside(paragraph);
                paragraphs.Add((text.ToString(), wording.ToString()));
            }

            cells.Add((string.Join('\n', paragraphs.Select(p => p.Text)), string.Join('\n', paragraphs.Select(p => p.Wording))));
        }

        if (row.Descendants(W + "p").FirstOrDefault() is { } first)
        {
            var isHead = row.Element(W + "trPr")?.Element(W + "tblHeader") is not null;
            AddLine(first, string.Join('\t', cells.Select(c => c.Text)), string.Join('\t', cells.Select(c => c.Wording)), table, [.. cells.Select(c => c.Text)], isHead);
        }
    }

    private void AddLine(XElement paragraph, string text, string wording, int? table, IReadOnlyList<string>? cells = null, bool isHead = false)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            lines.Add(new BodyLine
            {
                Paragraph = paragraph,
                Text = text,
                Wording = wording,
                Table = table,
                Cells = cells ?? [],
                IsTableHead = isHead,
                Sections = [.. sections.Concat(openSections.Values).Distinct()],
            });
        }

        sections.Clear();
    }
}
