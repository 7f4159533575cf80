namespace EvidenceRequests.Model;

/// <summary>A code that a finding can have.</summary>
/// <param name="Code">The code, such as <c>ER4001</c>.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Explanation">What it means and why it matters, in a sentence or two.</param>
/// <param name="Scope">What it is about, where the rule that finds it does not say it more closely.</param>
/// <param name="Owner">Who can answer it, where neither the rule nor the requirement behind it names somebody else.</param>
public sealed record FindingCode(string Code, string Title, string Explanation, FindingScope Scope, FindingOwner Owner);
