namespace EvidenceRequests.Model;

/// <summary>An answer to a question that only one pack asks, as a letter prints it.</summary>
/// <param name="Fact">Its path in the case file.</param>
/// <param name="Label">The words before it.</param>
/// <param name="Answer">The answer.</param>
public sealed record StepParticular(string Fact, string Label, string Answer);
