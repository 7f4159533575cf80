using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.MyOffice;

/// <summary>The office of the user.</summary>
public sealed record MyOfficeModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>Address of the page.</summary>
    public required string Action { get; init; }

    /// <summary>The fields.</summary>
    public required IReadOnlyList<FormSection> Sections { get; init; }

    /// <summary>True if there is a letterhead.</summary>
    public required bool HasLetterhead { get; init; }
}
