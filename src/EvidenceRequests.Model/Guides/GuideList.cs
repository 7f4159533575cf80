namespace EvidenceRequests.Model;

/// <summary>A list.</summary>
/// <param name="Items">The entries.</param>
public sealed record GuideList(IReadOnlyList<IReadOnlyList<GuideInline>> Items) : GuideBlock
{
    /// <summary>True if its entries are numbered.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>True for boxes to be ticked.</summary>
    public bool IsChecklist { get; init; }

    /// <summary>True for what we advise.</summary>
    public bool IsAdvice { get; init; }
}
