using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>A draft with wording that was kept from a document that came back.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Sections">The sections of the document that were changed by hand, in its order, with what became of them.</param>
public sealed record KeptDraft(Draft Draft, IReadOnlyList<SectionWording> Sections);
