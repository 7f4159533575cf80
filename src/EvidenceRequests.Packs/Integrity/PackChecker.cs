using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Checks that packs are whole: every reference resolves, every statement has its source, no two rules contradict one another.</summary>
public static class PackChecker
{
    /// <summary>All faults of a library that was read whole.</summary>
    public static IReadOnlyList<Finding> Check(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        List<PackFile> packs =
        [
            .. library.Providers.Select(p => new PackFile($"providers/{p.Key}.yaml", p.Value.Id, JsonSerializer.SerializeToElement(p.Value, ModelJson.Default.Provider), p.Value.Sources)),
            .. library.Countries.Select(c => new PackFile($"countries/{c.Key}.yaml", c.Value.Id, JsonSerializer.SerializeToElement(c.Value, ModelJson.Default.Country), c.Value.Sources)),
            .. library.Instruments.Select(i => new PackFile($"instruments/{i.Key}.yaml", i.Value.Id, JsonSerializer.SerializeToElement(i.Value, ModelJson.Default.Instrument), i.Value.Sources)),
        ];
        var faults = new PackFaults(library);
        FileNames.Check(packs, faults);
        Citations.Check(packs, faults);
        Identities.Check(packs, library, faults);
        PackReferences.Check(library, faults);
        FactsOfRules.Check(packs, library, faults);
        Validity.Check(packs, library, faults);
        Ambiguity.Check(library, faults);
        SortedLists.Check(packs, faults);
        PatternExamples.Check(library.Vocabulary, faults);
        Layouts.Check(library, faults);
        return [.. faults.Findings.OrderBy(f => f.Location?.File, StringComparer.Ordinal).ThenBy(f => f.Location?.Line).ThenBy(f => f.Code, StringComparer.Ordinal)];
    }
}
