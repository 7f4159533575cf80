namespace EvidenceRequests.Model;

/// <summary>A question of the addressee with our answer.</summary>
public sealed record QueryAnswer
{
    /// <summary>The question as it was asked.</summary>
    [FreeText]
    public required string Asked { get; init; }

    /// <summary>The answer, or that it is not known and why.</summary>
    [FreeText]
    public string? Answer { get; init; }

    /// <summary>The paragraph of the request that the answer takes the place of, such as <c>paragraph 7</c>.</summary>
    [FreeText]
    public string? Replaces { get; init; }
}
