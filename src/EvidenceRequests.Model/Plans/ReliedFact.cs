namespace EvidenceRequests.Model;

/// <summary>A fact that a request relies on, with the number it has in every document of the step.</summary>
/// <param name="Number">Its place in the order of time, counted from 1.</param>
/// <param name="Fact">The fact.</param>
public sealed record ReliedFact(int Number, Fact Fact);
