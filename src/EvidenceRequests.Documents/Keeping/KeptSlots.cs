using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Keeping;

/// <summary>The facts inside kept wording: as the draft that is written now prints them.</summary>
internal sealed class KeptSlots
{
    private readonly Dictionary<string, RecordedSlot> recorded;
    private readonly List<(string Section, DraftSlot Slot)> printed;

    public KeptSlots(Draft now, IReadOnlyList<RecordedSection> sections)
    {
        recorded = sections.SelectMany(s => s.Slots).DistinctBy(s => s.Bookmark).ToDictionary(s => s.Bookmark, StringComparer.Ordinal);
        printed = [.. now.Sections.SelectMany(s => BlockSlots.Collect(s.Blocks).Select(slot => (s.Id, slot)))];
    }

    /// <summary>The text of a paragraph or cell; null if it prints a fact that the new draft does not print.</summary>
    public IReadOnlyList<DraftInline>? Create(IReadOnlyList<LinePiece> pieces, string section)
    {
        var inlines = new List<DraftInline>();
        foreach (var piece in pieces)
        {
            if (piece.Slot is { } bookmark)
            {
                if (Find(bookmark, section) is not { } slot)
                {
                    return null;
                }

                inlines.Add(slot);
            }
            else
            {
                Add(inlines, piece);
            }
        }

        return inlines;
    }

    /// <summary>Facts, by their labels, that the program prints in these lines and the document does not.</summary>
    public IReadOnlyList<string> FindLeftOut(WordingChunk chunk)
    {
        var kept = chunk.Theirs.SelectMany(l => l.Returned!.Pieces).SelectMany(p => p).Select(p => p.Slot).OfType<string>().Select(b => recorded[b].Fact).ToHashSet(StringComparer.Ordinal);
        return [.. chunk.Ours.SelectMany(l => l.Row is { } row ? row.Cells.SelectMany(c => c.Inlines) : BlockInlines.Get(l.Block!)).OfType<DraftSlot>().Where(s => !kept.Contains(s.Fact)).Select(s => s.Label).Distinct()];
    }

    // In the same section first, and in the same form.
    private DraftSlot? Find(string bookmark, string section) => recorded.GetValueOrDefault(bookmark) is not { } was ? null
        : printed.Where(p => p.Slot.Fact == was.Fact).OrderByDescending(p => p.Section == section).ThenByDescending(p => p.Slot.Kind == was.Kind).Select(p => p.Slot).FirstOrDefault();

    // One text for runs that look alike, as Word cuts sentences into runs of its own; a line end is one of its own.
    private static void Add(List<DraftInline> inlines, LinePiece piece)
    {
        var form = piece.Run?.Element(W + "rPr");
        var (bold, italic, code) = (IsOn(form?.Element(W + "b")), IsOn(form?.Element(W + "i")), IsOn(form?.Element(W + "noProof")));
        var parts = piece.Text.Split('\n');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                inlines.Add(new DraftLineBreak());
            }

            if (parts[i].Length > 0)
            {
                inlines.Add(new DraftText { Text = parts[i], Bold = bold, Italic = italic, Code = code });
            }
        }
    }

    private static bool IsOn(System.Xml.Linq.XElement? element) => element is not null && !Incoming.Markup.MarkupValues.IsOff(element);
}
