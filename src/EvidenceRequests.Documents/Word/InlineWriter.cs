using System.Globalization;
using System.Text;
using System.Xml;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Writes the inside of a paragraph: runs, content controls with a bookmark for each fact, and the anchors of comments.</summary>
internal sealed class InlineWriter(WordXml xml, ReferenceParts reference, CommentAnchors comments, AnnexFields annexes)
{
    private const int LongestTag = 64;

    /// <summary>Ids of slot bookmarks follow those of section bookmarks.</summary>
    public const int FirstSlotBookmark = 1000;

    public static string BookmarkOf(DraftSlot slot) => string.Create(CultureInfo.InvariantCulture, $"er_{slot.Number}");

    public void Write(IReadOnlyList<DraftInline> inlines, bool rightToLeft, InlineFaces faces)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case DraftText text:
                    Runs(text.Text, text, rightToLeft, faces, false);
                    break;
                case DraftLineBreak:
                    xml.Start("r").Empty("br").End();
                    break;
                case DraftSlot slot:
                    Slot(slot, rightToLeft, faces);
                    break;
            }
        }
    }

    private void Slot(DraftSlot slot, bool rightToLeft, InlineFaces faces)
    {
        comments.Start(xml, slot.Number);
        var isolated = rightToLeft && slot.Code;
        if (isolated)
        {
            xml.Start("dir").Attribute("val", "ltr");
        }

        xml.Start("sdt").Start("sdtPr")
            .Value("alias", Cut(slot.Label))
            .Value("tag", Cut(slot.Fact))
            .Value("id", FirstSlotBookmark + slot.Number)
            .End();
        xml.Start("sdtContent");
        xml.Start("bookmarkStart").Attribute("id", FirstSlotBookmark + slot.Number).Attribute("name", BookmarkOf(slot)).End();
        annexes.Write(xml, slot, text => Runs(text, slot, rightToLeft && !isolated, faces, slot.Kind == SlotKind.Missing));
        xml.Start("bookmarkEnd").Attribute("id", FirstSlotBookmark + slot.Number).End();
        xml.End().End();
        if (isolated)
        {
            xml.End();
        }

        comments.End(xml, reference, slot.Number);
    }

    private void Runs(string text, DraftInline form, bool rightToLeft, InlineFaces faces, bool missing)
    {
        foreach (var (part, right) in TextDirection.Parts(text, rightToLeft))
        {
            xml.Start("r");
            Form(form, right, faces, missing);
            Lines(part);
            xml.End();
        }
    }

    // The order of the elements is that of the schema.
    private void Form(DraftInline form, bool right, InlineFaces faces, bool missing)
    {
        var exact = form.Code || form is DraftSlot { Kind: SlotKind.Identifier };
        if (!form.Bold && !form.Italic && !exact && !right && !missing)
        {
            return;
        }

        xml.Start("rPr");
        if ((missing ? StyleNames.Missing : form.Code ? faces.Code : form.Bold ? faces.Bold : null) is { } style)
        {
            xml.Value("rStyle", reference.StyleId(style));
        }

        Switch(form.Bold, "b", "bCs");
        Switch(form.Italic, "i", "iCs");
        Switch(exact, "noProof", null);
        if (missing)
        {
            xml.Value("highlight", "yellow");
        }

        Switch(right, "rtl", null);
        xml.End();
    }

    private void Switch(bool on, string name, string? twin)
    {
        if (on)
        {
            xml.Empty(name);
            if (twin is not null)
            {
                xml.Empty(twin);
            }
        }
    }

    /// <summary>The end of a line in a fact stays one, a tab too.</summary>
    private void Lines(string text)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isBreak = text[i] is '\n' or '\r' or '\v' or '\u2028' or '\u2029' or '\u0085';
            if (!isBreak && text[i] != '\t')
            {
                continue;
            }

            Plain(text[from..i]);
            xml.Empty(isBreak ? "br" : "tab");
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            from = i + 1;
        }

        Plain(text[from..]);
    }

    private void Plain(string text)
    {
        if (text.Length > 0)
        {
            xml.Text(PrintedSlots.IsPrintable(text) ? text : Shown(text));
        }
    }

    // The composer refuses such text; a draft made by hand must still give a file that opens.
    public static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return shown.ToString();
    }

    private static string Cut(string text) => text.Length <= LongestTag ? text : text[..LongestTag];
}
