using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Checks that packs are whole: every reference resolves, every statement has its source, no two rules contradict one another.</summary>
public static class PackChecker
{
    /// <summary>All faults of a library that was read whole.</summary>
    public static IReadOnlyList<Finding> Check(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var packs = PackFiles.From(library);
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
