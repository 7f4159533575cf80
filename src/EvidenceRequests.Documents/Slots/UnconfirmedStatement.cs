namespace EvidenceRequests.Documents.Slots;

/// <summary>A reason why a printed statement must be confirmed before the letter leaves.</summary>
/// <param name="Statement">Id of the statement, for a confirmation in the case file.</param>
/// <param name="Text">What is doubtful and what to do.</param>
internal sealed record UnconfirmedStatement(string Statement, string Text);
