namespace EvidenceRequests.Model;

/// <summary>A part of an example address.</summary>
/// <param name="Text">The part as it is written.</param>
/// <param name="Name">What it is.</param>
/// <param name="IsIdentifier">True if it is what is looked for.</param>
public sealed record GuideAddressPart(string Text, string Name, bool IsIdentifier);
