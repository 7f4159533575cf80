using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Says once what is found of several accounts or data requests alike.</summary>
internal static class FindingGroups
{
    private static readonly string[] Lists = ["accounts.", "data."];

    /// <summary>The findings in their order, each once; those that differ in the account or data request alone become one that names them all.</summary>
    public static IReadOnlyList<Finding> Join(IEnumerable<Finding> findings)
    {
        var joined = new List<Finding>();
        var groups = new Dictionary<Finding, (int Place, List<string> Subjects)>();
        foreach (var finding in findings.Distinct())
        {
            if (finding.Fact is not { } fact || !Lists.Any(l => fact.StartsWith(l, StringComparison.Ordinal)))
            {
                joined.Add(finding);
                continue;
            }

            // What stands behind the id must be the same: the second identifier of an account is not its first.
            var key = finding with { Fact = Behind(fact), Subjects = [], Location = null };
            if (groups.TryAdd(key, (joined.Count, [.. finding.Subjects.DefaultIfEmpty(fact)])))
            {
                joined.Add(finding);
            }
            else
            {
                groups[key].Subjects.AddRange(finding.Subjects.DefaultIfEmpty(fact));
            }
        }

        foreach (var (place, subjects) in groups.Values.Where(g => g.Subjects.Count > 1))
        {
            joined[place] = joined[place] with { Subjects = [.. subjects.Distinct(StringComparer.Ordinal)] };
        }

        return joined;
    }

    // "accounts.a7.identifiers[0].value" is "accounts.identifiers[0].value" of a7.
    private static string Behind(string fact)
    {
        var id = fact.IndexOf('.', StringComparison.Ordinal) + 1;
        var rest = fact.AsSpan(id).IndexOfAny('.', '[');
        return rest < 0 ? fact[..id] : string.Concat(fact.AsSpan(0, id), fact.AsSpan(id + rest));
    }
}
