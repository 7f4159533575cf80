using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What the office must know before it sends.</summary>
internal static class CautionFinder
{
    /// <summary>Cautions of a provider for one kind of request; for none, those that hold for every kind.</summary>
    public static IEnumerable<Finding> FindForProvider(Target target, CaseFacts facts, string? kind) => Find(
        target.Provider.Cautions.Where(c => c.Services.Count == 0 || target.Service is not { } s || c.Services.Contains(s)),
        kind, facts, FactScope.Create(target.Account, target.FactPath, data: null), target.Provider.RegionSets, c => SourceReferences.Resolve(target.Provider, c.Cite), FindingScope.Provider, target.FactPath);

    public static IEnumerable<Finding> FindForState(IEnumerable<Caution> cautions, Country country, FindingScope scope, string kind, CaseFacts facts) =>
        Find(cautions, kind, facts, FactScope.Case, [], c => SourceReferences.Resolve(country, c.Cite), scope, fact: null);

    private static IEnumerable<Finding> Find(IEnumerable<Caution> cautions, string? kind, CaseFacts facts, FactScope scope, IReadOnlyList<RegionSet> sets, Func<Caution, SourceReference> source, FindingScope about, string? fact) => cautions
        .Where(c => c.For.MayInclude(kind) && Conditions.AllHold(c.When, facts, scope, sets))
        .Select(c => Finding.Create(
            c.Severity == Severity.Error ? Severity.Warning : c.Severity,
            FindingCodes.Caution,
            requirement: StatementId.FromRow(c.Id),
            fact: fact,
            message: c.Text,
            fix: c.Fix,
            source: source(c)) with
        {
            Scope = about,
        });
}
