using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Where a fix asks for the ids of facts and the case states no fact, says that the fact comes first.</summary>
internal static class FactsFirst
{
    /// <summary>The keys of the case file that name facts, without the ids of what they belong to.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["accounts.linked_by", "data.supports", "data.nexus", "confidentiality.facts", "proceedings.offences.result_shown_by", "history.answered_by"];

    public static IEnumerable<Finding> Say(IEnumerable<Finding> findings, CaseFile caseFile) =>
        caseFile.Facts.Count > 0 ? findings : findings.Select(f => AsksForFacts(f) ? f with { Fix = $"State the fact under facts first, with its time and its source; then {char.ToLowerInvariant(f.Fix![0])}{f.Fix[1..]}" } : f);

    private static bool AsksForFacts(Finding finding) => finding is { Fact: { } fact, Fix: { Length: > 0 } } && Keys.Any(k => Fits(fact.Split('.', '['), k.Split('.')));

    // "data.d1.supports" is "data.supports" of one entry.
    private static bool Fits(string[] path, string[] key) => path.Length >= key.Length && path[0] == key[0] && path.Contains(key[^1]);
}
