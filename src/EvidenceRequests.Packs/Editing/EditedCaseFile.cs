namespace EvidenceRequests.Packs;

/// <summary>A case file with facts changed in place.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Patch">The change as a unified diff, without the names of the files. It holds facts of the case.</param>
public sealed record EditedCaseFile(byte[] Bytes, string Patch);
