using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Chooses the company to address by the provider's own rule.</summary>
internal static class AddresseeChooser
{
    public static AddresseeChoice Choose(Target target, CaseFacts facts, DateOnly asOf)
    {
        var rule = target.Provider.Addressee;
        var scope = FactScope.Create(target.Account, target.FactPath, data: null);
        var cases = rule.Cases
            .Where(c => c.Services.Includes(target.Service) && (c.InForce?.Covers(asOf) ?? true))
            .Select(c => (Case: c, Holds: Conditions.Hold(c.When, facts, scope, target.Provider.RegionSets)))
            .ToList();
        var best = cases.Where(c => c.Holds == true).GroupBy(c => RuleRank.Compute(c.Case)).OrderByDescending(g => g.Key).FirstOrDefault()?.ToList() ?? [];

        // A more specific case whose fact is not known could still turn out to be the right one.
        var open = cases.Any(c => c.Holds is null && (best.Count == 0 || RuleRank.Compute(c.Case) > RuleRank.Compute(best[0].Case)));
        if (open && rule.WhenUnknown is { } unknown)
        {
            return new AddresseeChoice(Entity(target, unknown), unknown, unknown.Entity is null ? null : unknown.Note, Ambiguous: false);
        }

        if (open && best.Count == 0)
        {
            return new AddresseeChoice(null, new AddresseeCase { Outcome = "ask", Note = null, Cite = rule.Cases[0].Cite }, null, Ambiguous: false);
        }

        return best.Count switch
        {
            0 => new AddresseeChoice(null, null, null, Ambiguous: false),
            1 => new AddresseeChoice(Entity(target, best[0].Case), best[0].Case, null, Ambiguous: false),
            _ => new AddresseeChoice(Entity(target, best[0].Case), best[0].Case, null, best.Select(b => b.Case.Entity ?? b.Case.Outcome).Distinct().Count() > 1),
        };
    }

    private static LegalEntity? Entity(Target target, AddresseeCase chosen) => target.Provider.Entities.FirstOrDefault(e => e.Id == chosen.Entity);
}
