namespace EvidenceRequests.Packs;

/// <summary>One file of the packs that was read and found whole when the library was built.</summary>
/// <param name="Record">Its record, as <see cref="PackedRecords"/> writes it.</param>
/// <param name="Places">The place of each statement in the file, as <see cref="LocationTable"/> writes them.</param>
internal sealed record CompiledPack(byte[] Record, byte[] Places);
