namespace EvidenceRequests.Model;

/// <summary>A service that a provider runs.</summary>
public sealed record Service
{
    /// <summary>Id, used by the case file and by rows of the pack that hold for some services only.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Name as the provider writes it.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>Other names people use for it.</summary>
    [Name]
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];
}
