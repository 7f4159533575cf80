using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Sets every element that the requested state asks for beside the case file. It looks at what was found and finds nothing of its own.</summary>
internal sealed class CompletenessFinder(StepCheckInput step, IReadOnlyList<EvaluatedRequirement> requirements, IReadOnlyList<Finding> findings)
{
    private const string LanguageOfDrafts = "en";

    public static IReadOnlyList<ElementCheck> Find(StepCheckInput step, IReadOnlyList<EvaluatedRequirement> requirements, IReadOnlyList<Finding> findings) =>
        RequestKinds.IsAssistance(step.Kind) && step.Case.Country(step.Step.RequestedState) is { Requested: { } requested } country
            ? new CompletenessFinder(step, requirements, findings).Find(country, requested)
            : [];

    private IReadOnlyList<ElementCheck> Find(Country country, RequestedProfile requested)
    {
        List<ElementCheck> rows =
        [
            .. FindRequirements(country),
            .. FindAssurances(country, requested),
            .. FindStandards(country, requested),
            .. FindLanguage(country, requested),
            .. FindRightsScreen(),
        ];
        rows.AddRange(Everywhere(rows));
        var order = (step.Case.Library.Vocabulary.Words.FirstOrDefault(w => w.Id == "request-element")?.Words ?? []).Select((w, i) => (w.Id, Index: i)).ToDictionary(w => w.Id, w => w.Index, StringComparer.Ordinal);
        return [.. rows.OrderBy(r => order.GetValueOrDefault(r.Element, int.MaxValue)).ThenBy(r => r.Level).ThenBy(r => r.Fact, StringComparer.Ordinal)];
    }

    // The rows of the requesting state are its own gate and stand in the findings; this table is about the addressee.
    private IEnumerable<ElementCheck> FindRequirements(Country country) => requirements
        .Where(r => r.Applied.Requirement.Element is not null && country.Requested!.Requirements.Contains(r.Applied.Requirement))
        .SelectMany(r => r.Results.Select(t => CreateCheck(r.Applied, t)))
        .GroupBy(r => (r.Element, r.Fact))
        .Select(g => g.OrderBy(r => r.Level).ThenByDescending(r => r.State).First());

    private ElementCheck CreateCheck(StepRequirement applied, RequirementResult result)
    {
        var requirement = applied.Requirement;
        return Row(requirement.Element!, requirement.Level ?? RequirementLevel.Practice, GetState(result.Failure is null, requirement.Cite, requirement.Severity), result.Fact) with
        {
            Requirement = requirement.Id,
            Why = requirement.Why,
            Fix = requirement.Fix,
            Source = applied.Source,
        };
    }

    private IEnumerable<ElementCheck> FindAssurances(Country country, RequestedProfile requested)
    {
        var rows = requested.Requirements.Select(r => r.Element).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var rule in requested.Assurances.Where(a => AssuranceNeed.Applies(step, a) && Elements.OfAssurance.TryGetValue(a.Id, out var element) && !rows.Contains(element)))
        {
            var given = AssuranceNeed.IsGiven(step, rule.Id);
            var unsure = rule.OnlyIfCapital == true && step.Case.Offences.CapitalExposure == YesNoUnknown.Unknown;
            yield return Row(Elements.OfAssurance[rule.Id], rule.Need is "law" or "law-ground" ? RequirementLevel.Law : RequirementLevel.Practice, unsure && !given ? ElementState.ToConfirm : GetState(given, rule.Cite), AssuranceNeed.FindPlace(rule.Id)) with
            {
                Requirement = AssuranceNeed.GetStatement(country, rule),
                Why = rule.Why,
                Fix = AssuranceNeed.Fix(step, rule.Id),
                Source = SourceReferences.Resolve(country, rule.Cite),
            };
        }
    }

    private IEnumerable<ElementCheck> FindStandards(Country country, RequestedProfile requested)
    {
        var asked = step.Asks.SelectMany(a => a.Ask.Items).Select(i => i.Category).ToHashSet(StringComparer.Ordinal);
        foreach (var standard in requested.EvidenceStandards.Where(s => s.Categories.Any(asked.Contains)))
        {
            var statement = EvidenceInvariants.GetStatement(country, standard);
            var failed = findings.Where(f => f.Requirement?.StartsWith(statement + ":", StringComparison.Ordinal) == true).MaxBy(f => f.Severity);
            var row = Row("evidence-standard", standard.Statute is null ? RequirementLevel.Practice : RequirementLevel.Law, failed is { Severity: < Severity.Error } ? ElementState.ToConfirm : GetState(failed is null, standard.Cite), failed?.Fact ?? "data");
            yield return row with
            {
                Name = $"{row.Name}: {standard.Name} ({string.Join(", ", standard.Categories.Where(asked.Contains))})",
                Requirement = failed?.Requirement ?? statement,
                Why = standard.Explain,
                Fix = failed?.Fix,
                Source = SourceReferences.Resolve(country, standard.Cite),
            };
        }
    }

    private IEnumerable<ElementCheck> FindLanguage(Country country, RequestedProfile requested)
    {
        if (requested.Language is not { } rule)
        {
            yield break;
        }

        var missing = findings.FirstOrDefault(f => f.Code == FindingCodes.TranslationMissing);
        yield return Row("language-and-translation", RequirementLevel.Law, GetState(missing is null, rule.Cite), rule.Accepted.Contains(LanguageOfDrafts) ? null : "mutual_legal_assistance.translations") with
        {
            Level = rule.Severity == Severity.Error ? RequirementLevel.Law : RequirementLevel.Practice,
            Requirement = $"{country.Id}:language",
            Why = rule.Note,
            Fix = missing?.Fix,
            Source = SourceReferences.Resolve(country, rule.Cite),
        };
    }

    private IEnumerable<ElementCheck> FindRightsScreen() => step.Facts.Find("derived.sensitive", FactScope.Case) is [{ Text: "yes" }, ..]
        ? [Row("rights-screen", RequirementLevel.Practice, findings.Any(f => f.Fact?.StartsWith("mutual_legal_assistance.rights_screen", StringComparison.Ordinal) == true) ? ElementState.Missing : ElementState.Given, "mutual_legal_assistance.rights_screen")]
        : [];

    private IEnumerable<ElementCheck> Everywhere(IReadOnlyList<ElementCheck> rows)
    {
        foreach (var (element, fact, codes) in Elements.Everywhere)
        {
            var found = findings.Where(f => codes.Contains(f.Code)).ToList();
            if (found.Count == 0 && rows.All(r => r.Element != element))
            {
                yield return Row(element, RequirementLevel.Practice, ElementState.Given, fact);
            }

            foreach (var finding in found.Where(f => rows.All(r => r.Element != element || r.Fact != f.Fact)).DistinctBy(f => f.Fact))
            {
                yield return Row(element, RequirementLevel.Practice, ElementState.Missing, finding.Fact ?? fact) with { Why = finding.Why, Fix = finding.Fix };
            }
        }
    }

    private ElementCheck Row(string element, RequirementLevel level, ElementState state, string? fact) => new()
    {
        Element = element,
        Name = step.Case.Library.Vocabulary.Words.FirstOrDefault(w => w.Id == "request-element")?.Words.FirstOrDefault(w => w.Id == element)?.Name ?? element,
        Level = level,
        State = state,
        Fact = fact is null ? null : Elements.GetPlace(fact),
    };

    // What a pack only notes is asked for in some cases; a person says whether this is one.
    private static ElementState GetState(bool given, Citation cite, Severity severity = Severity.Error) =>
        given ? ElementState.Given : cite.Confidence == Confidence.Memory || severity == Severity.Note ? ElementState.ToConfirm : ElementState.Missing;
}
