using System.Xml.Linq;

namespace EvidenceRequests.Documents;

/// <summary>Makes the runs of a merged paragraph: neighbours of one kind share a run and a mark, and content controls stand round what they stood round.</summary>
internal sealed class RunBuilder(RevisionMarks marks, CarriedObjects carried)
{
    private static readonly XNamespace W = WordXml.Main;

    public IEnumerable<XElement> Build(IReadOnlyList<MergedPiece> pieces) => Inside(pieces, 0);

    private List<XElement> Inside(IReadOnlyList<MergedPiece> pieces, int depth)
    {
        var content = new List<XElement>();
        for (var from = 0; from < pieces.Count;)
        {
            var around = AroundAt(pieces[from], depth);
            var to = from + 1;
            while (to < pieces.Count && ReferenceEquals(AroundAt(pieces[to], depth), around) && (around is not null || pieces[to].Change == pieces[from].Change))
            {
                to++;
            }

            var stretch = pieces.Skip(from).Take(to - from).ToList();
            content.AddRange(around is not null ? [Container(around, Inside(stretch, depth + 1))] : Marked(stretch));
            from = to;
        }

        return content;
    }

    private static XElement? AroundAt(MergedPiece piece, int depth) => depth < piece.Piece.Around.Count ? piece.Piece.Around[depth] : null;

    private static XElement Container(XElement shell, List<XElement> content)
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

    private List<XElement> Marked(List<MergedPiece> stretch)
    {
        if (stretch[0].Change == Change.None)
        {
            return Runs(stretch);
        }

        var runs = Runs(stretch);
        return runs.Count == 0 ? [] : [stretch[0].Change == Change.Inserted ? marks.Inserted(runs) : marks.Deleted(runs)];
    }

    private List<XElement> Runs(List<MergedPiece> stretch)
    {
        var runs = new List<XElement>();
        for (var from = 0; from < stretch.Count;)
        {
            var first = stretch[from];
            if (first.Piece.Text is null)
            {
                runs.AddRange(Object(first));
                from++;
                continue;
            }

            var to = from + 1;
            while (to < stretch.Count && stretch[to].Piece.Text is not null && IsSameForm(first, stretch[to]))
            {
                to++;
            }

            var text = string.Concat(stretch.Skip(from).Take(to - from).Select(p => p.Piece.Text));
            runs.Add(new XElement(W + "r", Form(first), new XElement(W + (first.Change == Change.Deleted ? "delText" : "t"), new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
            from = to;
        }

        return runs;
    }

    private static bool IsSameForm(MergedPiece one, MergedPiece other) =>
        XNode.DeepEquals(one.Piece.Form, other.Piece.Form) && one.IsReformed == other.IsReformed && (!one.IsReformed || XNode.DeepEquals(one.OlderForm, other.OlderForm));

    private XElement? Form(MergedPiece piece)
    {
        if (!piece.IsReformed)
        {
            return piece.Piece.Form is null ? null : new XElement(piece.Piece.Form);
        }

        return new XElement(W + "rPr", piece.Piece.Form?.Elements(), marks.Mark("rPrChange", new XElement(W + "rPr", piece.OlderForm?.Elements())));
    }

    private List<XElement> Object(MergedPiece piece)
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
        else if (piece.IsReformed)
        {
            foreach (var run in runs)
            {
                run.Element(W + "rPr")?.Remove();
                run.AddFirst(Form(piece));
            }
        }

        return runs;
    }
}
