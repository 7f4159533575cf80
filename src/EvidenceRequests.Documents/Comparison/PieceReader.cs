using System.Xml.Linq;

namespace EvidenceRequests.Documents;

/// <summary>Cuts a paragraph into pieces.</summary>
internal sealed class PieceReader
{
    private static readonly XNamespace W = WordXml.Main;
    private static readonly HashSet<string> Marks = new(["bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd"], StringComparer.Ordinal);
    private static readonly HashSet<string> Skipped = new(["pPr", "rPr", "proofErr", "permStart", "permEnd", "lastRenderedPageBreak", "annotationRef", "sdtPr", "sdtEndPr", "dirPr"], StringComparer.Ordinal);

    private readonly Func<XElement, string> keyOfObject;
    private readonly List<TextPiece> pieces = [];
    private readonly List<XElement> around = [];
    private readonly List<XElement> field = [];
    private int fields;

    private PieceReader(Func<XElement, string> keyOfObject) => this.keyOfObject = keyOfObject;

    /// <summary>The pieces of a paragraph.</summary>
    /// <param name="paragraph">The paragraph; it is not changed.</param>
    /// <param name="keyOfObject">The key of a picture or another object.</param>
    public static IReadOnlyList<TextPiece> Read(XElement paragraph, Func<XElement, string> keyOfObject)
    {
        var reader = new PieceReader(keyOfObject);
        reader.Children(paragraph);
        reader.EndField();
        return reader.pieces;
    }

    private void Children(XElement parent)
    {
        foreach (var child in parent.Elements().Where(c => !Skipped.Contains(c.Name.LocalName)))
        {
            if (child.Name == W + "r")
            {
                Run(child);
            }
            else if (child.Name == W + "sdt" || child.Name == W + "hyperlink" || child.Name == W + "dir" || child.Name == W + "bdo" || child.Name == W + "smartTag" || child.Name == W + "customXml")
            {
                Container(child);
            }
            else if (child.Name == W + "fldSimple")
            {
                SimpleField(child);
            }
            else if (Marks.Contains(child.Name.LocalName))
            {
                Add(new TextPiece { Key = string.Empty, Runs = [Bare(child)], Around = [.. around], IsAnchor = true });
            }
            else
            {
                Add(new TextPiece { Key = keyOfObject(child), Runs = [Bare(child)], Around = [.. around] });
            }
        }
    }

    private void Container(XElement container)
    {
        var shell = new XElement(container.Name, container.Attributes(), container.Elements(W + "sdtPr"), container.Elements(W + "sdtEndPr"));
        around.Add(shell);
        Children(container.Element(W + "sdtContent") ?? container);
        around.RemoveAt(around.Count - 1);
    }

    // One form for all fields, so that a change of it can be tracked.
    private void SimpleField(XElement simple)
    {
        XElement Character(string type) => new(W + "r", new XElement(W + "fldChar", new XAttribute(W + "fldCharType", type)));
        var instruction = new XElement(W + "r", new XElement(W + "instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), (string?)simple.Attribute(W + "instr") ?? string.Empty));
        foreach (var run in new[] { Character("begin"), instruction, Character("separate") }.Concat(simple.Elements(W + "r")).Append(Character("end")))
        {
            Run(run);
        }
    }

    private void Run(XElement run)
    {
        var form = run.Element(W + "rPr") is { HasElements: true } given ? Bare(given) : null;
        foreach (var child in run.Elements().Where(c => !Skipped.Contains(c.Name.LocalName)))
        {
            var type = child.Name == W + "fldChar" ? (string?)child.Attribute(W + "fldCharType") : null;
            fields += type == "begin" ? 1 : 0;
            if (fields > 0)
            {
                field.Add(new XElement(W + "r", form, Bare(child)));
                if (type == "end" && --fields == 0)
                {
                    EndField();
                }
            }
            else if (child.Name == W + "t")
            {
                Text(child.Value, form);
            }
            else if (child.Name == W + "commentReference")
            {
                Add(new TextPiece { Key = string.Empty, Runs = [new XElement(W + "r", form, Bare(child))], Around = [.. around], IsAnchor = true });
            }
            else
            {
                Add(new TextPiece { Key = KeyOf(child), Runs = [new XElement(W + "r", form, Bare(child))], Form = form, Around = [.. around] });
            }
        }
    }

    private string KeyOf(XElement child) => child.Name.LocalName switch
    {
        "tab" or "cr" or "noBreakHyphen" or "softHyphen" => child.Name.LocalName,
        "br" => $"br {(string?)child.Attribute(W + "type")}",
        _ => keyOfObject(child),
    };

    // The result of a field is worked out anew when the document opens; its instruction is what it is.
    private void EndField()
    {
        if (field.Count > 0)
        {
            var key = "field " + string.Concat(field.Descendants(W + "instrText").Select(i => i.Value)).Trim();
            Add(new TextPiece { Key = key, Runs = [.. field], Form = field[0].Element(W + "rPr"), Around = [.. around] });
            field.Clear();
            fields = 0;
        }
    }

    private void Text(string text, XElement? form)
    {
        for (var from = 0; from < text.Length;)
        {
            var to = from + 1;
            while (to < text.Length && KindOf(text[from]) is > 0 and var kind && KindOf(text[to]) == kind)
            {
                to++;
            }

            to += char.IsHighSurrogate(text[to - 1]) && to < text.Length ? 1 : 0;
            Add(new TextPiece { Key = "text " + text[from..to], Text = text[from..to], Form = form, Around = [.. around] });
            from = to;
        }
    }

    // Letters, marks and digits make words, spaces stay together, every other sign stands alone.
    private static int KindOf(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark ? 1 : char.IsWhiteSpace(c) ? 2 : 0;

    private void Add(TextPiece piece) => pieces.Add(piece);

    private static XElement Bare(XElement element) => ComparedDocument.Bare(element);
}
