namespace EvidenceRequests.Model;

/// <summary>An identifier that is inside another one.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Value">The identifier.</param>
public sealed record InnerIdentifier(string Kind, string Value);
