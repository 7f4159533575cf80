namespace EvidenceRequests.Model;

/// <summary>The order or warrant under the law of the requesting state that covers data of a step.</summary>
public sealed record CitedHomeOrder
{
    /// <summary>The order as the case file states it.</summary>
    public required HomeOrder Order { get; init; }

    /// <summary>Name and provision as it is cited.</summary>
    public required string Name { get; init; }

    /// <summary>Ids of the data requests of the step that it covers; never empty.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>Ids of the data requests of the step that it leaves out. While there are any, the order is not given for the step.</summary>
    public required IReadOnlyList<string> LeavesOut { get; init; }

    /// <summary>True if it covers all that the step asks for.</summary>
    public bool CoversAll => LeavesOut.Count == 0;
}
