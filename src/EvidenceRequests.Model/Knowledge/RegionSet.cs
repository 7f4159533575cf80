namespace EvidenceRequests.Model;

/// <summary>A group of states as one provider draws it. No two providers draw "Europe" alike, so the group belongs to the pack.</summary>
public sealed record RegionSet
{
    /// <summary>Id used in conditions of the same pack.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>The states, ISO 3166-1 alpha-2 in lower case.</summary>
    [StateCode]
    public required IReadOnlyList<string> States { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
