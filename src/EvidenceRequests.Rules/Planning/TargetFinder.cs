using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Finds who can be addressed about an account: the provider itself, or each company found behind a website or server.</summary>
internal static class TargetFinder
{
    public static Target? FindDirect(DatedCase dated, Account account) => account switch
    {
        { Provider: { } id } when dated.Library.Providers.TryGetValue(id, out var provider) => new Target(account, $"accounts.{account.Id}", provider, Role: null, FoundOn: null),
        { Company: { } company } => new Target(account, $"accounts.{account.Id}", StatedProvider.Create(account.Provider ?? $"{account.Id}-company", company, dated.AsOf), Role: null, FoundOn: null) { IsStated = true },
        _ => null,
    };

    /// <summary>The companies behind, each as a target of its own, with what it knows the customer by.</summary>
    public static IReadOnlyList<Target> FindResolved(DatedCase dated, Account account) =>
    [
        .. account.Resolved
            .Select((resolved, i) => (resolved, path: FormattableString.Invariant($"accounts.{account.Id}.resolved[{i}]")))
            .Select((r, i) => (r.resolved, r.path, Provider: FindProvider(dated, account, r.resolved, i)))
            .Where(r => r.Provider is not null)
            .Select(r => new Target(
                account with
                {
                    Provider = r.resolved.Provider,
                    Service = r.resolved.Service,
                    Identifiers = r.resolved.Identifiers,
                    ServerLocation = r.resolved.ServerLocation ?? account.ServerLocation,
                },
                r.path,
                r.Provider!,
                r.resolved.Role,
                r.resolved.FoundAt?.Day) { IsStated = !dated.Library.Providers.ContainsKey(r.Provider!.Id) }),
    ];

    /// <summary>True for a company found behind a website that can be asked, by a pack or through its state.</summary>
    public static bool CanBeAsked(DatedCase dated, ResolvedProvider resolved) => FindProvider(dated, account: null, resolved, 0) is not null;

    // A privacy service stands in for the customer of a registrar and holds nothing of its own.
    private static Provider? FindProvider(DatedCase dated, Account? account, ResolvedProvider resolved, int index) => resolved switch
    {
        { Provider: { } id } when dated.Library.Providers.TryGetValue(id, out var provider) => provider,
        { Role: not "privacy-proxy", Name: { Length: > 0 } name, State: { } state } =>
            StatedProvider.Create(resolved.Provider ?? FormattableString.Invariant($"{account?.Id}-{resolved.Role}-{index + 1}"), new StatedCompany { Name = name, State = state, HowKnown = resolved.FoundBy }, dated.AsOf),
        _ => null,
    };
}
