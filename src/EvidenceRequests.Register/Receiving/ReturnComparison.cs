using EvidenceRequests.Model;

namespace EvidenceRequests.Register;

/// <summary>What names of files say about an item: <c>present</c>, <c>absent</c>, <c>cannot-tell</c> or <c>not-asked</c>.</summary>
/// <param name="Account">The account; null where the names do not tell.</param>
/// <param name="Item">The item.</param>
/// <param name="Result">What they say.</param>
/// <param name="Files">How many files speak for it.</param>
/// <param name="Preserved">How many of them are named as a preserved copy.</param>
internal sealed record ReturnedItem(string? Account, string Item, string Result, int Files, int Preserved);

/// <summary>
/// Holds the names of files against what was asked. Names propose and never conclude: the patterns were seen in a public parser, not on a page of the provider, so the officer confirms every line.
/// </summary>
internal static class ReturnComparison
{
    public const string Present = "present";
    public const string Absent = "absent";
    public const string CannotTell = "cannot-tell";
    public const string NotAsked = "not-asked";

    /// <summary>Compares.</summary>
    /// <param name="files">What came.</param>
    /// <param name="asked">The accounts of the request with their items.</param>
    /// <param name="patterns">The patterns of the provider.</param>
    /// <param name="account">The account that the files are of, where the officer says so.</param>
    public static IReadOnlyList<ReturnedItem> Compare(IReadOnlyList<ReceivedFile> files, IReadOnlyList<RequestAccount> asked, IReadOnlyList<ReturnPattern> patterns, string? account)
    {
        var of = account ?? (asked.Count == 1 ? asked[0].Id : null);
        var found = new Dictionary<string, (int Files, int Preserved)>(StringComparer.Ordinal);
        foreach (var name in files.SelectMany(f => f.Names))
        {
            var hits = patterns.Where(p => Matches("/" + name, p.Pattern)).ToList();
            foreach (var item in hits.SelectMany(h => h.Items).Distinct())
            {
                var (count, preserved) = found.GetValueOrDefault(item);
                found[item] = (count + 1, preserved + (hits.Any(h => h.Preserved == true) ? 1 : 0));
            }
        }

        var told = patterns.SelectMany(p => p.Items).ToHashSet(StringComparer.Ordinal);
        var scope = account is null ? asked : [.. asked.Where(a => a.Id == account)];
        var lines = scope.SelectMany(a => (a.Items ?? []).Select(i => (a.Id, Item: i)))
            .Select(a => found.TryGetValue(a.Item, out var hit) ? new ReturnedItem(a.Id, a.Item, of is null ? CannotTell : Present, hit.Files, hit.Preserved)
                : new ReturnedItem(a.Id, a.Item, told.Contains(a.Item) ? Absent : CannotTell, 0, 0)).ToList();
        var items = scope.SelectMany(a => a.Items ?? []).ToHashSet(StringComparer.Ordinal);
        return [.. lines, .. found.Where(f => !items.Contains(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new ReturnedItem(of, f.Key, NotAsked, f.Value.Files, f.Value.Preserved))];
    }

    /// <summary>How many files no pattern says anything about.</summary>
    public static int Unknown(IReadOnlyList<ReceivedFile> files, IReadOnlyList<ReturnPattern> patterns) =>
        files.Count(f => !f.Names.Any(n => patterns.Any(p => Matches("/" + n, p.Pattern))));

    /// <summary>True if a name fits a pattern, in which a star stands for anything, also over folders.</summary>
    public static bool Matches(string name, string pattern)
    {
        // A star is tried greedily and taken back at most once for each place: no name can make it slow.
        var (n, p, star, mark) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, mark) = (p++, n);
            }
            else if (p < pattern.Length && char.ToUpperInvariant(pattern[p]) == char.ToUpperInvariant(name[n]))
            {
                (n, p) = (n + 1, p + 1);
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).Trim('*').Length == 0;
    }
}
