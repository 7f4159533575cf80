using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Open;

/// <summary>A folder of this machine, to choose from.</summary>
public sealed record OpenModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>The folder that is shown; null for the list of places to begin with.</summary>
    public string? Folder { get; init; }

    /// <summary>The folder above; null where there is none to go to.</summary>
    public string? Above { get; init; }

    /// <summary>What can be chosen.</summary>
    public required IReadOnlyList<OpenEntry> Entries { get; init; }
}

/// <summary>A folder or file to choose.</summary>
public sealed record OpenEntry(string Key, string Name, bool IsFolder);
