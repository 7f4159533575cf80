using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Writes the inside of a paragraph: runs, content controls with a bookmark for each fact, and the anchors of comments.</summary>
internal sealed class InlineWriter(WordXml xml, ReferenceParts reference, CommentAnchors comments, AnnexFields annexes)
{
    private const int LongestTag = 64;

    // Line ends of every kind, and the tab.
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\n\r\v\u2028\u2029\u0085");

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

        var id = (FirstSlotBookmark + slot.Number).ToString(CultureInfo.InvariantCulture);
        xml.Start("sdt").Start("sdtPr").Value("alias", Cut(slot.Label)).Value("tag", Cut(slot.Fact)).Value("id", id).End();
        xml.Start("sdtContent");
        xml.Start("bookmarkStart").Attribute("id", id).Attribute("name", BookmarkOf(slot)).End();
        Content(slot, rightToLeft && !isolated, faces);
        xml.Start("bookmarkEnd").Attribute("id", id).End();
        xml.End().End();
        if (isolated)
        {
            xml.End();
        }

        comments.End(xml, reference, slot.Number);
    }

    private void Content(DraftSlot slot, bool rightToLeft, InlineFaces faces)
    {
        if (slot.Kind is SlotKind.AnnexNumber or SlotKind.AnnexReference)
        {
            annexes.Write(xml, slot, text => Runs(text, slot, rightToLeft, faces, false));
        }
        else
        {
            Runs(slot.Text, slot, rightToLeft, faces, slot.Kind == SlotKind.Missing);
        }
    }

    private void Runs(string text, DraftInline form, bool rightToLeft, InlineFaces faces, bool missing)
    {
        if (!rightToLeft && !TextDirection.HasRightToLeft(text))
        {
            Run(text, form, false, faces, missing);
            return;
        }

        foreach (var (part, right) in TextDirection.Parts(text, rightToLeft))
        {
            Run(part, form, right, faces, missing);
        }
    }

    private void Run(string text, DraftInline form, bool right, InlineFaces faces, bool missing)
    {
        xml.Start("r");
        Form(form, right, faces, missing);
        Lines(text);
        xml.End();
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
        for (var next = text.AsSpan().IndexOfAny(Breaks); next >= 0; next = text.AsSpan(from).IndexOfAny(Breaks))
        {
            var at = from + next;
            Plain(text[from..at]);
            xml.Empty(text[at] == '\t' ? "tab" : "br");
            from = at + (text.AsSpan(at).StartsWith("\r\n") ? 2 : 1);
        }

        Plain(text[from..]);
    }

    private void Plain(string text)
    {
        if (text.Length > 0)
        {
            var isPlain = !text.AsSpan().ContainsAnyExceptInRange(' ', '\uD7FF');
            xml.Text(isPlain || PrintedSlots.IsPrintable(text) ? text : Shown(text));
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
