using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Terms that the law of the requesting state sets for a case.</summary>
public static class StatutoryTerms
{
    /// <summary>The terms whose starting fact is stated and whose conditions hold, with the day on which each ends.</summary>
    public static IReadOnlyList<(StatutoryTerm Term, DateOnly Date, SourceReference Source)> Find(CaseFile caseFile, Library library, DateOnly asOf)
    {
        var dated = DatedCase.Create(caseFile, library, asOf);
        return dated.Home is null ? [] :
        [
            .. dated.Home.Terms
                .Where(t => Conditions.AllHold(t.When, dated.Facts, FactScope.Case, []))
                .Select(t => (Term: t, From: dated.Facts.Find(t.From, FactScope.Case).Select(v => CaseTime.Parse(v.Text).Day).OfType<DateOnly>().FirstOrDefault()))
                .Where(t => t.From != default)
                .Select(t => (t.Term, t.From.AddDays(t.Term.Days), SourceReferences.Resolve(dated.Requesting!, t.Term.Cite))),
        ];
    }
}
