namespace EvidenceRequests.Model;

/// <summary>A kind of request.</summary>
public sealed record RequestKind
{
    /// <summary>Id used by plans and packs.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Name as printed.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>Other words people use for it.</summary>
    [Name]
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>What it is.</summary>
    [FreeText]
    public required string Definition { get; init; }

    /// <summary><c>provider</c>, <c>state</c>, or <c>either</c> for a letter that follows a request: who is addressed.</summary>
    [OneOf("provider", "state", "either")]
    public required string AddressedTo { get; init; }
}
