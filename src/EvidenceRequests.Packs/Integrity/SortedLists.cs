using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Lists whose order means nothing are sorted.</summary>
internal static class SortedLists
{
    public static void Check(IEnumerable<PackFile> packs, PackFaults faults)
    {
        foreach (var pack in packs)
        {
            foreach (var (path, value) in pack.Objects().Where(o => o.Path.StartsWith("region_sets.", StringComparison.Ordinal) && o.Value.TryGetProperty("states", out _)))
            {
                CheckList(pack, $"{path}.states", [.. value.GetProperty("states").EnumerateArray().Select(v => v.GetString()!)], faults);
            }

            foreach (var name in new[] { "parties", "non_parties" })
            {
                if (pack.Tree.TryGetProperty(name, out var list))
                {
                    CheckList(pack, name, [.. list.EnumerateArray().Select(v => v.GetProperty("state").GetString()!)], faults);
                }
            }
        }
    }

    private static void CheckList(PackFile pack, string path, IReadOnlyList<string> values, PackFaults faults)
    {
        if (!values.SequenceEqual(values.Order(StringComparer.Ordinal)) && values.All(v => v is not null))
        {
            faults.Add(FindingCodes.PackUnsorted, pack.Path, path, "this list is not sorted.", $"Sort it: {string.Join(", ", values.Order(StringComparer.Ordinal).Take(8))} …");
        }
    }
}
