namespace EvidenceRequests.Model;

/// <summary>A number under which somebody keeps a request.</summary>
public sealed record HistoryReference
{
    /// <summary>Whose number it is, or what it stands for: a word of the list <c>reference-role</c>.</summary>
    [Word("reference-role")]
    public required string Role { get; init; }

    /// <summary>The number as it was given.</summary>
    [Form("reference")]
    public required string Value { get; init; }
}
