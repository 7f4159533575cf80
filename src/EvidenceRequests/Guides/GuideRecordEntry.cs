namespace EvidenceRequests.Guides;

/// <summary>One statement in <c>guide.json</c>.</summary>
internal sealed record GuideRecordEntry
{
    public string Sheet { get; init; } = string.Empty;

    public string Id { get; init; } = string.Empty;

    public string Hash { get; init; } = string.Empty;

    public string Text { get; init; } = string.Empty;

    public string Mark { get; init; } = string.Empty;

    public DateOnly? Due { get; init; }
}
