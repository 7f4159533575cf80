namespace EvidenceRequests;

/// <summary>Where the wording of a section comes from.</summary>
/// <param name="Section">Id of the section.</param>
/// <param name="File">The file that won.</param>
/// <param name="Shadowed">Files it hides.</param>
public sealed record SectionOrigin(string Section, string File, IReadOnlyList<string> Shadowed);
