namespace EvidenceRequests;

/// <summary>An answer of a sheet of questions that came back.</summary>
/// <param name="Fact">Path of the fact in the case file.</param>
/// <param name="Label">What was asked.</param>
/// <param name="Text">What was typed; null where the field was left as it was.</param>
/// <param name="IsLost">True if the field itself is gone, so that an answer may stand beside it.</param>
public sealed record SheetAnswer(string Fact, string Label, string? Text, bool IsLost);
