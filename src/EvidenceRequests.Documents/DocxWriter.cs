using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Documents.Reference;
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
        return Write(draft, reference.Parts, reference.Shared);
    }

    private static byte[] Write(Draft draft, ReferenceParts reference, PartCache shared)
    {
        var comments = draft.Comments.Count > 0 ? 1 : 0;
        var package = new ZipPackageWriter();
        package.Add(shared.GetOrAdd("[Content_Types].xml", comments, static (r, c) => PackageParts.ContentTypes(r, c > 0)));
        package.Add(shared.GetOrAdd("_rels/.rels", static _ => PackageParts.Root));
        package.Add("docProps/core.xml", PropertyParts.Core(draft));
        package.Add(shared.GetOrAdd("docProps/app.xml", static _ => PropertyParts.Application));
        package.Add("word/document.xml", stream => BodyWriter.Write(stream, draft, reference));
        package.Add(shared.GetOrAdd("word/_rels/document.xml.rels", comments, static (r, c) => PackageParts.Document(r, c > 0)));
        if (comments > 0)
        {
            package.Add("word/comments.xml", stream => CommentsPart.Write(stream, draft, reference));
        }

        var pages = AddLook(package, draft, reference, shared);
        package.Add("customXml/item1.xml", stream => ProvenancePart.Write(stream, draft, shared.Look with { Pages = pages }));
        package.Add(shared.GetOrAdd("customXml/itemProps1.xml", static _ => ProvenancePart.Properties));
        package.Add(shared.GetOrAdd("customXml/_rels/item1.xml.rels", static _ => PackageParts.Provenance));
        return package.Finish();
    }

    private static List<RecordedPage> AddLook(ZipPackageWriter package, Draft draft, ReferenceParts reference, PartCache shared)
    {
        package.Add(shared.GetOrAdd("word/styles.xml", static r => r.Styles));
        package.Add(shared.GetOrAdd("word/numbering.xml", ListsOnTheirOwn(draft), static (r, lists) => r.Numbering.Part(lists)));
        package.Add(shared.GetOrAdd("word/settings.xml", static r => r.Settings));
        package.Add(shared.GetOrAdd("word/fontTable.xml", static r => r.FontTable));
        if (reference.Theme is { } theme)
        {
            package.Add(shared.GetOrAdd("word/theme/theme1.xml", _ => theme));
        }

        var words = HeaderFooterText.Collect(draft);
        var pages = new List<RecordedPage>();
        foreach (var page in reference.Pages.Select(p => draft.Exercise is null ? p : p.ForExercise))
        {
            var (filled, hash) = page.Fill(words);
            package.Add(filled);
            pages.Add(new RecordedPage(page.IsHeader, page.Use, hash));
            if (page.RelationshipsPart is { } relationships)
            {
                package.Add(shared.GetOrAdd($"word/_rels/{page.Name}.rels", _ => relationships));
            }
        }

        foreach (var picture in reference.Media)
        {
            package.Add(shared.GetOrAdd("word/media/" + picture.Name, _ => picture.Bytes));
        }

        return pages;
    }

    private static int ListsOnTheirOwn(Draft draft) =>
        draft.Sections.SelectMany(s => s.Blocks).OfType<DraftNumberedParagraph>().Select(p => p.List).DefaultIfEmpty(0).Max();
}
