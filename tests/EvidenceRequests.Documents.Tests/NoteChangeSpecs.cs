using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

/// <summary>Changes and names of authors are found wherever a file can keep them: in notes, in notes at the end, in comments, in headers.</summary>
public sealed class NoteChangeSpecs
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Theory]
    [InlineData("footnotes", "<w:footnotes {0}><w:footnote w:id=\"2\"><w:p>{1}</w:p></w:footnote></w:footnotes>", "a note")]
    [InlineData("endnotes", "<w:endnotes {0}><w:endnote w:id=\"2\"><w:p>{1}</w:p></w:endnote></w:endnotes>", "a note")]
    [InlineData("comments", "<w:comments {0}><w:comment w:id=\"2\" w:author=\"x\"><w:p>{1}</w:p></w:comment></w:comments>", "a comment")]
    [InlineData("header", "<w:hdr {0}><w:p>{1}</w:p></w:hdr>", "a header or footer")]
    [InlineData("footer", "<w:ftr {0}><w:p>{1}</w:p></w:ftr>", "a header or footer")]
    public void An_open_change_is_found_with_its_author(string type, string root, string where)
    {
        var changes = DraftReader.Read(With(type, root, "<w:ins w:id=\"1\" w:author=\"Imran\"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"Sana\"><w:r><w:delText>old</w:delText></w:r></w:del>"), "d.docx").Value!.Changes;

        Assert.Equal([ReturnedChangeKind.Inserted, ReturnedChangeKind.Deleted], changes.Where(c => c.Where == where).Select(c => c.Kind));
        Assert.Equal(["Imran", "Sana"], changes.Select(c => c.Author));
    }

    private static byte[] With(string type, string root, string inside)
    {
        var parts = OutsideFiles.Parts(OutsideFiles.Draft).Where(p => p.Name is not ("word/_rels/document.xml.rels" or "[Content_Types].xml")).ToList();
        var links = Text("word/_rels/document.xml.rels");
        links = type == "comments" ? System.Text.RegularExpressions.Regex.Replace(links, "<Relationship [^>]*comments[^>]*>", string.Empty) : links;
        links = links.Replace("</Relationships>", $"<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"other9.xml\"/></Relationships>", StringComparison.Ordinal);
        var types = Text("[Content_Types].xml").Replace("</Types>", $"<Override PartName=\"/word/other9.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{type}+xml\"/></Types>", StringComparison.Ordinal);
        return OutsideFiles.Pack([
            .. parts,
            ("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(links)),
            ("[Content_Types].xml", Encoding.UTF8.GetBytes(types)),
            ("word/other9.xml", Encoding.UTF8.GetBytes(root.Replace("{0}", W, StringComparison.Ordinal).Replace("{1}", inside, StringComparison.Ordinal))),
        ]);
    }

    private static string Text(string part) => Encoding.UTF8.GetString(OutsideFiles.Parts(OutsideFiles.Draft).Single(p => p.Name == part).Bytes);
}
