namespace EvidenceRequests.Model;

/// <summary>A request that was sent, with the place at which a person finds it.</summary>
/// <param name="Place">Its path in the case file, such as <c>history[0]</c> or <c>history.h1</c>; where a register keeps it, its number there.</param>
/// <param name="Entry">What is recorded of it.</param>
public sealed record PastRequest(string Place, HistoryEntry Entry);
