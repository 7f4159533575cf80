namespace EvidenceRequests;

/// <summary>A fact that was edited in a document and flows back into the case file.</summary>
/// <param name="Fact">Its path.</param>
/// <param name="Line">Number of the line of the document where it was edited.</param>
/// <param name="Value">The new value as the case file will state it.</param>
public sealed record ImportedFact(string Fact, int Line, string Value);
