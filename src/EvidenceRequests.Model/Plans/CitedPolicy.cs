namespace EvidenceRequests.Model;

/// <summary>
/// The published rule of a provider that a kind of request rests on. There is one only where the rule that opened the request was read on a
/// page that the provider itself has written for authorities.
/// </summary>
public sealed record CitedPolicy
{
    /// <summary>Title of the page.</summary>
    public required string Title { get; init; }

    /// <summary>Date of the text as far as the page says: a day, a month or a year; null if it is undated.</summary>
    public string? Published { get; init; }

    /// <summary>The page and the place in it.</summary>
    public required SourceReference Source { get; init; }
}
