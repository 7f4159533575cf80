namespace EvidenceRequests.Model;

/// <summary>A header or footer as it was written; its words are not kept, only their hash.</summary>
/// <param name="IsHeader">True for a header.</param>
/// <param name="Use">On which pages: <c>default</c>, <c>first</c> or <c>even</c>.</param>
/// <param name="Hash">Hash of its words and pictures.</param>
public sealed record RecordedPage(bool IsHeader, string Use, string Hash);
