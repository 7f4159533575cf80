using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>Merges the paragraphs and tables of a body, a cell, a header or a footer.</summary>
internal sealed class BlockMerger
{
    // Below this, two paragraphs have so little in common that one is no change of the other.
    private const double MinSimilarity = 0.4;
    private const double MinTableSimilarity = 0.2;

    private readonly ComparedPart before;
    private readonly ComparedPart after;
    private readonly ParagraphMerger paragraphs;
    private readonly TableMerger tables;
    private readonly Dictionary<XElement, WordCounts> words = [];

    public BlockMerger(RevisionMarks marks, ComparedPart before, ComparedPart after, RedlineParts redline)
    {
        this.before = before;
        this.after = after;
        paragraphs = new ParagraphMerger(marks, before, after, new CarriedObjects(before, redline, after.Name));
        tables = new TableMerger(marks, before, after, this);
    }

    /// <summary>The merged content.</summary>
    public IEnumerable<XElement> Merge(XElement older, XElement newer)
    {
        var waiting = GroupAnchors(newer);
        var pairs = FindPairs([.. Blocks.Find(older).Where(b => !Blocks.IsAnchor(b))], [.. Blocks.Find(newer).Where(b => !Blocks.IsAnchor(b))]);
        var merged = new List<XElement>();
        var end = GetEnd(pairs);
        for (var i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].After is { } block && waiting.Remove(block, out var anchors))
            {
                merged.AddRange(anchors);
            }

            merged.Add(end is { } last && i >= last.From ? MergeAtEnd(pairs, i, last) : MergeBlock(pairs[i].Before, pairs[i].After));
        }

        return [.. merged, .. waiting.GetValueOrDefault(newer, [])];
    }

    /// <summary>Content that only one of the documents has.</summary>
    public IEnumerable<XElement> MarkAll(XElement container, Change change) =>
        Blocks.Find(container).Where(b => change == Change.Inserted || !Blocks.IsAnchor(b))
            .Select(b => Blocks.IsAnchor(b) ? ComparedDocument.StripIds(b) : change == Change.Inserted ? MergeBlock(null, b) : MergeBlock(b, null));

    public WordCounts CountWords(ComparedPart part, XElement block)
    {
        if (!words.TryGetValue(block, out var found))
        {
            words.Add(block, found = part.CountWords(block));
        }

        return found;
    }

    private XElement MergeBlock(XElement? older, XElement? newer) => (older, newer) switch
    {
        (null, { } block) => block.Name == W + "tbl" ? tables.MarkAll(block, Change.Inserted) : paragraphs.Insert(block, withMark: true),
        ({ } block, null) => block.Name == W + "tbl" ? tables.MarkAll(block, Change.Deleted) : paragraphs.Delete(block, withMark: true),
        ({ } one, { } other) => other.Name == W + "tbl" ? tables.Merge(one, other) : paragraphs.Merge(one, other),
        _ => throw new InvalidOperationException("Nothing cannot be merged with nothing."),
    };

    // The mark at the very end of a body or cell belongs to it and can be neither inserted nor deleted.
    private List<(XElement? Before, XElement? After)> FindPairs(List<XElement> older, List<XElement> newer)
    {
        var pairs = Alignment.Pairs(older, newer, before.Key, after.Key, GetSimilarity);
        if (older.Count == 0 || newer.Count == 0 || older[^1].Name != W + "p" || newer[^1].Name != W + "p" || (pairs[^1].Before is not null && pairs[^1].After is not null) || GetEnd(pairs) is not null)
        {
            return pairs;
        }

        pairs = Alignment.Pairs(older[..^1], newer[..^1], before.Key, after.Key, GetSimilarity);
        pairs.Add((older[^1], newer[^1]));
        return pairs;
    }

    // Paragraphs were added, or taken away, behind the last one that both have: its own mark is the one that came or went.
    private static (int From, Change Change)? GetEnd(List<(XElement? Before, XElement? After)> pairs)
    {
        var last = pairs.FindLastIndex(p => p.Before is not null && p.After is not null);
        if (last < 0 || last == pairs.Count - 1 || pairs[last].After!.Name != W + "p")
        {
            return null;
        }

        var rest = pairs.Skip(last + 1).ToList();
        return rest.All(p => p.Before is null && p.After!.Name == W + "p") ? (last, Change.Inserted)
            : rest.All(p => p.After is null && p.Before!.Name == W + "p") ? (last, Change.Deleted)
            : null;
    }

    private XElement MergeAtEnd(List<(XElement? Before, XElement? After)> pairs, int i, (int From, Change Change) end)
    {
        var mark = i == pairs.Count - 1 ? null : end.Change == Change.Inserted ? "ins" : "del";
        var (older, newer) = pairs[end.From];
        if (i == end.From)
        {
            return paragraphs.Merge(older!, newer!, mark);
        }

        var isLast = mark is null;
        if (end.Change == Change.Inserted)
        {
            var inserted = paragraphs.Insert(pairs[i].After!, withMark: !isLast);
            if (isLast && before.Signature(older!) != after.Signature(pairs[i].After!))
            {
                paragraphs.MarkReplaced(inserted.Element(W + "pPr")!, older!.Element(W + "pPr"));
            }

            return inserted;
        }

        var deleted = paragraphs.Delete(pairs[i].Before!, withMark: !isLast);
        if (isLast && before.Signature(pairs[i].Before!) != after.Signature(newer!))
        {
            var form = paragraphs.MergeProperties(newer!.Element(W + "pPr"), null);
            paragraphs.MarkReplaced(form, pairs[i].Before!.Element(W + "pPr"));
            deleted.Element(W + "pPr")!.ReplaceWith(form);
        }

        return deleted;
    }

    private double GetSimilarity(XElement older, XElement newer)
    {
        if (older.Name != newer.Name || (older.Name == W + "tbl" && !TableMerger.HaveOneShape(older, newer)))
        {
            return 0;
        }

        var shared = CountWords(before, older).GetSimilarity(CountWords(after, newer));
        return shared >= (older.Name == W + "tbl" ? MinTableSimilarity : MinSimilarity) ? shared : 0;
    }

    // Bookmarks between blocks are before the block that follows them.
    private static Dictionary<XElement, List<XElement>> GroupAnchors(XElement container)
    {
        var anchors = new Dictionary<XElement, List<XElement>>();
        var waiting = new List<XElement>();
        foreach (var block in Blocks.Find(container))
        {
            if (Blocks.IsAnchor(block))
            {
                waiting.Add(ComparedDocument.StripIds(block));
            }
            else if (waiting.Count > 0)
            {
                anchors.Add(block, waiting);
                waiting = [];
            }
        }

        anchors.Add(container, waiting);
        return anchors;
    }
}
