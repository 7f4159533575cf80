namespace EvidenceRequests.Documents.Guides;

/// <summary>An arrow: the points it goes through, in points, and a word beside its start.</summary>
internal sealed record DiagramArrow(string? Label, IReadOnlyList<(double X, double Y)> Points)
{
    /// <summary>Where the word stands: beside the first stretch.</summary>
    public (double X, double Y) LabelPlace => Points[0].X == Points[1].X
        ? (Points[0].X + 4, (Points[0].Y < Points[1].Y ? Points[0].Y : Points[1].Y) + 2)
        : (Points[0].X < Points[1].X ? Points[0].X + 2 : Points[0].X - 20, Points[0].Y - 13);
}
