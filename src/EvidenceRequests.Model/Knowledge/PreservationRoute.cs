namespace EvidenceRequests.Model;

/// <summary>How data can be preserved through a state.</summary>
public sealed record PreservationRoute
{
    /// <summary>Id used inside the pack.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Name of the route.</summary>
    [FreeText]
    public required string Name { get; init; }

    /// <summary>Whether it is open to the requester.</summary>
    public required Answer Answer { get; init; }

    /// <summary>Id of the central authority it goes to, if it does.</summary>
    [IdIn("central_authorities")]
    public string? Authority { get; init; }

    /// <summary>Provision of law.</summary>
    [FreeText]
    public string? Statute { get; init; }

    /// <summary>What the reader must know.</summary>
    [FreeText]
    public required string Note { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
