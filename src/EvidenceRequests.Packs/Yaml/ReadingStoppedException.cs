namespace EvidenceRequests.Packs;

/// <summary>Leaves the recursion of the reader after a finding that makes going on pointless. It never leaves this folder.</summary>
internal sealed class ReadingStoppedException : Exception;
