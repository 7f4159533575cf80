using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What planning found for all data requests: routes to take, refusals, and findings that belong to no step.</summary>
internal sealed class RouteResults
{
    public List<Route> Routes { get; } = [];

    public List<Refusal> Refusals { get; } = [];

    public List<Finding> Findings { get; } = [];

    public void Refuse(string kind, Target target, DataRequest request, IEnumerable<SortedItem> items, string code, string? rule, string why, string? instead, SourceReference? source) =>
        Refusals.Add(new Refusal
        {
            Kind = kind,
            Provider = target.Provider.Id,
            Covers = [request.Id],
            Items = [.. items.Select(i => i.Id)],
            Code = code,
            Rule = rule,
            Why = why,
            Instead = instead,
            Source = source,
        });

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
