using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Portal;

/// <summary>What a portal asks for, to be copied into its form.</summary>
public sealed record PortalModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>Where the request is handed in.</summary>
    public required string Where { get; init; }

    /// <summary>The rows, each with its label.</summary>
    public required IReadOnlyList<(string Label, string Text)> Rows { get; init; }

    /// <summary>Address of the requests.</summary>
    public required string Back { get; init; }
}
