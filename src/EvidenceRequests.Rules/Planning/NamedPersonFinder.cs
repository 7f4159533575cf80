using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Looks whether the letter of a step names a person of the case, so that it never says that it names nobody.</summary>
internal static class NamedPersonFinder
{
    public static bool Find(CaseFile caseFile, IReadOnlyList<ReliedFact> facts, IReadOnlyList<Ask> asks)
    {
        var names = caseFile.Persons.SelectMany(p => new[] { p.Name, p.NameInOriginalScript }).Where(n => !string.IsNullOrWhiteSpace(n)).ToList();
        return Printed(caseFile, facts, asks).OfType<string>().Any(text => names.Any(name => text.Contains(name!, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string?> Printed(CaseFile caseFile, IReadOnlyList<ReliedFact> facts, IReadOnlyList<Ask> asks)
    {
        var asked = asks.Select(a => a.Data).ToHashSet(StringComparer.Ordinal);
        var data = caseFile.Data.Where(d => asked.Contains(d.Id));
        return facts.Select(f => f.Fact.Text)
            .Concat(asks.SelectMany(a => a.Identifiers).Select(i => i.HowKnown))
            .Concat(data.SelectMany(d => new[] { d.Need, d.RiskOfLoss }));
    }
}
