using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Finds who can be addressed about an account: the provider itself, or each company found behind a website or server.</summary>
internal static class TargetFinder
{
    public static Target? FindDirect(DatedCase dated, Account account) => account.Provider is { } id && dated.Library.Providers.TryGetValue(id, out var provider)
        ? new Target(account, $"accounts.{account.Id}", provider, Role: null, FoundOn: null)
        : null;

    /// <summary>The companies behind, each as a target of its own, with what it knows the customer by.</summary>
    public static IReadOnlyList<Target> FindResolved(DatedCase dated, Account account) =>
    [
        .. account.Resolved
            .Select((resolved, i) => (resolved, path: FormattableString.Invariant($"accounts.{account.Id}.resolved[{i}]")))
            .Where(r => r.resolved.Provider is { } id && dated.Library.Providers.ContainsKey(id))
            .Select(r => new Target(
                account with
                {
                    Provider = r.resolved.Provider,
                    Service = r.resolved.Service,
                    Identifiers = r.resolved.Identifiers,
                    ServerLocation = r.resolved.ServerLocation ?? account.ServerLocation,
                },
                r.path,
                dated.Library.Providers[r.resolved.Provider!],
                r.resolved.Role,
                r.resolved.FoundAt?.Day)),
    ];
}
