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
            if (Subject(finding) is not { } subject)
            {
                joined.Add(finding);
                continue;
            }

            var key = Without(finding, subject);
            if (groups.TryAdd(key, (joined.Count, [.. finding.Subjects.DefaultIfEmpty(subject)])))
            {
                // One subject alone needs no list; the message names it.
                joined.Add(finding.Subjects.Count == 1 ? finding with { Subjects = [] } : finding);
            }
            else
            {
                groups[key].Subjects.AddRange(finding.Subjects.DefaultIfEmpty(subject));
            }
        }

        foreach (var (said, (place, subjects)) in groups.Where(g => g.Value.Subjects.Count > 1))
        {
            joined[place] = joined[place] with { Message = said.Message, Why = said.Why, Fix = said.Fix, Subjects = [.. subjects.Distinct(StringComparer.Ordinal)] };
        }

        return joined;
    }

    // The account or data request: the fact is of it, or is elsewhere, as in the history, and speaks of it.
    private static string? Subject(Finding finding) => finding.Subjects is [var only] ? only
        : finding.Fact is { } fact && Lists.Any(l => fact.StartsWith(l, StringComparison.Ordinal)) ? fact
        : null;

    // "accounts.a7.identifiers[0].value" is "accounts.identifiers[0].value" of a7. What is behind the id must be the same: the second
    // identifier of an account is not its first.
    private static Finding Without(Finding finding, string fact)
    {
        var start = fact.IndexOf('.', StringComparison.Ordinal) + 1;
        var length = fact.AsSpan(start).IndexOfAny('.', '[');
        var subject = new FindingSubject(fact[..(start - 1)], length < 0 ? fact[start..] : fact.Substring(start, length));
        return finding with
        {
            Fact = length < 0 ? fact[..start] : string.Concat(fact.AsSpan(0, start), fact.AsSpan(start + length)),
            Message = subject.SayOfEach(finding.Message),
            Why = finding.Why is { } why ? subject.SayOfEach(why) : null,
            Fix = finding.Fix is { } fix ? subject.SayOfEach(fix) : null,
            Subjects = [],
            Location = null,
        };
    }
}
