using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What is kept of an account at a provider, as its history alone tells it, with the days by which it is extended.</summary>
public sealed record KeptPreservation
{
    /// <summary>Id of the provider.</summary>
    public required string Provider { get; init; }

    /// <summary>What is kept.</summary>
    public required ActivePreservation Active { get; init; }

    /// <summary>The kind of letter that extends it.</summary>
    public required string ExtendedBy { get; init; }

    /// <summary>The latest day to ask for an extension.</summary>
    public required DateOnly AskBy { get; init; }

    /// <summary>The first day to ask for one.</summary>
    public required DateOnly Opens { get; init; }

    /// <summary>True if the next extension is the last one.</summary>
    public required bool IsLast { get; init; }

    /// <summary>True if every extension was used up.</summary>
    public required bool IsUsedUp { get; init; }

    /// <summary>What is kept of each account of a case.</summary>
    /// <param name="library">The packs.</param>
    /// <param name="requestingState">The state that asks.</param>
    /// <param name="history">What was sent in the case, in the order of the record.</param>
    /// <param name="asOf">The day.</param>
    public static IEnumerable<KeptPreservation> Find(Library library, string requestingState, IReadOnlyList<PastRequest> history, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(library);
        foreach (var group in history.Where(r => r.Entry is { Provider: not null, Account: not null } && RequestKinds.IsPreservation(r.Entry.Step)).GroupBy(r => (Provider: r.Entry.Provider!, Account: r.Entry.Account!)))
        {
            var rule = library.Providers.GetValueOrDefault(group.Key.Provider) is { } provider ? PreservationFinder.FindRule(provider, requestingState, group.Last().RequestedState, asOf) : null;
            if (PreservationFinder.FindCurrent(group.Key.Account, group, rule, asOf) is { Expires: { } end } current)
            {
                var isAbroad = current.Kind == RequestKinds.PreservationThroughAuthority;
                var extension = isAbroad ? null : rule?.Extension;
                yield return new KeptPreservation
                {
                    Provider = group.Key.Provider,
                    Active = current,
                    ExtendedBy = isAbroad ? RequestKinds.PreservationThroughAuthority : RequestKinds.PreservationExtension,
                    AskBy = end.AddDays(-(extension?.LeadDays ?? 0)),
                    Opens = PreservationFinder.ExtendFrom(end, extension),
                    IsLast = current.Extensions + 1 >= extension?.Count,
                    IsUsedUp = current.Extensions >= extension?.Count,
                };
            }
        }
    }
}
