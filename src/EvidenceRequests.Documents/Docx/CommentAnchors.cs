using EvidenceRequests.Documents.Reference;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Docx;

/// <summary>Knows which comments start and end at which slot. A comment about a whole section is at its first paragraph.</summary>
internal sealed class CommentAnchors
{
    private readonly ILookup<int?, int> bySlot;
    private readonly ILookup<string, int> bySection;

    public CommentAnchors(Draft draft)
    {
        var numbered = draft.Comments.Select((comment, i) => (comment, Id: i)).ToList();
        bySlot = numbered.Where(c => c.comment.Slot is not null).ToLookup(c => c.comment.Slot, c => c.Id);
        bySection = numbered.Where(c => c.comment.Slot is null).ToLookup(c => c.comment.Section, c => c.Id, StringComparer.Ordinal);
    }

    public void WriteStart(WordXml xml, int slot)
    {
        foreach (var id in bySlot[slot])
        {
            xml.Start("commentRangeStart").Attribute("id", id).End();
        }
    }

    public void WriteEnd(WordXml xml, ReferenceParts reference, int slot)
    {
        foreach (var id in bySlot[slot])
        {
            xml.Start("commentRangeEnd").Attribute("id", id).End();
            WriteMark(xml, reference, id);
        }
    }

    /// <summary>The comments about a section as a whole.</summary>
    public void WriteSection(WordXml xml, ReferenceParts reference, string section)
    {
        foreach (var id in bySection[section])
        {
            WriteMark(xml, reference, id);
        }
    }

    private static void WriteMark(WordXml xml, ReferenceParts reference, int id)
    {
        xml.Start("r").Start("rPr").Value("rStyle", reference.StyleId(StyleNames.CommentReference)).End();
        xml.Start("commentReference").Attribute("id", id).End().End();
    }
}
