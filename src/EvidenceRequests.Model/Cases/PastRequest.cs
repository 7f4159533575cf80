namespace EvidenceRequests.Model;

/// <summary>A request that was sent, with the place at which a person finds it.</summary>
/// <param name="Place">Its path in the case file, such as <c>history[0]</c> or <c>history.h1</c>; where a register keeps it, its number there.</param>
/// <param name="Entry">What is recorded of it.</param>
public sealed record PastRequest(string Place, HistoryEntry Entry)
{
    /// <summary>The state whose law decides, where a register knows it; null where the plan of the case does.</summary>
    public string? RequestedState { get; init; }

    /// <summary>The days on which the addressee was reminded, where a register keeps them; in a case file a reminder is an entry of its own.</summary>
    public IReadOnlyList<DateOnly> Reminded { get; init; } = [];

    /// <summary>True if the office closed it: nothing is waited for any more.</summary>
    public bool IsClosed { get; init; }
}
