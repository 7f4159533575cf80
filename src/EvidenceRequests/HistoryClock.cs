using EvidenceRequests.Model;
using EvidenceRequests.Rules;

namespace EvidenceRequests;

/// <summary>What is due for requests that a register keeps, without their case files: the rules are those of a case file, and what only a case file states is not counted.</summary>
internal static class HistoryClock
{
    /// <summary>The duties of one case.</summary>
    public static IEnumerable<ClockEntry> GetEntries(Library library, string requestingState, IReadOnlyList<PastRequest> history, DateOnly asOf)
    {
        var kept = KeptPreservation.Find(library, requestingState, history, asOf).ToList();
        return RequestClock.GetEntries(new SentRequests
        {
            Library = library,
            AsOf = asOf,
            All = history,
            FindProvider = static entry => entry.Provider,
            FindStates = static request => request.RequestedState is { } state ? [state] : [],
            FindEnds = request => kept.Where(p => request.Entry.Account is null || p.Active.Account == request.Entry.Account).Select(p => p.Active.Expires).OfType<DateOnly>(),
        }).Concat(PreservationClock.GetEntries(library, [.. kept.Where(p => history.Any(r => r.Place == p.Active.Fact && !r.IsClosed))], asOf));
    }
}
