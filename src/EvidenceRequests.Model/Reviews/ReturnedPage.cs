namespace EvidenceRequests.Model;

/// <summary>A header or footer that pages of the document show.</summary>
/// <param name="IsHeader">True for a header.</param>
/// <param name="Use">On which pages: <c>default</c>, <c>first</c> or <c>even</c>.</param>
/// <param name="Hash">Hash of its words and pictures, to be compared with those that a draft records.</param>
public sealed record ReturnedPage(bool IsHeader, string Use, string Hash);
