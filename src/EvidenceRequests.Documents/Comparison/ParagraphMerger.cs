using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>Merges two paragraphs into one with tracked changes.</summary>
internal sealed class ParagraphMerger(RevisionMarks marks, ComparedPart before, ComparedPart after, CarriedObjects carried)
{
    /// <summary>A paragraph that only the newer document has.</summary>
    public XElement Insert(XElement paragraph, bool withMark) => new(
        W + "p",
        MergeProperties(GetProperties(paragraph), withMark ? "ins" : null),
        BuildContent([.. after.Pieces(paragraph).Select(p => new MergedPiece(p, p.IsAnchor ? Change.None : Change.Inserted))]));

    /// <summary>A paragraph that only the older document has.</summary>
    public XElement Delete(XElement paragraph, bool withMark) => new(
        W + "p",
        MergeProperties(GetProperties(paragraph), withMark ? "del" : null),
        BuildContent([.. before.Pieces(paragraph).Where(p => !p.IsAnchor).Select(p => new MergedPiece(KeepDirection(p), Change.Deleted))]));

    /// <summary>A paragraph that both have. The mark at its end may be new (<c>ins</c>) or gone (<c>del</c>) all the same.</summary>
    public XElement Merge(XElement older, XElement newer, string? mark = null)
    {
        var form = MergeProperties(GetProperties(newer), mark);
        if (before.Signature(older) != after.Signature(newer))
        {
            MarkReplaced(form, GetProperties(older));
        }

        return new XElement(W + "p", form, BuildContent(MergePieces(before.Pieces(older), after.Pieces(newer))));
    }

    /// <summary>Says that the form of a paragraph was another before.</summary>
    public void MarkReplaced(XElement form, XElement? older) =>
        form.Add(marks.Mark("pPrChange", new XElement(W + "pPr", (older?.Elements() ?? []).Where(e => e.Name.LocalName is not ("rPr" or "sectPr" or "pPrChange")).Select(e => new XElement(e)))));

    /// <summary>The form of a paragraph with the mark at its end tracked or not.</summary>
    public XElement MergeProperties(XElement? given, string? mark)
    {
        var form = given is null ? new XElement(W + "pPr") : ComparedDocument.StripIds(given);
        if (mark is not null)
        {
            var ofMark = form.Element(W + "rPr");
            if (ofMark is null)
            {
                ofMark = new XElement(W + "rPr");
                if (form.Element(W + "sectPr") is { } section)
                {
                    section.AddBeforeSelf(ofMark);
                }
                else
                {
                    form.Add(ofMark);
                }
            }

            ofMark.AddFirst(marks.Mark(mark));
        }

        return form;
    }

    private static XElement? GetProperties(XElement paragraph) => paragraph.Element(W + "pPr");

    // Content controls and links of the older document stay behind; what says how text runs does not.
    private static TextPiece KeepDirection(TextPiece piece) => piece with { Around = [.. piece.Around.Where(a => a.Name == W + "dir" || a.Name == W + "bdo")] };

    private static List<MergedPiece> MergePieces(IReadOnlyList<TextPiece> olderAll, IReadOnlyList<TextPiece> newerAll)
    {
        var older = olderAll.Where(p => !p.IsAnchor).Select(KeepDirection).ToList();
        var newer = newerAll.Where(p => !p.IsAnchor).ToList();
        var anchors = new AnchorQueue(newerAll);
        var merged = new List<MergedPiece>();
        var (position, other) = (0, 0);
        foreach (var (from, deleted, to, inserted) in JoinReadable(older, newer))
        {
            for (; position < from; position++, other++)
            {
                merged.AddRange(anchors.Before(other));
                merged.Add(new MergedPiece(newer[other], Change.None, older[position].Format));
            }

            merged.AddRange(older.Skip(from).Take(deleted).Select(p => new MergedPiece(p, Change.Deleted)));
            for (; other < to + inserted; other++)
            {
                merged.AddRange(anchors.Before(other));
                merged.Add(new MergedPiece(newer[other], Change.Inserted));
            }

            position = from + deleted;
        }

        for (; position < older.Count; position++, other++)
        {
            merged.AddRange(anchors.Before(other));
            merged.Add(new MergedPiece(newer[other], Change.None, older[position].Format));
        }

        merged.AddRange(anchors.Before(newer.Count));
        return EncloseAnchors(merged);
    }

    // A space between two changed words is changed with them: one change is read more easily than three.
    private static List<(int, int, int, int)> JoinReadable(List<TextPiece> older, List<TextPiece> newer)
    {
        var joined = new List<(int Before, int CountBefore, int After, int CountAfter)>();
        foreach (var next in Alignment.Differences([.. older.Select(p => p.Key)], [.. newer.Select(p => p.Key)]))
        {
            if (joined.Count > 0 && joined[^1] is var last && older.Skip(last.Before + last.CountBefore).Take(next.Before - last.Before - last.CountBefore).All(p => string.IsNullOrWhiteSpace(p.Text ?? "x"))
                && last.CountBefore > 0 && last.CountAfter > 0 && next.CountBefore > 0 && next.CountAfter > 0)
            {
                joined[^1] = (last.Before, next.Before + next.CountBefore - last.Before, last.After, next.After + next.CountAfter - last.After);
            }
            else
            {
                joined.Add(next);
            }
        }

        return [.. joined];
    }

    // What was deleted inside a content control of the newer document stays inside it.
    private static List<MergedPiece> EncloseAnchors(List<MergedPiece> merged)
    {
        var before = new IReadOnlyList<XElement>[merged.Count];
        IReadOnlyList<XElement> last = [];
        for (var i = 0; i < merged.Count; i++)
        {
            before[i] = last;
            last = merged[i].Change == Change.Deleted ? last : merged[i].Piece.Around;
        }

        last = [];
        for (var i = merged.Count - 1; i >= 0; i--)
        {
            if (merged[i].Change != Change.Deleted)
            {
                last = merged[i].Piece.Around;
                continue;
            }

            var common = before[i].Zip(last).TakeWhile(pair => ReferenceEquals(pair.First, pair.Second)).Select(pair => pair.First).ToList();
            merged[i] = merged[i] with { Piece = merged[i].Piece with { Around = [.. common, .. common.Any(c => c.Name == W + "dir") ? [] : merged[i].Piece.Around] } };
        }

        return merged;
    }

    private IEnumerable<XElement> BuildContent(List<MergedPiece> merged) => new RunBuilder(marks, carried).Build(merged);

    private sealed class AnchorQueue
    {
        private readonly ILookup<int, TextPiece> anchors;

        public AnchorQueue(IReadOnlyList<TextPiece> pieces)
        {
            var found = new List<(int At, TextPiece Piece)>();
            var position = 0;
            foreach (var piece in pieces)
            {
                if (piece.IsAnchor)
                {
                    found.Add((position, piece));
                }
                else
                {
                    position++;
                }
            }

            anchors = found.ToLookup(f => f.At, f => f.Piece);
        }

        public IEnumerable<MergedPiece> Before(int piece) => anchors[piece].Select(a => new MergedPiece(a, Change.None));
    }
}
