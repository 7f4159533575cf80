using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.History;

/// <summary>The states of a case that were saved.</summary>
public sealed record HistoryModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>Address of the page.</summary>
    public required string Action { get; init; }

    /// <summary>The steps, the latest first.</summary>
    public required IReadOnlyList<HistoryStep> Steps { get; init; }

    /// <summary>True if nothing can be changed.</summary>
    public bool IsReadOnly { get; init; }
}

/// <summary>One step.</summary>
public sealed record HistoryStep(string When, string? What, IReadOnlyList<(string Label, string? Was, string? Now)> Changes, int Further, string Version, bool IsCurrent);
