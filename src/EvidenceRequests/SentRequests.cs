using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>The requests of one case that were sent, with what the rules of reminders ask about them: of a case file its plan answers, of a register its rows.</summary>
internal sealed record SentRequests
{
    /// <summary>The packs.</summary>
    public required Library Library { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The moment, where the case says it; calls in an emergency are counted from it.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>All that was sent in the case.</summary>
    public required IReadOnlyList<PastRequest> All { get; init; }

    /// <summary>The provider whose data a request is about.</summary>
    public required Func<HistoryEntry, string?> FindProvider { get; init; }

    /// <summary>The states whose time to answer counts.</summary>
    public required Func<PastRequest, IEnumerable<string>> FindStates { get; init; }

    /// <summary>The days before which it is recalled: what is kept ends, or the answer is needed.</summary>
    public required Func<PastRequest, IEnumerable<DateOnly>> FindEnds { get; init; }
}
