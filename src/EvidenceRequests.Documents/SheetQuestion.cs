namespace EvidenceRequests.Documents;

/// <summary>One question of a sheet that somebody else answers.</summary>
/// <param name="Fact">Path of the fact in the case file.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Says">What helps to answer, each a sentence: what is missing, how to answer, an example, the words to choose from.</param>
public sealed record SheetQuestion(string Fact, string Label, IReadOnlyList<string> Says);
