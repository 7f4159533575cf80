namespace EvidenceRequests.Tests;

/// <summary>An element that the law of a state asks for and that blocks: a row of its pack, an undertaking, the language, or a test of its judge.</summary>
internal sealed record ElementOfLaw(string State, string Id)
{
    // The place is where the company sits, which is how the state was chosen; undertakings are rows of their own; a grave offence is tried where the state
    // names a term.
    private static readonly string[] TestsWithoutAFact = ["assurances", "place"];

    // Between Pakistan and China the agreement of 2007 is always a basis, so its lack cannot be had.
    private static readonly string[] AlwaysMet = ["cn-legal-basis"];

    /// <summary>What can be taken out: the row itself, where it is one.</summary>
    public Requirement? Row { get; init; }

    public string? Assurance { get; init; }

    public string? Test { get; init; }

    public string? Category { get; init; }

    public static IEnumerable<ElementOfLaw> All() => CompleteCases.States.Except(CompleteCases.Stopped).SelectMany(FindForState);

    private static IEnumerable<ElementOfLaw> FindForState(string state)
    {
        var requested = CompleteCases.Library.Countries[state].Requested!;
        var rows = requested.Requirements.Where(r => r.Level == RequirementLevel.Law && r.Severity == Severity.Error && r.Cite.Confidence == Confidence.Page);
        foreach (var row in rows.Where(r => !AlwaysMet.Contains(r.Id)))
        {
            yield return new ElementOfLaw(state, row.Id) { Row = row };
        }

        foreach (var rule in requested.Assurances.Where(a => !HasRow(requested, a.Id) && a.Cite.Confidence == Confidence.Page && (a.Need == "law" || (a.OnlyIfCapital == true && a.Need is not ("never" or "unknown" or "discretionary")))))
        {
            yield return new ElementOfLaw(state, $"{state}:assurance:{rule.Id}") { Assurance = rule.Id };
        }

        if (requested.Language is { Severity: Severity.Error, Cite.Confidence: Confidence.Page } language && !language.Accepted.Contains("en"))
        {
            yield return new ElementOfLaw(state, $"{state}:language");
        }

        foreach (var standard in requested.EvidenceStandards.Where(s => s.Severity == Severity.Error && s.Cite.Confidence == Confidence.Page && !s.Categories[0].StartsWith("real-time", StringComparison.Ordinal)))
        {
            foreach (var test in standard.Tests.Except(TestsWithoutAFact).Where(t => t != "gravity" || requested.DualCriminality?.MinMonths is not null))
            {
                yield return new ElementOfLaw(state, $"{state}:{standard.Name.Replace(' ', '-')}:{test}") { Test = test, Category = Widest(standard) };
            }
        }
    }

    // Content and traffic data are asked for a period, so every test has something to fail on.
    private static string Widest(EvidenceStandard standard) => new[] { "content", "traffic", "subscriber" }.First(standard.Categories.Contains);

    // Where a state has a row for an undertaking, the row speaks.
    private static bool HasRow(RequestedProfile requested, string assurance) => requested.Requirements.Any(r => r.Element is not null && (r.Check.HasAnyOf.Contains(assurance) || r.Element.StartsWith(assurance, StringComparison.Ordinal) || (assurance == "criminal-matter" && r.Element == "certificate-criminal-matter")));
}
