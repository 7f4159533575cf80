using System.Text;
using System.Xml;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Documents.Guides;
using EvidenceRequests.Documents.Reference;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Writes the guide as a Word document. It carries no record of a draft: a guide is no letter and cannot be reviewed as one. The same guide gives the same bytes.</summary>
public static class GuideDocument
{
    private const int Margin = 964;
    private const int Width = 11906;

    /// <summary>Width of the text in points.</summary>
    public static double TextPoints => (Width - (2 * Margin)) / 20.0;

    /// <summary>Height of a page of text in points.</summary>
    public static double PagePoints => (16838 - 1247 - 1021) / 20.0;

    /// <summary>The document as the bytes of a .docx file.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="library">Where the standard look is from.</param>
    /// <param name="material">Where the styles of the guide are from.</param>
    /// <param name="letterhead">The look of the office; null for the standard one.</param>
    public static Result<byte[]> Write(Guide guide, Library library, GuideMaterial material, ReferenceDocument? letterhead = null)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(material);
        var standard = letterhead is null ? ReferenceDocument.Default(library, Page) : new Result<ReferenceDocument> { Value = letterhead };
        return standard.Value is { } look ? new Result<byte[]> { Value = Write(guide, look.Parts, material) } : new Result<byte[]> { Findings = standard.Findings };
    }

    private static PageLayout Page => new()
    {
        Width = Width,
        Height = 16838,
        Margins = new Dictionary<string, int> { ["top"] = 1247, ["right"] = Margin, ["bottom"] = 1021, ["left"] = Margin, ["header"] = 567, ["footer"] = 510, ["gutter"] = 0 },
    };

    private static byte[] Write(Guide guide, ReferenceParts reference, GuideMaterial material)
    {
        var links = new GuideLinks();
        var body = new MemoryStream();
        using (var xml = XmlWriter.Create(body, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false }))
        {
            new GuideBody(xml, guide, reference, links).Write();
        }

        var package = new ZipPackageWriter();
        package.Add("[Content_Types].xml", GuideParts.ContentTypes(reference));
        package.Add("_rels/.rels", PackageParts.Root);
        package.Add("docProps/core.xml", GuideParts.Core(guide));
        package.Add("docProps/app.xml", PropertyParts.Application);
        package.Add("word/document.xml", body.ToArray());
        package.Add("word/_rels/document.xml.rels", GuideParts.Relationships(reference, links));
        package.Add("word/styles.xml", GuideParts.Styles(reference, material));
        package.Add("word/numbering.xml", reference.Numbering.Part(links.Lists));
        package.Add("word/settings.xml", reference.Settings);
        package.Add("word/fontTable.xml", reference.FontTable);
        if (reference.Theme is { } theme)
        {
            package.Add("word/theme/theme1.xml", theme);
        }

        var words = GuideParts.PageWords(guide);
        foreach (var page in reference.Pages)
        {
            package.Add(page.Fill(words).Part);
            if (page.RelationshipsPart is { } relationships)
            {
                package.Add($"word/_rels/{page.Name}.rels", relationships);
            }
        }

        foreach (var picture in reference.Media)
        {
            package.Add("word/media/" + picture.Name, picture.Bytes);
        }

        return package.Finish();
    }
}
