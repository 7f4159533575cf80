using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>One page to open.</summary>
/// <param name="Source">The page, with its address.</param>
/// <param name="Items">What the pack cites it for.</param>
public sealed record ReadingTask(Source Source, IReadOnlyList<ReadingItem> Items);
