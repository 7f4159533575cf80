using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What planning found: routes to take, refusals, and findings that belong to no step.</summary>
internal sealed record RouteResult
{
    public static RouteResult Nothing { get; } = new();

    public IReadOnlyList<Route> Routes { get; init; } = [];

    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Items whose answer names the next company, or that lie with it.</summary>
    public IReadOnlyList<Lead> Leads { get; init; } = [];

    public static RouteResult From(Route route) => new() { Routes = [route] };

    public static RouteResult From(Refusal refusal) => new() { Refusals = [refusal] };

    public static RouteResult From(params IEnumerable<Finding> findings) => new() { Findings = [.. findings] };

    public static RouteResult Join(params IEnumerable<RouteResult> results)
    {
        var all = results.ToList();
        return new RouteResult
        {
            Routes = [.. all.SelectMany(r => r.Routes)],
            Refusals = [.. all.SelectMany(r => r.Refusals)],
            Findings = [.. all.SelectMany(r => r.Findings)],
            Leads = [.. all.SelectMany(r => r.Leads)],
        };
    }

    /// <summary>Refusals of the same rule for the same provider said once.</summary>
    public IReadOnlyList<Refusal> JoinRefusals() =>
    [
        .. Refusals
            .GroupBy(r => (r.Kind, r.Provider, r.Code, r.Rule, r.Why, r.Instead))
            .Select(g => g.First() with
            {
                Covers = [.. g.SelectMany(r => r.Covers).Distinct(StringComparer.Ordinal)],
                Items = [.. g.SelectMany(r => r.Items).Distinct(StringComparer.Ordinal)],
            }),
    ];
}
