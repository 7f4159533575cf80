using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Release;

/// <summary>Cleans the text of a main part, header, footer or notes: what a reader sees stays, and nothing else.</summary>
internal static class FinalText
{
    private const string Microsoft = "http://schemas.microsoft.com/office/word/";

    private static readonly HashSet<string> Shells = new(["sdt", "smartTag", "customXml"], StringComparer.Ordinal);

    private static readonly HashSet<string> Traces = new(
        [
            "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "proofErr", "permStart", "permEnd", "lastRenderedPageBreak",
            "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
            "tblCaption", "tblDescription",
        ],
        StringComparer.Ordinal);

    public static void Clean(XElement root, FinalBookmarks bookmarks)
    {
        FinalFields.Clean(root);
        bookmarks.Clean(root);
        root.Descendants().Where(e => e.Name.Namespace == W && Traces.Contains(e.Name.LocalName)).ToList().ForEach(e => e.Remove());
        Unwrap(root);
        root.Descendants().Where(e => e.Name.NamespaceName.StartsWith(Microsoft, StringComparison.Ordinal) && e.Parent!.Name.Namespace == W).ToList().ForEach(e => e.Remove());
        root.DescendantsAndSelf().Attributes().Where(IsTrace).Remove();
        root.Descendants(W + "r").Where(r => r.Elements().All(e => e.Name == W + "rPr" || (e.Name == W + "t" && e.Value.Length == 0))).ToList().ForEach(r => r.Remove());
        CleanPictures(root);
        OoxmlNormaliser.Normalise(root);
    }

    // The inside of a content control takes its place; so does the text of a link that leads out.
    private static void Unwrap(XElement root)
    {
        var shells = root.Descendants().Where(e => e.Name.Namespace == W && (Shells.Contains(e.Name.LocalName) || (e.Name.LocalName == "hyperlink" && e.Attribute(R + "id") is not null))).Reverse().ToList();
        foreach (var shell in shells)
        {
            var content = (shell.Name == W + "sdt" ? shell.Element(W + "sdtContent") : shell)?.Elements().Where(n => n.Name.LocalName is not ("smartTagPr" or "customXmlPr")).ToList() ?? [];
            content.ForEach(n => n.Remove());
            shell.ReplaceWith(content);
        }
    }

    private static bool IsTrace(XAttribute attribute) =>
        !attribute.IsNamespaceDeclaration
        && ((attribute.Name.Namespace == W && attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)) || attribute.Name.NamespaceName.StartsWith(Microsoft, StringComparison.Ordinal));

    // Word names a picture by its file, with the folder of whoever put it in. What describes it to those who cannot see it stays.
    private static void CleanPictures(XElement root)
    {
        foreach (var name in root.Descendants().Where(e => e.Name.LocalName is "docPr" or "cNvPr").Attributes("name"))
        {
            name.Value = "Picture";
        }

        root.Descendants().Where(e => e.Name.LocalName is "docPr" or "cNvPr").Attributes("title").Remove();
        foreach (var description in root.Descendants().Where(e => e.Name.LocalName is "docPr" or "cNvPr").Attributes("descr").Where(d => d.Value.IndexOfAny(['\\', '/']) >= 0).ToList())
        {
            description.Remove();
        }

        root.Descendants().Where(e => e.Name.LocalName is "hlinkClick" or "hlinkHover").ToList().ForEach(e => e.Remove());
    }
}
