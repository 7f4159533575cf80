using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Documents.Reference;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Docx;

/// <summary>Writes the inside of a paragraph: runs, content controls with a bookmark for each fact, and the anchors of comments.</summary>
internal sealed class InlineWriter(WordXml xml, ReferenceParts reference, CommentAnchors comments, AnnexFields annexes)
{
    private const int LongestTag = 64;

    // Line ends of every kind, and the tab.
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\n\r\v\u2028\u2029\u0085");

    /// <summary>Ids of slot bookmarks follow those of section bookmarks.</summary>
    public const int FirstSlotBookmark = 1000;

    public static string GetBookmark(DraftSlot slot) => string.Create(CultureInfo.InvariantCulture, $"er_{slot.Number}");

    public void Write(IReadOnlyList<DraftInline> inlines, bool rightToLeft, RunStyles styles)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            switch (inlines[i])
            {
                case DraftText text:
                    WriteRuns(NoBreak.Wording(text.Text, i + 1 < inlines.Count && inlines[i + 1] is DraftSlot), text, rightToLeft, styles, false);
                    break;
                case DraftLineBreak:
                    xml.Start("r").Empty("br").End();
                    break;
                case DraftSlot slot:
                    WriteSlot(slot, rightToLeft, styles);
                    break;
            }
        }
    }

    private void WriteSlot(DraftSlot slot, bool rightToLeft, RunStyles styles)
    {
        comments.WriteStart(xml, slot.Number);
        var isolated = rightToLeft && slot.Code;
        if (isolated)
        {
            xml.Start("dir").Attribute("val", "ltr");
        }

        var id = (FirstSlotBookmark + slot.Number).ToString(CultureInfo.InvariantCulture);
        xml.Start("sdt").Start("sdtPr").Value("alias", Cut(slot.Label)).Value("tag", Cut(slot.Fact)).Value("id", id).End();
        xml.Start("sdtContent");
        xml.Start("bookmarkStart").Attribute("id", id).Attribute("name", GetBookmark(slot)).End();
        WriteContent(slot, rightToLeft && !isolated, styles);
        xml.Start("bookmarkEnd").Attribute("id", id).End();
        xml.End().End();
        if (isolated)
        {
            xml.End();
        }

        comments.WriteEnd(xml, reference, slot.Number);
    }

    private void WriteContent(DraftSlot slot, bool rightToLeft, RunStyles styles)
    {
        if (slot.Kind is SlotKind.AnnexNumber or SlotKind.AnnexReference)
        {
            annexes.Write(xml, slot, text => WriteRuns(text, slot, rightToLeft, styles, false));
        }
        else
        {
            WriteRuns(NoBreak.Slot(slot), slot, rightToLeft, styles, slot.Kind == SlotKind.Missing);
        }
    }

    private void WriteRuns(string text, DraftInline form, bool rightToLeft, RunStyles styles, bool missing)
    {
        if (!rightToLeft && !TextDirection.HasRightToLeft(text))
        {
            WriteRun(text, form, false, styles, missing);
            return;
        }

        foreach (var parts in TextDirection.Quotations(text, rightToLeft))
        {
            WriteQuotation(parts, form, rightToLeft, styles, missing);
        }
    }

    // Words of another direction with a Latin name among them are one quotation: cut into three, they would be in the wrong order.
    private void WriteQuotation(IReadOnlyList<(string Text, bool RightToLeft)> parts, DraftInline form, bool rightToLeft, RunStyles styles, bool missing)
    {
        var embedded = !rightToLeft && parts.Count > 1;
        if (embedded)
        {
            xml.Start("dir").Attribute("val", "rtl");
        }

        for (var i = 0; i < parts.Count; i++)
        {
            var (part, right) = parts[i];
            if (embedded && !right)
            {
                xml.Start("dir").Attribute("val", "ltr");
                WriteRun(TextDirection.FromLeft + part + TextDirection.EndOfEmbedding, form, false, styles, missing);
                xml.End();
            }
            else
            {
                // LibreOffice reads the letters and passes over the element around them, so the letters say it too.
                WriteRun(embedded ? $"{(i == 0 ? TextDirection.FromRight : string.Empty)}{part}{(i + 1 == parts.Count ? TextDirection.EndOfEmbedding : string.Empty)}" : part, form, right, styles, missing);
            }
        }

        if (embedded)
        {
            xml.End();
        }
    }

    private void WriteRun(string text, DraftInline form, bool right, RunStyles styles, bool missing)
    {
        xml.Start("r");
        WriteProperties(form, right, styles, missing);
        WriteLines(text);
        xml.End();
    }

    // The order of the elements is that of the schema.
    private void WriteProperties(DraftInline form, bool right, RunStyles styles, bool missing)
    {
        var exact = form.Code || form is DraftSlot { Kind: SlotKind.Identifier };
        if (!form.Bold && !form.Italic && !exact && !right && !missing)
        {
            return;
        }

        xml.Start("rPr");
        if ((missing ? StyleNames.Missing : form.Code ? styles.Code : form.Bold ? styles.Bold : null) is { } style)
        {
            xml.Value("rStyle", reference.StyleId(style));
        }

        WriteSwitch(form.Bold, "b", "bCs");
        WriteSwitch(form.Italic, "i", "iCs");
        WriteSwitch(exact, "noProof", null);
        if (missing)
        {
            xml.Value("highlight", "yellow");
        }

        WriteSwitch(right, "rtl", null);
        xml.End();
    }

    private void WriteSwitch(bool on, string name, string? twin)
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
    private void WriteLines(string text)
    {
        var from = 0;
        for (var next = text.AsSpan().IndexOfAny(Breaks); next >= 0; next = text.AsSpan(from).IndexOfAny(Breaks))
        {
            var position = from + next;
            WritePlain(text[from..position]);
            xml.Empty(text[position] == '\t' ? "tab" : "br");
            from = position + (text.AsSpan(position).StartsWith("\r\n") ? 2 : 1);
        }

        WritePlain(text[from..]);
    }

    private void WritePlain(string text)
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
