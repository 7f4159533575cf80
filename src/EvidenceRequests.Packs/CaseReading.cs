using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>A case file that was read, with the place of every fact in it.</summary>
public sealed record CaseReading
{
    /// <summary>The case.</summary>
    public required CaseFile CaseFile { get; init; }

    /// <summary>Where each fact is.</summary>
    public required SourceMap SourceMap { get; init; }

    /// <summary>The blanks that nobody has filled in yet. While there is one, every step is blocked.</summary>
    public IReadOnlyList<Finding> Blanks { get; init; } = [];

    /// <summary>What could not be read and counts as not stated, where reading went on as <see cref="CaseDocument"/> does. While there is something, the steps that it concerns are blocked.</summary>
    public IReadOnlyList<Finding> Unread { get; init; } = [];
}
