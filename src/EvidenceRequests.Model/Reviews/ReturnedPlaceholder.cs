namespace EvidenceRequests.Model;

/// <summary>A place where something is still to be filled in.</summary>
/// <param name="Text">What is there.</param>
/// <param name="Line">Number of the line.</param>
public sealed record ReturnedPlaceholder(string Text, int Line);
