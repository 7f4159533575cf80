namespace EvidenceRequests;

/// <summary>One file of a guide.</summary>
/// <param name="Path">Its path inside the folder, with slashes.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record GuideFolderFile(string Path, byte[] Bytes);
