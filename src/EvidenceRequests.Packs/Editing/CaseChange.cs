namespace EvidenceRequests.Packs;

/// <summary>A value that an edit changed.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Was">What was written; null if it was not there.</param>
/// <param name="Now">What is written; null if it is not there any more.</param>
public sealed record CaseChange(string Path, string? Was, string? Now);
