namespace EvidenceRequests.Model;

/// <summary>An objection of one party to a declaration of another.</summary>
public sealed record Objection
{
    /// <summary>The state that objected.</summary>
    [StateCode]
    public required string By { get; init; }

    /// <summary>The state whose declaration was objected to.</summary>
    [StateCode]
    public required string To { get; init; }

    /// <summary>What follows: whether the instrument is in force between the two.</summary>
    [FreeText]
    public required string Effect { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
