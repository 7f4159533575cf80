namespace EvidenceRequests.Model;

/// <summary>How sure a statement is: a shape, and the words for it.</summary>
/// <param name="Kind">The shape.</param>
/// <param name="Words">The same in words, for those who hear the page.</param>
public sealed record GuideMark(GuideMarkKind Kind, string Words) : GuideInline
{
    /// <summary>Number of the source on this sheet; null for none.</summary>
    public int? Number { get; init; }

    /// <summary>Words that are printed behind the shape, such as where to confirm; null for none.</summary>
    public string? Printed { get; init; }
}
