using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Start;

/// <summary>What the first page shows.</summary>
public sealed record StartModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>The cases last opened.</summary>
    public required IReadOnlyList<RecentCase> Recent { get; init; }

    /// <summary>The office that asks, once it was entered; null before.</summary>
    public string? Office { get; init; }
}

/// <summary>A case that was opened lately.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Name of the file.</param>
/// <param name="Folder">Name of its folder.</param>
/// <param name="Changed">When the file was changed last, in words; null where it is not there.</param>
public sealed record RecentCase(string Key, string Name, string Folder, string? Changed);
