using System.Xml.Linq;

namespace EvidenceRequests.Documents.Tests;

/// <summary>What people do to a letter in Word, at random.</summary>
internal static class RandomEdits
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly string[] Texts = ["urgent", "the account", "بلال احمد", " ", "(see above)", "e\u0301", "😀 and", "2026-10-12", "  two spaces  ", "A wholly new sentence, with a comma."];
    private static readonly string[] Styles = ["LetterBody", "Heading2", "LetterNote", "LetterNumbered1"];

    public static void Make(XElement body, Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            One(body, random);
        }
    }

    public static XElement Paragraph(string text, string style) =>
        new(W + "p", new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", style))), Run(text));

    private static void One(XElement body, Random random)
    {
        T Any<T>(IEnumerable<T> all) => all.ToList() is { Count: > 0 } list ? list[random.Next(list.Count)] : default!;
        var text = Any(Texts);
        var paragraph = Any(body.Descendants(W + "p"));
        switch (random.Next(13))
        {
            case 0 when Any(paragraph.Descendants(W + "t")) is { } t:
                t.Value = t.Value.Insert(random.Next(t.Value.Length + 1), text);
                break;
            case 1 when Any(body.Descendants(W + "t")) is { Value.Length: > 2 } t:
                t.Value = t.Value[..(t.Value.Length / 2)];
                break;
            case 2 when Any(body.Descendants(W + "r")) is { } run:
                run.AddAfterSelf(Run(text, random.Next(2) == 0 ? "b" : "i"));
                break;
            case 3 when Any(body.Descendants(W + "r")) is { } run && run.Element(W + "rPr") is null:
                run.AddFirst(new XElement(W + "rPr", new XElement(W + (random.Next(2) == 0 ? "b" : "i"))));
                break;
            case 4 when Any(body.Elements(W + "p")) is { } p && p != body.Elements(W + "p").Last():
                p.Remove();
                break;
            case 5:
                paragraph.AddBeforeSelf(Paragraph(text, Any(Styles)));
                break;
            case 6:
                paragraph.AddAfterSelf(Paragraph(text, Any(Styles)));
                break;
            case 7 when paragraph.Element(W + "pPr")?.Element(W + "pStyle") is { } style:
                style.SetAttributeValue(W + "val", Any(Styles));
                break;
            case 8 when Any(body.Descendants(W + "tr").Where(r => r.Parent!.Elements(W + "tr").Count() > 1)) is { } row:
                row.Remove();
                break;
            case 9 when Any(body.Descendants(W + "tr")) is { } row:
                row.AddAfterSelf(new XElement(row));
                break;
            case 10 when Any(body.Elements(W + "p")) is { } p && p.ElementsAfterSelf(W + "p").FirstOrDefault() is { } next && next != body.Elements(W + "p").Last():
                p.Remove();
                next.AddAfterSelf(p);
                break;
            case 11 when Any(body.Descendants(W + "ilvl")) is { } level:
                level.SetAttributeValue(W + "val", random.Next(3));
                break;
            case 12 when Any(body.Descendants(W + "r")) is { } run:
                run.AddAfterSelf(new XElement(W + "r", new XElement(W + (random.Next(2) == 0 ? "tab" : "br"))));
                break;
        }
    }

    private static XElement Run(string text, string? form = null) =>
        new(W + "r", form is null ? null : new XElement(W + "rPr", new XElement(W + form)), new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));
}
