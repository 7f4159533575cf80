namespace EvidenceRequests.Model;

/// <summary>A code that a finding can have.</summary>
/// <param name="Code">The code, such as <c>ER4001</c>.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Explanation">What it means and why it matters, in a sentence or two.</param>
public sealed record FindingCode(string Code, string Title, string Explanation);
