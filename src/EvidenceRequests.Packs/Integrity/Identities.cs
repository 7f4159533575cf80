using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Ids of requirements and cautions are unique over all packs; ids inside a list are unique in it.</summary>
internal static class Identities
{
    public static void Check(IReadOnlyList<PackFile> packs, Library library, PackFaults faults)
    {
        var global = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            foreach (var (path, value) in pack.Objects().Where(o => o.Value.TryGetProperty("id", out _)))
            {
                var id = value.GetProperty("id").GetString()!;
                if (path.EndsWith(']'))
                {
                    faults.Add(FindingCodes.PackIdTwice, pack.Path, path, $"the id \"{id}\" appears twice in this list.", "Give one of them another id.");
                }
                else if (IsGlobal(path) && !global.TryAdd(id, pack.Path))
                {
                    faults.Add(FindingCodes.PackIdTwice, pack.Path, path, $"the id \"{id}\" is also used in {global[id]}.", "Give one of them another id.");
                }
            }
        }

        foreach (var twice in library.Vocabulary.Words.GroupBy(w => w.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            faults.Add(FindingCodes.PackIdTwice, "vocabulary/words.yaml", $"words.{twice.Key}", $"the list \"{twice.Key}\" appears twice.", "Join the two lists.");
        }
    }

    private static bool IsGlobal(string path) =>
        path.Contains("requirements.", StringComparison.Ordinal) || path.Contains("cautions.", StringComparison.Ordinal) || path.StartsWith("additional_facts.", StringComparison.Ordinal);
}
