using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>No two rules of the same rank can fit the same case on the same day.</summary>
internal static class Ambiguity
{
    public static void Check(Library library, PackFaults faults)
    {
        foreach (var (id, provider) in library.Providers)
        {
            CheckPolicies(provider.Policy, $"providers/{id}.yaml", "policy", faults);
            CheckPreservation(provider.Preservation, $"providers/{id}.yaml", faults);
            CheckData(provider.Data, $"providers/{id}.yaml", faults);
        }

        foreach (var (id, country) in library.Countries.Where(c => c.Value.Requested is not null))
        {
            CheckPolicies(country.Requested!.DisclosureLaw, $"countries/{id}.yaml", "requested.disclosure_law", faults);
        }
    }

    private static void CheckPolicies(IReadOnlyList<PolicyRule> rules, string file, string path, PackFaults faults)
    {
        foreach (var (a, b) in Pairs(rules))
        {
            if (RuleRank.Compute(a) == RuleRank.Compute(b) && Meet(a.For, b.For) && MeetFrom(a.From, b.From) && MeetOrOpen(a.Items, b.Items) && MeetOrOpen(a.Categories, b.Categories)
                && MeetOrOpen(a.Services, b.Services) && MeetOrOpen(a.Roles, b.Roles) && !Excludes(a.When, b.When) && Together(a.InForce, b.InForce))
            {
                faults.Add(FindingCodes.PackAmbiguous, file, $"{path}.{b.Id}", $"\"{a.Id}\" and \"{b.Id}\" can both apply and neither is more specific.", "Make one of them more specific, or end one of them by in_force.");
            }
        }
    }

    private static void CheckPreservation(IReadOnlyList<PreservationRule> rules, string file, PackFaults faults)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            for (var j = i + 1; j < rules.Count; j++)
            {
                PreservationRule a = rules[i], b = rules[j];
                if (RuleRank.Compute(a) == RuleRank.Compute(b) && MeetFrom(a.From, b.From) && MeetOrOpen(a.Services, b.Services) && MeetOrOpen(a.Roles, b.Roles) && Together(a.InForce, b.InForce))
                {
                    faults.Add(FindingCodes.PackAmbiguous, file, FormattableString.Invariant($"preservation[{j}]"), "two rules of preservation can both apply and neither is more specific.", "Make one of them more specific, or end one of them by in_force.");
                }
            }
        }
    }

    private static void CheckData(IReadOnlyList<HeldData> rows, string file, PackFaults faults)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = i + 1; j < rows.Count; j++)
            {
                HeldData a = rows[i], b = rows[j];
                if (RuleRank.Compute(a) == RuleRank.Compute(b) && Meet(a.Items, b.Items) && MeetOrOpen(a.Services, b.Services) && MeetOrOpen(a.Roles, b.Roles))
                {
                    faults.Add(FindingCodes.PackAmbiguous, file, FormattableString.Invariant($"data[{j}]"), $"two rows speak about \"{a.Items.Intersect(b.Items).First()}\" and neither is more specific.", "Join them, or say for which service or role each is.");
                }
            }
        }
    }

    private static IEnumerable<(PolicyRule A, PolicyRule B)> Pairs(IReadOnlyList<PolicyRule> rules) =>
        rules.SelectMany((a, i) => rules.Skip(i + 1).Select(b => (a, b)));

    private static bool Meet(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Intersect(b, StringComparer.Ordinal).Any();

    private static bool MeetOrOpen(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Count == 0 || b.Count == 0 || Meet(a, b);

    private static bool MeetFrom(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.Count == 0 || b.Count == 0 || a.Contains("any") || b.Contains("any") || Meet(a, b);

    private static bool Together(InForce? a, InForce? b) =>
        (a?.Until is not { } endA || b?.From is not { } startB || startB <= endA) && (b?.Until is not { } endB || a?.From is not { } startA || startA <= endB);

    // Two sets of conditions that ask the same fact for different values can never hold together.
    private static bool Excludes(IReadOnlyList<Condition> a, IReadOnlyList<Condition> b) => a.Any(x => b.Any(y => x.Fact == y.Fact &&
        ((x.Is is not null && y.Is is not null && x.Is != y.Is) || (x.Is is not null && x.Is == y.IsNot) || (y.Is is not null && y.Is == x.IsNot)
         || (x.InSet is not null && x.InSet == y.NotInSet) || (y.InSet is not null && y.InSet == x.NotInSet)
         || (x.In.Count > 0 && x.In.All(v => y.NotIn.Contains(v) || y.IsNot == v)) || (y.In.Count > 0 && y.In.All(v => x.NotIn.Contains(v) || x.IsNot == v))
         || (x.Is is not null && y.NotIn.Contains(x.Is)) || (y.Is is not null && x.NotIn.Contains(y.Is))
         || (x.In.Count > 0 && y.Is is not null && !x.In.Contains(y.Is)) || (y.In.Count > 0 && x.Is is not null && !y.In.Contains(x.Is)) || (x.In.Count > 0 && y.In.Count > 0 && !Meet(x.In, y.In)))));
}
