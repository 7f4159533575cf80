using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Writes a draft as a Word document. The same draft and reference document give the same bytes.</summary>
public static class DocxWriter
{
    /// <summary>The document as the bytes of a .docx file.</summary>
    public static byte[] Write(Draft draft, ReferenceDocument reference)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(reference);
        return Write(draft, reference.Parts);
    }

    private static byte[] Write(Draft draft, ReferenceParts reference)
    {
        using var package = new PackageFile();
        package.Add("[Content_Types].xml", PackageParts.ContentTypes(draft, reference));
        package.Add("_rels/.rels", PackageParts.Root);
        package.Add("docProps/core.xml", PropertyParts.Core(draft));
        package.Add("docProps/app.xml", PropertyParts.Application);
        package.Add("word/document.xml", stream => BodyWriter.Write(stream, draft, reference));
        package.Add("word/_rels/document.xml.rels", PackageParts.Document(draft, reference));
        if (draft.Comments.Count > 0)
        {
            package.Add("word/comments.xml", stream => CommentsPart.Write(stream, draft, reference));
        }

        AddLook(package, draft, reference);
        package.Add("customXml/item1.xml", stream => ProvenancePart.Write(stream, draft));
        package.Add("customXml/itemProps1.xml", ProvenancePart.Properties);
        package.Add("customXml/_rels/item1.xml.rels", PackageParts.Provenance);
        return package.Finish();
    }

    private static void AddLook(PackageFile package, Draft draft, ReferenceParts reference)
    {
        package.Add("word/styles.xml", reference.Styles);
        package.Add("word/numbering.xml", reference.Numbering.Part(ListsOnTheirOwn(draft)));
        package.Add("word/settings.xml", reference.Settings);
        package.Add("word/fontTable.xml", reference.FontTable);
        if (reference.Theme is { } theme)
        {
            package.Add("word/theme/theme1.xml", theme);
        }

        var words = PageWords.Of(draft);
        foreach (var page in reference.Pages)
        {
            package.Add("word/" + page.Name, page.Fill(words));
            if (page.RelationshipsPart is { } relationships)
            {
                package.Add($"word/_rels/{page.Name}.rels", relationships);
            }
        }

        foreach (var picture in reference.Media)
        {
            package.Add("word/media/" + picture.Name, picture.Bytes);
        }
    }

    private static int ListsOnTheirOwn(Draft draft) =>
        draft.Sections.SelectMany(s => s.Blocks).OfType<DraftNumberedParagraph>().Select(p => p.List).DefaultIfEmpty(0).Max();
}
