using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>Makes the runs of a merged paragraph: neighbours of one kind share a run and a mark, and content controls surround what they surrounded.</summary>
internal sealed class RunBuilder(RevisionMarks marks, CarriedObjects carried)
{
    public IEnumerable<XElement> Build(IReadOnlyList<MergedPiece> pieces) => BuildInside(pieces, 0);

    private List<XElement> BuildInside(IReadOnlyList<MergedPiece> pieces, int depth)
    {
        var content = new List<XElement>();
        for (var from = 0; from < pieces.Count;)
        {
            var around = FindContainer(pieces[from], depth);
            var to = from + 1;
            while (to < pieces.Count && ReferenceEquals(FindContainer(pieces[to], depth), around) && (around is not null || pieces[to].Change == pieces[from].Change))
            {
                to++;
            }

            var stretch = pieces.Skip(from).Take(to - from).ToList();
            content.AddRange(around is not null ? [BuildContainer(around, BuildInside(stretch, depth + 1))] : BuildMarked(stretch));
            from = to;
        }

        return content;
    }

    private static XElement? FindContainer(MergedPiece piece, int depth) => depth < piece.Piece.Around.Count ? piece.Piece.Around[depth] : null;

    private static XElement BuildContainer(XElement shell, List<XElement> content)
    {
        var container = new XElement(shell);
        if (container.Name == W + "sdt")
        {
            container.Add(new XElement(W + "sdtContent", content));
        }
        else
        {
            container.Add(content);
        }

        return container;
    }

    private List<XElement> BuildMarked(List<MergedPiece> stretch)
    {
        if (stretch[0].Change == Change.None)
        {
            return BuildRuns(stretch);
        }

        var runs = BuildRuns(stretch);
        return runs.Count == 0 ? [] : [stretch[0].Change == Change.Inserted ? marks.MarkInserted(runs) : marks.MarkDeleted(runs)];
    }

    private List<XElement> BuildRuns(List<MergedPiece> stretch)
    {
        var runs = new List<XElement>();
        for (var from = 0; from < stretch.Count;)
        {
            var first = stretch[from];
            if (first.Piece.Text is null)
            {
                runs.AddRange(BuildObject(first));
                from++;
                continue;
            }

            var to = from + 1;
            while (to < stretch.Count && stretch[to].Piece.Text is not null && HaveSameFormat(first, stretch[to]))
            {
                to++;
            }

            var text = string.Concat(stretch.Skip(from).Take(to - from).Select(p => p.Piece.Text));
            runs.Add(new XElement(W + "r", BuildProperties(first), new XElement(W + (first.Change == Change.Deleted ? "delText" : "t"), new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
            from = to;
        }

        return runs;
    }

    private static bool HaveSameFormat(MergedPiece first, MergedPiece second) =>
        XNode.DeepEquals(first.Piece.Format, second.Piece.Format) && first.HasFormatChange == second.HasFormatChange && (!first.HasFormatChange || XNode.DeepEquals(first.OlderFormat, second.OlderFormat));

    private XElement? BuildProperties(MergedPiece piece)
    {
        if (!piece.HasFormatChange)
        {
            return piece.Piece.Format is null ? null : new XElement(piece.Piece.Format);
        }

        return new XElement(W + "rPr", piece.Piece.Format?.Elements(), marks.Mark("rPrChange", new XElement(W + "rPr", piece.OlderFormat?.Elements())));
    }

    private List<XElement> BuildObject(MergedPiece piece)
    {
        var runs = piece.Piece.Runs.Select(r => new XElement(r)).ToList();
        if (piece.Change == Change.Deleted)
        {
            if (!carried.Carry(runs))
            {
                return [];
            }

            foreach (var instruction in runs.Descendants(W + "instrText").ToList())
            {
                instruction.Name = W + "delInstrText";
            }

            foreach (var text in runs.Descendants(W + "t").ToList())
            {
                text.Name = W + "delText";
            }
        }
        else if (piece.HasFormatChange)
        {
            foreach (var run in runs)
            {
                run.Element(W + "rPr")?.Remove();
                run.AddFirst(BuildProperties(piece));
            }
        }

        return runs;
    }
}
