using System.Globalization;
using System.Xml;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Guides;

/// <summary>Writes the inside of a paragraph of the guide: words, links to sheets and sources, marks, gaps.</summary>
internal sealed class GuideLines(XmlWriter xml, Guide guide, GuideLinks links)
{
    private const string W = WordXml.Main;

    private readonly HashSet<string> numbers = [.. guide.Sheets.Select(s => s.Number), .. guide.Parts.Select(p => p.Letter)];
    private const char NoBreak = '\u2011';

    private int gap = 700_000;

    /// <summary>Size of the text in half points; 0 for that of the style.</summary>
    public int Size { get; set; }

    /// <summary>The bookmark of a sheet: a name that Word allows.</summary>
    public static string BookmarkName(string number) => "g_" + string.Concat(number.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    public void Write(IReadOnlyList<GuideInline> inlines, bool plainLinks = false, bool keepSize = false)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case GuideRun { Sheet: { } sheet } run when numbers.Contains(sheet):
                    Link("anchor", W, BookmarkName(sheet), Unbroken(run, sheet), plainLinks, keepSize);
                    break;
                case GuideRun { Url: { } url } run when Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto":
                    Link("id", WordXml.Relationships, links.Add(url), run, plainLinks, keepSize);
                    break;
                case GuideRun { Sheet: { } absent } run:
                    Run(Unbroken(run, absent).Text, null, run.IsBold, keepSize);
                    break;
                case GuideRun run:
                    Run(run.Text, run.IsCode ? "GuideCode" : null, run.IsBold, keepSize);
                    break;
                case GuideMark mark:
                    Run("\u00a0", null, false, keepSize);
                    Run(GuideMarks.Shape(mark.Kind), "GuideMark", false, keepSize);
                    Run($"{(mark.Number is { } number ? FormattableString.Invariant($"\u00a0{number}") : string.Empty)}{(mark.Printed is null ? string.Empty : $" {mark.Printed}")}", "GuideFaint", false, keepSize);
                    break;
                case GuideGap open:
                    Gap(open);
                    break;
            }
        }
    }

    // The number of a sheet is read as one word and does not break at its hyphen.
    private static GuideRun Unbroken(GuideRun run, string sheet) => run.Text == sheet ? run with { Text = run.Text.Replace('-', NoBreak) } : run;

    private void Link(string attribute, string space, string target, GuideRun run, bool plain, bool keepSize)
    {
        xml.WriteStartElement("hyperlink", W);
        xml.WriteAttributeString(attribute, space, target);
        Run(run.Text, plain ? null : "GuideLink", run.IsBold, keepSize);
        xml.WriteEndElement();
    }

    // What is to be filled in shows what it wants, and goes when somebody types.
    private void Gap(GuideGap open)
    {
        xml.WriteStartElement("sdt", W);
        xml.WriteStartElement("sdtPr", W);
        Value("alias", Cut(open.Label));
        Value("tag", Cut(open.Fact));
        Value("id", (gap++).ToString(CultureInfo.InvariantCulture));
        xml.WriteStartElement("showingPlcHdr", W);
        xml.WriteEndElement();
        xml.WriteStartElement("text", W);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("sdtContent", W);
        Run($"[{open.Label}]", "GuideGap", false, false);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Run(string text, string? style, bool bold, bool keepSize)
    {
        if (text.Length == 0)
        {
            return;
        }

        xml.WriteStartElement("r", W);
        if (style is not null || bold || (Size > 0 && !keepSize))
        {
            xml.WriteStartElement("rPr", W);
            if (style is not null)
            {
                Value("rStyle", style);
            }

            if (bold)
            {
                xml.WriteStartElement("b", W);
                xml.WriteEndElement();
                xml.WriteStartElement("bCs", W);
                xml.WriteEndElement();
            }

            if (Size > 0 && !keepSize)
            {
                Value("sz", Size.ToString(CultureInfo.InvariantCulture));
                Value("szCs", Size.ToString(CultureInfo.InvariantCulture));
            }

            xml.WriteEndElement();
        }

        var from = 0;
        for (var at = text.IndexOfAny(['\t', NoBreak]); at >= 0; at = text.IndexOfAny(['\t', NoBreak], from))
        {
            Text(text[from..at]);
            xml.WriteStartElement(text[at] == '\t' ? "tab" : "noBreakHyphen", W);
            xml.WriteEndElement();
            from = at + 1;
        }

        Text(text[from..]);

        xml.WriteEndElement();
    }

    private void Text(string text)
    {
        if (text.Length > 0)
        {
            xml.WriteStartElement("t", W);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(InlineWriter.Shown(text));
            xml.WriteEndElement();
        }
    }

    private void Value(string name, string value)
    {
        xml.WriteStartElement(name, W);
        xml.WriteAttributeString("val", W, value);
        xml.WriteEndElement();
    }

    private static string Cut(string text) => text.Length <= 64 ? text : text[..64];
}
