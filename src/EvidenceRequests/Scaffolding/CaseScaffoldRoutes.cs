using EvidenceRequests.Model;

namespace EvidenceRequests.Scaffolding;

/// <summary>The ways in which a fictional case can reach a provider, the plainest first.</summary>
internal sealed class CaseScaffoldRoutes(Library library, Provider provider, Country home, string kind, DateOnly asOf)
{
    private static readonly string[] Delicate = ["blasphemy", "defamation", "political", "speech"];

    public Provider Provider => provider;

    public Country Home => home;

    public string Kind => kind;

    public DateOnly AsOf => asOf;

    /// <summary>All ways; each choice at home with each way to the provider.</summary>
    public IEnumerable<CaseScaffoldRoute> All()
    {
        foreach (var atHome in AtHome())
        {
            foreach (var opened in RequestKinds.IsAssistance(kind) ? [false, true] : new[] { false })
            {
                foreach (var role in Roles())
                {
                    foreach (var service in Services())
                    {
                        foreach (var target in Targets(service))
                        {
                            yield return atHome with { Service = service, Role = role, Target = target, ThroughAuthorities = opened };
                        }
                    }
                }
            }
        }
    }

    /// <summary>An identifier set that the provider takes: kind and what belongs to it.</summary>
    public IReadOnlyList<IdentifierNeed> Identifiers(CaseScaffoldRoute route)
    {
        var rules = provider.Identifiers
            .Where(r => r.Services.Includes(route.Service) && r.Roles.Includes(route.Role))
            .ToList();
        var wanted = WantedKind(route);
        return rules.FirstOrDefault(r => wanted is not null && r.AllOf.Any(n => n.Kind == wanted))?.AllOf
            ?? (wanted is not null ? [new IdentifierNeed { Kind = wanted }] : rules.Count > 0 ? rules[0].AllOf : [new IdentifierNeed { Kind = route.Role is null ? "username" : "domain-name" }]);
    }

    /// <summary>The value of an example identifier.</summary>
    public string Example(CaseScaffoldRoute route, IdentifierNeed need)
    {
        if (need.Kind == "server-url" && route.Target.TryGetValue("derived.server_host", out var host))
        {
            return $"https://{host}";
        }

        var pattern = need.Pattern is null ? null : library.Vocabulary.FindPattern(need.Pattern);
        return pattern is { Matches.Count: > 0 } ? pattern.Matches[0] : library.Vocabulary.FindIdentifierKind(need.Kind)?.Example ?? "example";
    }

    private static string? WantedKind(CaseScaffoldRoute route) =>
        route.Target.ContainsKey("derived.phone_country") ? "phone-number" : route.Target.ContainsKey("derived.server_host") ? "server-url" : null;

    private IEnumerable<string?> Roles() => provider.Data.SelectMany(d => d.Roles)
        .Concat(provider.Policy.SelectMany(p => p.Roles)).Concat(provider.Preservation.SelectMany(p => p.Roles))
        .Distinct().Order(StringComparer.Ordinal).Prepend(null);

    private IEnumerable<string?> Services() => provider.Services.Count > 1 ? provider.Services.Select(s => (string?)s.Id).Append(null) : [null];

    private IEnumerable<IReadOnlyDictionary<string, string>> Targets(string? service) =>
        new[] { new Dictionary<string, string> { ["holder.located_in"] = home.Id } }
            .Concat(provider.Addressee.Cases
                .Where(c => c.Entity is not null && c.When.Count > 0 && c.Services.Includes(service) && (c.InForce?.Covers(asOf) ?? true))
                .Select(c => c.When.Select(w => (Key: w.Fact.Replace("account.", string.Empty, StringComparison.Ordinal), Value: ValueFor(w)))
                    .Where(v => v.Value is not null)
                    .Append((Key: "holder.located_in", Value: home.Id))
                    .DistinctBy(v => v.Key)
                    .ToDictionary(v => v.Key, v => v.Value!)));

    private string? ValueFor(Condition condition) => condition switch
    {
        { Is: { } value } => value,
        { In: [var first, ..] } => first,
        { InSet: { } set } => provider.RegionSets.FirstOrDefault(r => r.Id == set)?.States is [var state, ..] ? state : null,
        { Fact: "account.holder.located_in" } => home.Id,
        _ => null,
    };

    // An order at home is tried first, because most states ask for one; without any the declaration that the measure is lawful takes its place.
    private IEnumerable<CaseScaffoldRoute> AtHome()
    {
        var requesting = home.Requesting!;
        var orders = RequestKinds.IsAssistance(kind) ? requesting.HomeOrders.Where(o => IsRealTime(o) == (kind == RequestKinds.MlaRealTime)).Cast<HomeOrderRule?>().Append(null) : [null];
        foreach (var order in orders)
        {
            var fitting = requesting.Agencies
                .Where(a => (a.InForce?.Covers(asOf) ?? true) && a.Successor is null && (order is null || order.Agencies.Includes(a.Id)))
                .SelectMany(a => Offences(requesting, order, a).Select(o => (Agency: a, Offence: o)))
                .Take(1);
            foreach (var (agency, offence) in fitting)
            {
                yield return new CaseScaffoldRoute { Agency = agency, Offence = offence, HomeOrder = order ?? (RequestKinds.IsAssistance(kind) ? null : AnyOrder(agency, offence)) };
            }
        }
    }

    // Some providers ask for an order even where no state is asked.
    private HomeOrderRule? AnyOrder(Agency agency, Offence offence) => home.Requesting!.HomeOrders.FirstOrDefault(o => !IsRealTime(o)
        && o.Agencies.Includes(agency.Id) && o.Statutes.Includes(offence.Statute));

    private static bool IsRealTime(HomeOrderRule order) => order.Categories.Any(c => c.StartsWith("real-time", StringComparison.Ordinal));

    private IEnumerable<Offence> Offences(RequestingProfile requesting, HomeOrderRule? order, Agency agency) => requesting.Offences
        .Where(o => (o.InForce?.Covers(asOf) ?? true) && (order is null || order.Statutes.Includes(o.Statute)))
        .Where(o => requesting.Statutes.FirstOrDefault(s => s.Id == o.Statute) is { } statute && statute.InvestigatedBy.Includes(agency.Id))
        .OrderBy(o => o.Conduct.Intersect(Delicate).Any())
        .ThenBy(o => o.Cognizable != YesNoUnknown.Yes)
        .ThenBy(o => !o.Conduct.Contains("fraud"))
        .ThenBy(o => o.Penalty.Death != YesNoUnknown.No)
        .ThenBy(o => o.Penalty.Cite.Confidence == Confidence.Memory)
        .ThenBy(o => o.Penalty.MaxMonths is null or < 48)
        .ThenBy(o => o.Id, StringComparer.Ordinal);
}
