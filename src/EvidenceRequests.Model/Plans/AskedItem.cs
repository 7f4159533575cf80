namespace EvidenceRequests.Model;

/// <summary>One item asked for.</summary>
public sealed record AskedItem
{
    /// <summary>Id of the item.</summary>
    public required string Id { get; init; }

    /// <summary>Category, as this provider classes it.</summary>
    public required string Category { get; init; }

    /// <summary>How the data runs out, if the provider says how long it keeps it.</summary>
    public DataLoss? Loss { get; init; }

    /// <summary>True if it is asked only so far as it has not been given already.</summary>
    public bool IsFallback { get; init; }

    /// <summary>The last day on which what goes next is still there, if the provider says how long it keeps it.</summary>
    public DateOnly? GoneAfter => Loss?.GoneAfter;
}
