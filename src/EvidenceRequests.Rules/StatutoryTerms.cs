using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Terms that the law of the requesting state sets for a case.</summary>
public static class StatutoryTerms
{
    /// <summary>The terms whose starting fact is stated and whose conditions hold, with the day on which each ends.</summary>
    public static IReadOnlyList<(StatutoryTerm Term, TermEnd End, SourceReference Source)> Find(CaseFile caseFile, Library library, DateOnly asOf)
    {
        var dated = DatedCase.Create(caseFile, library, asOf);
        return dated.Home is null ? [] :
        [
            .. dated.Home.Terms
                .Where(t => Conditions.AllHold(t.When, dated.Facts, FactScope.Case, []))
                .Select(t => (Term: t, From: dated.Facts.Find(t.From, FactScope.Case).Select(v => CaseTime.Parse(v.Text).Day).OfType<DateOnly>().FirstOrDefault()))
                .Where(t => t.From != default)
                .Select(t => (t.Term, End: TermCounter.Count(t.From, t.Term, dated.Requesting!.Calendar), Source: SourceReferences.Resolve(dated.Requesting!, t.Term.Cite)))
                .Where(t => t.End is not null)
                .Select(t => (t.Term, t.Term.WorkingDays is not null && t.End!.IsSure && dated.Requesting!.Calendar is { } calendar ? t.End with { How = $"{t.End.How} ({SourceReferences.Resolve(dated.Requesting, calendar.Cite).Title})" } : t.End!, t.Source)),
        ];
    }
}
