namespace EvidenceRequests.Documents.Release;

/// <summary>A part of the final document.</summary>
/// <param name="Name">Its name in the package.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="IsText">False for a picture.</param>
internal sealed record FinalPart(string Name, byte[] Bytes, bool IsText = true);
