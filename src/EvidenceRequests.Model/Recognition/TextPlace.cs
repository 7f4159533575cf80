namespace EvidenceRequests.Model;

/// <summary>A place in a text.</summary>
/// <param name="Offset">Characters (UTF-16 code units) in front of it.</param>
/// <param name="Length">Characters of it.</param>
/// <param name="Line">Its line; the first is 1.</param>
/// <param name="Column">Its column; the first is 1.</param>
public sealed record TextPlace(int Offset, int Length, int Line, int Column);
