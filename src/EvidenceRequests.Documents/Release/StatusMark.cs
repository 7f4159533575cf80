using System.Text.RegularExpressions;
using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Release;

/// <summary>Takes the words that mark a draft out of headers and footers. LibreOffice drops the tag of their content control, so they are found by what they say.</summary>
internal static partial class StatusMark
{
    private static readonly string[] Ours = [HeaderFooterText.Draft, HeaderFooterText.Incomplete];

    /// <summary>Takes our own mark out; a finding if another is left.</summary>
    public static IEnumerable<Finding> Remove(XElement page, string file)
    {
        foreach (var paragraph in page.Descendants(W + "p"))
        {
            foreach (var mark in Ours)
            {
                Strike(paragraph, mark);
            }
        }

        var words = string.Concat(page.Descendants(W + "p").Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value)) + "\n"));
        var watermarks = page.Descendants().Where(e => e.Name.LocalName == "textpath").Attributes("string").Select(a => a.Value);
        return watermarks.Append(words).Any(Draft().IsMatch) ? [ReleaseFindings.DraftMark(file)] : [];
    }

    // The words may be cut into runs at any place.
    private static void Strike(XElement paragraph, string mark)
    {
        var texts = paragraph.Descendants(W + "t").ToList();
        var position = string.Concat(texts.Select(t => t.Value)).IndexOf(mark, StringComparison.Ordinal);
        if (position < 0)
        {
            return;
        }

        var (from, to, start) = (position, position + mark.Length, 0);
        foreach (var text in texts)
        {
            var length = text.Value.Length;
            var (first, last) = (Math.Clamp(from - start, 0, length), Math.Clamp(to - start, 0, length));
            text.Value = text.Value.Remove(first, last - first);
            start += length;
        }
    }

    [GeneratedRegex(@"\bdraft\b|not for service", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Draft();
}
