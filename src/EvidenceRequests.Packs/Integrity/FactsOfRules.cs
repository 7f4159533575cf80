using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Every fact a rule names exists, every condition has one answer and every requirement tests one thing.</summary>
internal static class FactsOfRules
{
    private static readonly string[] Answers = ["is", "is_not", "in", "not_in", "in_set", "not_in_set"];

    public static void Check(IReadOnlyList<PackFile> packs, Library library, PackFaults faults)
    {
        var additional = library.Providers.Values.SelectMany(p => p.AdditionalFacts).Concat(library.Countries.Values.SelectMany(c => c.AdditionalFacts)).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            foreach (var (path, value) in pack.Objects())
            {
                CheckFact(pack, path, value, additional, faults);
                if (path.EndsWith(".check", StringComparison.Ordinal))
                {
                    CheckOne(pack, path, value, ["present", "absent", "one_of", "none_of", "has_any_of", "min_count", "max_days", "not_after", "not_before", "matches"], "a check tests exactly one thing.", faults);
                }
                else if (path.Contains(".when[", StringComparison.Ordinal) || path.StartsWith("when[", StringComparison.Ordinal))
                {
                    CheckOne(pack, path, value, Answers, "a condition has exactly one answer.", faults);
                }
            }
        }
    }

    private static void CheckFact(PackFile pack, string path, JsonElement value, HashSet<string> additional, PackFaults faults)
    {
        if (value.TryGetProperty("fact", out var fact) && !FactCatalogue.Knows(fact.GetString()!, additional))
        {
            var near = Suggestion.Closest(fact.GetString()!, FactCatalogue.Paths.Concat(DerivedFacts.All.Select(f => f.Path)));
            faults.Add(FindingCodes.PackFactUnknown, pack.Path, $"{path}.fact", $"there is no fact \"{fact.GetString()}\"." + (near is null ? string.Empty : $" Did you mean \"{near}\"?"), "See docs/case-file.md for the facts.");
        }
    }

    private static void CheckOne(PackFile pack, string path, JsonElement value, IReadOnlyList<string> names, string message, PackFaults faults)
    {
        var given = names.Count(n => value.TryGetProperty(n, out var v) && !(v.ValueKind == JsonValueKind.Array && v.GetArrayLength() == 0));
        if (given != 1)
        {
            faults.Add(FindingCodes.PackCheckUnclear, pack.Path, path, message, $"Give one of: {string.Join(", ", names)}.");
        }
    }
}
