using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Failures of the tests that a judge of the requested state asks for each category of data, one by one.</summary>
internal static class EvidenceFindings
{
    /// <summary>The id of a standard; that of one of its tests has the test as its last part.</summary>
    public static StatementId GetStatement(Country country, EvidenceStandard standard) => new(country.Id, standard.Name.Replace(' ', '-'));

    public static IEnumerable<Finding> Find(StepCheckInput step)
    {
        if (!RequestKinds.IsAssistance(step.Kind) || step.Case.Country(step.Step.RequestedState) is not { Requested: { } requested } country)
        {
            yield break;
        }

        foreach (var standard in requested.EvidenceStandards)
        {
            foreach (var ask in step.Asks.Where(a => RequestedSideBuilder.IsFor(step.Case.Library, standard, a.Ask)))
            {
                // A line of last resort holds nothing up.
                var items = ask.Ask.Items.Where(i => !i.IsFallback && standard.Categories.Contains(i.Category)).ToList();
                foreach (var failure in items.Count == 0 ? [] : standard.Tests.Select(t => EvidenceTest.Failure(t, standard, step, ask, items)).OfType<EvidenceFailure>())
                {
                    yield return Finding.Create(
                        GetSeverity(standard, failure),
                        failure.Code,
                        requirement: GetStatement(country, standard) with { Id = failure.Test },
                        fact: failure.Fact,
                        message: failure.Message,
                        why: $"{standard.Name}{(standard.Statute is { } statute ? $" ({statute})" : string.Empty)}: {Name(step, failure.Test)}.",
                        fix: failure.Fix,
                        source: SourceReferences.Resolve(country, standard.Cite));
                }
            }
        }
    }

    private static Severity GetSeverity(EvidenceStandard standard, EvidenceFailure failure)
    {
        var severity = failure.MaxSeverity is { } limit && limit < standard.Severity ? limit : standard.Severity;
        return severity == Severity.Error && standard.Cite.Confidence != Confidence.Page ? Severity.Warning : severity;
    }

    private static string Name(StepCheckInput step, string test) => step.Case.Library.Vocabulary.GetName("evidence-test", test);
}
