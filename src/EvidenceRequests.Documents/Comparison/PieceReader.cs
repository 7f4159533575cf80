using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>Cuts a paragraph into pieces.</summary>
internal sealed class PieceReader
{
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
        reader.ReadChildren(paragraph);
        reader.EndField();
        return reader.pieces;
    }

    private void ReadChildren(XElement parent)
    {
        foreach (var child in parent.Elements().Where(c => !Skipped.Contains(c.Name.LocalName)))
        {
            if (child.Name == W + "r")
            {
                ReadRun(child);
            }
            else if (child.Name == W + "sdt" || child.Name == W + "hyperlink" || child.Name == W + "dir" || child.Name == W + "bdo" || child.Name == W + "smartTag" || child.Name == W + "customXml")
            {
                ReadContainer(child);
            }
            else if (child.Name == W + "fldSimple")
            {
                ReadSimpleField(child);
            }
            else if (Marks.Contains(child.Name.LocalName))
            {
                Add(new TextPiece { Key = string.Empty, Runs = [StripIds(child)], Around = [.. around], IsAnchor = true });
            }
            else
            {
                Add(new TextPiece { Key = keyOfObject(child), Runs = [StripIds(child)], Around = [.. around] });
            }
        }
    }

    private void ReadContainer(XElement container)
    {
        var shell = new XElement(container.Name, container.Attributes(), container.Elements(W + "sdtPr"), container.Elements(W + "sdtEndPr"));
        around.Add(shell);
        ReadChildren(container.Element(W + "sdtContent") ?? container);
        around.RemoveAt(around.Count - 1);
    }

    // One form for all fields, so that a change of it can be tracked.
    private void ReadSimpleField(XElement simple)
    {
        XElement Character(string type) => new(W + "r", new XElement(W + "fldChar", new XAttribute(W + "fldCharType", type)));
        var instruction = new XElement(W + "r", new XElement(W + "instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), (string?)simple.Attribute(W + "instr") ?? string.Empty));
        foreach (var run in new[] { Character("begin"), instruction, Character("separate") }.Concat(simple.Elements(W + "r")).Append(Character("end")))
        {
            ReadRun(run);
        }
    }

    private void ReadRun(XElement run)
    {
        var form = run.Element(W + "rPr") is { HasElements: true } given ? StripIds(given) : null;
        foreach (var child in run.Elements().Where(c => !Skipped.Contains(c.Name.LocalName)))
        {
            var type = child.Name == W + "fldChar" ? (string?)child.Attribute(W + "fldCharType") : null;
            fields += type == "begin" ? 1 : 0;
            if (fields > 0)
            {
                field.Add(new XElement(W + "r", form, StripIds(child)));
                if (type == "end" && --fields == 0)
                {
                    EndField();
                }
            }
            else if (child.Name == W + "t")
            {
                AddText(child.Value, form);
            }
            else if (child.Name == W + "commentReference")
            {
                Add(new TextPiece { Key = string.Empty, Runs = [new XElement(W + "r", form, StripIds(child))], Around = [.. around], IsAnchor = true });
            }
            else
            {
                Add(new TextPiece { Key = GetKey(child), Runs = [new XElement(W + "r", form, StripIds(child))], Format = form, Around = [.. around] });
            }
        }
    }

    private string GetKey(XElement child) => child.Name.LocalName switch
    {
        "tab" or "cr" or "noBreakHyphen" or "softHyphen" => child.Name.LocalName,
        "br" => $"br {(string?)child.Attribute(W + "type")}",
        _ => keyOfObject(child),
    };

    // The result of a field is worked out again when the document opens; its instruction is what it is.
    private void EndField()
    {
        if (field.Count > 0)
        {
            var key = "field " + string.Concat(field.Descendants(W + "instrText").Select(i => i.Value)).Trim();
            Add(new TextPiece { Key = key, Runs = [.. field], Format = field[0].Element(W + "rPr"), Around = [.. around] });
            field.Clear();
            fields = 0;
        }
    }

    private void AddText(string text, XElement? form)
    {
        for (var from = 0; from < text.Length;)
        {
            var to = from + 1;
            while (to < text.Length && GetKind(text[from]) is > 0 and var kind && GetKind(text[to]) == kind)
            {
                to++;
            }

            to += char.IsHighSurrogate(text[to - 1]) && to < text.Length ? 1 : 0;
            Add(new TextPiece { Key = "text " + text[from..to], Text = text[from..to], Format = form, Around = [.. around] });
            from = to;
        }
    }

    // Letters, marks and digits make words, spaces stay together, every other sign is alone.
    private static int GetKind(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark ? 1 : char.IsWhiteSpace(c) ? 2 : 0;

    private void Add(TextPiece piece) => pieces.Add(piece);

    private static XElement StripIds(XElement element) => ComparedDocument.StripIds(element);
}
