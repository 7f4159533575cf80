namespace EvidenceRequests;

/// <summary>A draft as it lies in a folder.</summary>
/// <param name="Name">Its name from the folder, with the folder of its package if it has one.</param>
/// <param name="Bytes">The document, as it was written or as another program saved it.</param>
public sealed record DraftFile(string Name, ReadOnlyMemory<byte> Bytes);
