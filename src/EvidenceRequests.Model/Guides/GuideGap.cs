namespace EvidenceRequests.Model;

/// <summary>A gap of a blank form.</summary>
/// <param name="Label">What is to be written there.</param>
/// <param name="Fact">Path of the fact in a case file.</param>
public sealed record GuideGap(string Label, string Fact) : GuideInline;
