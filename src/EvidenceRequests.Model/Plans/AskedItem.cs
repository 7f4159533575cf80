namespace EvidenceRequests.Model;

/// <summary>One item asked for.</summary>
public sealed record AskedItem
{
    /// <summary>Id of the item.</summary>
    public required string Id { get; init; }

    /// <summary>Category, as this provider classes it.</summary>
    public required string Category { get; init; }

    /// <summary>The day after which the data is likely gone, if the provider says how long it keeps it.</summary>
    public DateOnly? GoneAfter { get; init; }
}
