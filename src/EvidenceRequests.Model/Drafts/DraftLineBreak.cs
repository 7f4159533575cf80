namespace EvidenceRequests.Model;

/// <summary>The end of a line inside a paragraph.</summary>
public sealed record DraftLineBreak : DraftInline;
