namespace EvidenceRequests.Model;

/// <summary>A kind of request.</summary>
public sealed record RequestKind
{
    /// <summary>Id used by plans and packs.</summary>
    public required string Id { get; init; }

    /// <summary>Name as printed.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required string Definition { get; init; }

    /// <summary><c>provider</c> or <c>state</c>: who is addressed.</summary>
    public required string AddressedTo { get; init; }
}
