using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Terms that the law of the requesting state sets for a case.</summary>
public static class StatutoryTerms
{
    /// <summary>The terms whose starting fact is stated and whose conditions hold, with the day on which each ends.</summary>
    public static IReadOnlyList<(StatutoryTerm Term, DateOnly Date, SourceReference Source)> Of(CaseFile caseFile, Library library, DateOnly asOf)
    {
        var at = CaseAtDate.Of(caseFile, library, asOf);
        return at.Home is null ? [] :
        [
            .. at.Home.Terms
                .Where(t => Conditions.Surely(t.When, at.Facts, FactScope.Case, []))
                .Select(t => (Term: t, From: at.Facts.Find(t.From, FactScope.Case).Select(v => CaseTime.Parse(v.Text).Day).OfType<DateOnly>().FirstOrDefault()))
                .Where(t => t.From != default)
                .Select(t => (t.Term, t.From.AddDays(t.Term.Days), References.Of(at.Requesting!, t.Term.Cite))),
        ];
    }
}
