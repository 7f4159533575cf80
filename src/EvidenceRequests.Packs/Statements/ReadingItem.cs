namespace EvidenceRequests.Packs;

/// <summary>One statement to look for on a page.</summary>
/// <param name="At">The place in the page: section, article, heading; null where the pack names none.</param>
/// <param name="Place">Where it is in the pack, in words.</param>
/// <param name="Says">What the pack says, restated: the page must still say this.</param>
/// <param name="CheckAt">Where a statement that nobody has read can be confirmed.</param>
public sealed record ReadingItem(string? At, string Place, string Says, string? CheckAt);
