namespace EvidenceRequests.Model;

/// <summary>Wording that comes from the template.</summary>
public sealed record DraftText : DraftInline
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }
}
