using EvidenceRequests.Documents.Reference;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Docx;

/// <summary>Writes the comments. They carry no name of a user and no time, so that the same draft gives the same file.</summary>
internal static class CommentsPart
{
    public static void Write(Stream stream, Draft draft, ReferenceParts reference)
    {
        using var xml = new WordXml(stream, "comments");
        for (var i = 0; i < draft.Comments.Count; i++)
        {
            xml.Start("comment").Attribute("id", i).Attribute("author", WordXml.Author).Attribute("initials", "er");
            xml.Start("p").Start("pPr").Value("pStyle", reference.StyleId(StyleNames.CommentText)).End();
            xml.Start("r").Start("rPr").Value("rStyle", reference.StyleId(StyleNames.CommentReference)).End().Empty("annotationRef").End();
            xml.Start("r").Text(draft.Comments[i].Text).End();
            xml.End().End();
        }
    }
}
