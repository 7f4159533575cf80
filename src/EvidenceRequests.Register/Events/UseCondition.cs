namespace EvidenceRequests.Register;

/// <summary>A condition under which data was given, and the day by which something is to be done for it.</summary>
internal sealed record UseCondition
{
    /// <summary>The day; null where it has none.</summary>
    public string? By { get; init; }

    /// <summary>A word of the list <c>use-condition</c>.</summary>
    public required string What { get; init; }
}
