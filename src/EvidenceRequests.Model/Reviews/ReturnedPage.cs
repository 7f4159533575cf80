namespace EvidenceRequests.Model;

/// <summary>A header or footer.</summary>
/// <param name="IsHeader">True for a header.</param>
/// <param name="Text">What it says.</param>
public sealed record ReturnedPage(bool IsHeader, string Text);
