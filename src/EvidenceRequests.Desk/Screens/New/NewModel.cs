using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.New;

/// <summary>What a new case begins with.</summary>
public sealed record NewModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>The reference that was typed.</summary>
    public string Reference { get; init; } = string.Empty;

    /// <summary>The states that can ask.</summary>
    public required IReadOnlyList<FieldChoice> States { get; init; }

    /// <summary>The state that is chosen.</summary>
    public required string State { get; init; }

    /// <summary>The folders to choose from.</summary>
    public required IReadOnlyList<FieldChoice> Folders { get; init; }
}
