using System.Text;
using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Documents.Incoming.Markup;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>Walks through the text of a part as a reader sees it with all tracked changes accepted, and finds its lines and the recorded facts in them. What a program does to runs, controls and tags on the way makes no difference.</summary>
internal sealed class DocumentBodyReader
{
    private readonly IReadOnlyDictionary<string, string> recorded;
    private readonly SlotMarks marks;
    private readonly OpenSlots slots = new();
    private readonly OpenFields fields = new();
    private readonly LineCollector lines = new();
    private readonly List<XElement> boxes = [];
    private readonly List<string> pictures = [];
    private StringBuilder text = new(), wording = new();
    private List<LinePiece> pieces = [];
    private XElement? run;
    private List<(string Text, string Wording, IReadOnlyList<LinePiece> Pieces)> cell = [];
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
    public IReadOnlyList<BodyLine> Lines => lines.Lines;

    /// <summary>The recorded facts that were found, by the names of their bookmarks.</summary>
    public IReadOnlyDictionary<string, BodySlot> Slots => slots.All;

    /// <summary>The relationships to the pictures that are shown, in order.</summary>
    public IReadOnlyList<string> Pictures => pictures;

    /// <summary>Walks through the body of a document, or a header or footer.</summary>
    /// <param name="root">The body.</param>
    /// <param name="recorded">The paths of the recorded facts by the names of their bookmarks.</param>
    /// <exception cref="PackageRefusedException">It holds more, or more inside one another, than any letter.</exception>
    public static DocumentBodyReader Read(XElement root, IReadOnlyDictionary<string, string> recorded) => new(root, recorded);

    /// <summary>The number of the line that holds an element, or null if none does.</summary>
    public int? FindLine(XElement element) => lines.Find(element);

    private void ReadBlocks(XElement container)
    {
        foreach (var child in container.Elements())
        {
            if (child.Name == W + "p")
            {
                ReadContent(child);
                lines.Add(child, text.ToString(), wording.ToString(), [pieces]);
            }
            else if (child.Name == W + "tbl")
            {
                ReadRows(child, ++tables);
            }
            else
            {
                ReadInside(child, ReadBlocks);
            }
        }
    }

    // What may appear round blocks and round runs alike.
    private void ReadInside(XElement element, Action<XElement> inside)
    {
        switch (element.Name.Namespace == W || MarkupNames.IsAlternative(element) ? element.Name.LocalName : string.Empty)
        {
            case "AlternateContent":
                inside(MarkupNames.Shown(element));
                break;
            case "sdt":
                ReadControl(element, inside);
                break;
            case "ins" or "moveTo" or "customXml" or "smartTag" or "hyperlink" or "dir" or "bdo":
                inside(element);
                break;
            case "fldSimple":
                fields.Start(element, 0);
                inside(element);
                fields.End();
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

        if (marks.ReadControl(control) is not { } name)
        {
            inside(content);
            return;
        }

        OpenSlot(name, control);
        inside(content);
        slots.Close(name);
    }

    private void ReadContent(XElement paragraph)
    {
        lines.Start(paragraph);
        (text, wording, pieces) = (new StringBuilder(), new StringBuilder(), []);
        ReadInlines(paragraph);
        slots.Append("\n");
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

    private void ReadRun(XElement element)
    {
        run = element.Name == W + "r" ? element : run;
        foreach (var child in element.Elements())
        {
            if (child.Name.Namespace == W)
            {
                ReadRunContent(child);
            }
            else
            {
                ReadInside(child, ReadRun);
            }
        }
    }

    private void ReadRunContent(XElement child)
    {
        switch (child.Name.LocalName)
        {
            case "t":
                Append(TextDirection.WithoutEmbeddings(child.Value));
                break;
            case "tab" or "ptab":
                Append("\t");
                break;
            case "br" or "cr" or "noBreakHyphen":
                Append(child.Name.LocalName == "noBreakHyphen" ? "-" : "\n");
                break;
            case "fldChar":
                fields.Mark(child, 0);
                break;
            case "instrText":
                fields.Innermost?.Instruct(child.Value);
                break;
            case "drawing" or "pict" or "object":
                DrawingContent.Collect(child, boxes, pictures);
                break;
        }
    }

    private void Append(string added)
    {
        if (fields.InInstruction || fields.InPageNumber)
        {
            return;
        }

        added = added.Replace('\u00A0', ' ');
        text.Append(added);
        if (slots.NoneIsOpen)
        {
            wording.Append(added);
            pieces.Add(new LinePiece(added, null, run));
        }

        slots.Append(added);
    }

    private void StartSlot(XElement bookmark)
    {
        if (marks.ReadStart(bookmark) is { } name)
        {
            OpenSlot(name, bookmark);
        }
        else if ((string?)bookmark.Attribute(W + "name") is { } section && section.StartsWith("er_s", StringComparison.Ordinal))
        {
            lines.Sections.Open((string?)bookmark.Attribute(W + "id") ?? string.Empty, section);
        }
    }

    private void EndSlot(XElement bookmark)
    {
        if (marks.ReadEnd(bookmark) is { } name)
        {
            slots.Close(name, bookmark);
        }

        lines.Sections.Close((string?)bookmark.Attribute(W + "id") ?? string.Empty, isInLine: bookmark.Parent!.Name == W + "p");
    }

    private void OpenSlot(string name, XElement at)
    {
        if (slots.NoneIsOpen)
        {
            wording.Append('{').Append(recorded[name]).Append('}');
            pieces.Add(new LinePiece(string.Empty, name, null));
        }

        slots.Open(name, at, lines.Next);
    }

    private void ReadRows(XElement container, int table)
    {
        foreach (var child in container.Elements())
        {
            if (child.Name != W + "tr")
            {
                ReadInside(child, inside => ReadRows(inside, table));
            }
            else if (child.Element(W + "trPr")?.Element(W + "del") is null)
            {
                ReadRow(child, table);
            }
        }
    }

    private void ReadRow(XElement row, int table)
    {
        var cells = new List<(string Text, string Wording, IReadOnlyList<LinePiece> Pieces)>();
        lines.Start(row);
        ReadCells(row, cells);
        if (row.Descendants(W + "p").FirstOrDefault() is { } first)
        {
            lines.Add(first, string.Join('\t', cells.Select(c => c.Text)), string.Join('\t', cells.Select(c => c.Wording)), [.. cells.Select(c => c.Pieces)], table, [.. cells.Select(c => c.Text)]);
        }
    }

    private void ReadCells(XElement container, List<(string Text, string Wording, IReadOnlyList<LinePiece> Pieces)> cells)
    {
        foreach (var child in container.Elements())
        {
            if (child.Name == W + "tc")
            {
                cell = [];
                ReadCellBlocks(child);
                cells.Add((string.Join('\n', cell.Select(p => p.Text)), string.Join('\n', cell.Select(p => p.Wording)), [.. cell.SelectMany((p, i) => i == 0 ? p.Pieces : [new LinePiece("\n", null, null), .. p.Pieces])]));
            }
            else
            {
                ReadInside(child, inside => ReadCells(inside, cells));
            }
        }
    }

    // A table inside a cell is read as the paragraphs of the cell.
    private void ReadCellBlocks(XElement container)
    {
        foreach (var child in container.Elements())
        {
            if (child.Name == W + "p")
            {
                ReadContent(child);
                cell.Add((text.ToString(), wording.ToString(), pieces));
            }
            else if (child.Name == W + "tbl" || child.Name == W + "tr" || child.Name == W + "tc")
            {
                ReadCellBlocks(child);
            }
            else
            {
                ReadInside(child, ReadCellBlocks);
            }
        }
    }
}
