namespace EvidenceRequests.Documents.Reference;

/// <summary>A picture of a letterhead.</summary>
/// <param name="Name">Name of the part under <c>word/media</c>.</param>
/// <param name="Bytes">The picture.</param>
internal sealed record MediaPart(string Name, byte[] Bytes);
