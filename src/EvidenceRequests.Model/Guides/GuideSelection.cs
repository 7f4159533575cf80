namespace EvidenceRequests.Model;

/// <summary>The providers and states of the short edition.</summary>
public sealed record GuideSelection
{
    /// <summary>The requesting state it is for; absent for all that have none of their own.</summary>
    [StateCode]
    public string? Home { get; init; }

    /// <summary>Ids of the providers.</summary>
    [ProviderId]
    public IReadOnlyList<string> Providers { get; init; } = [];

    /// <summary>The requested states.</summary>
    [StateCode]
    public IReadOnlyList<string> States { get; init; } = [];
}
