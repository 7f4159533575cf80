namespace EvidenceRequests.Model;

/// <summary>A column of a table.</summary>
public sealed record DraftColumn
{
    /// <summary>Width in hundredths of the width of the text.</summary>
    public required int Percent { get; init; }

    /// <summary>True if its text is set at the right edge, as figures are.</summary>
    public bool AtRight { get; init; }
}
