using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Docx;

/// <summary>
/// Writes the numbers of annexes as fields: the list of annexes counts them (SEQ) between bookmarks, and a mention follows its bookmark (REF).
/// Whoever takes an annex out in Word updates the fields, and list and mentions agree again. In a document without the list a mention is plain text.
/// </summary>
internal sealed class AnnexFields(Draft draft)
{
    // Ids of bookmarks: sections count from 1, slots from 1000, annexes from here.
    private const int FirstBookmark = 1_000_000;

    private const int LongestBookmark = 40;

    private readonly HashSet<string> listed =
        [.. draft.Sections.SelectMany(s => BlockSlots.Collect(s.Blocks)).Where(s => s.Kind == SlotKind.AnnexNumber).Select(s => s.Fact)];

    /// <summary>Writes the text of a slot, inside fields where it is the number of an annex.</summary>
    public void Write(WordXml xml, DraftSlot slot, Action<string> runs)
    {
        switch (slot.Kind)
        {
            case SlotKind.AnnexNumber:
                xml.Start("bookmarkStart").Attribute("id", FirstBookmark + slot.Number).Attribute("name", GetBookmark(slot)).End();
                var letter = slot.Text.LastIndexOf(' ') + 1;
                runs(slot.Text[..letter].Replace(' ', '\u00A0'));
                WriteField(xml, "SEQ Annex \\* ALPHABETIC", () => runs(slot.Text[letter..]));
                xml.Start("bookmarkEnd").Attribute("id", FirstBookmark + slot.Number).End();
                break;
            case SlotKind.AnnexReference when listed.Contains(slot.Fact):
                WriteField(xml, $"REF {GetBookmark(slot)} \\h", () => runs(NoBreak.Slot(slot)));
                break;
            default:
                runs(slot.Text);
                break;
        }
    }

    private static void WriteField(WordXml xml, string instruction, Action result)
    {
        xml.Start("fldSimple").Attribute("instr", $" {instruction} ");
        result();
        xml.End();
    }

    // plan.annexes.annex-facts gives annex_facts, an attachment annex_attachment_x1.
    private static string GetBookmark(DraftSlot slot)
    {
        var id = slot.Fact[(slot.Fact.LastIndexOf('.') + 1)..];
        var name = "annex_" + id.Replace("annex-", string.Empty, StringComparison.Ordinal).Replace('-', '_');
        return name.Length <= LongestBookmark ? name : name[..LongestBookmark];
    }
}
