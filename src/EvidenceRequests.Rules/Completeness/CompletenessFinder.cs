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
            .. FindRequirements(),
            .. FindAssurances(requested),
            .. FindStandards(country, requested),
            .. FindLanguage(country, requested),
            .. FindRightsScreen(),
        ];
        rows.AddRange(Everywhere(rows));
        var order = step.Case.Library.Vocabulary.GetWords("request-element").Select((w, i) => (w.Id, Index: i)).ToDictionary(w => w.Id, w => w.Index, StringComparer.Ordinal);
        return [.. rows.OrderBy(r => order.GetValueOrDefault(r.Element, int.MaxValue)).ThenBy(r => r.Level).ThenBy(r => r.Fact, StringComparer.Ordinal)];
    }

    // The rows of the requesting state are its own gate and are in the findings; this table is about the addressee.
    private IEnumerable<ElementCheck> FindRequirements() => requirements
        .Where(r => r.Applied is { Owner: RequirementOwner.RequestedState, Requirement.Element: not null })
        .SelectMany(r => r.Results.Select(t => CreateCheck(r.Applied, t)))
        .GroupBy(r => (r.Element, r.Fact))
        .Select(g => g.OrderBy(r => r.Level).ThenByDescending(r => r.State).First());

    private ElementCheck CreateCheck(StepRequirement applied, RequirementResult result)
    {
        var requirement = applied.Requirement;
        return Row(requirement.Element!, requirement.Level ?? RequirementLevel.Practice, result is { Failure: null, IsAnswered: false } ? ElementState.ToConfirm : GetState(result.Failure is null, applied.Source, requirement.Severity), result.Fact) with
        {
            Requirement = StatementId.FromRow(requirement.Id),
            Why = requirement.Why,
            Fix = requirement.Fix,
            Source = applied.Source,
        };
    }

    private IEnumerable<ElementCheck> FindAssurances(RequestedProfile requested)
    {
        var rows = requested.Requirements.Select(r => r.Element).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var assurance in step.Step.Assurances.Where(a => a.Asked && Elements.OfAssurance.TryGetValue(a.Id, out var element) && !rows.Contains(element)))
        {
            var unsure = assurance is { OnlyIfCapital: true, Given: false } && step.Case.Offences.CapitalExposure == YesNoUnknown.Unknown;
            yield return Row(Elements.OfAssurance[assurance.Id], assurance.Need is "law" or "law-ground" ? RequirementLevel.Law : RequirementLevel.Practice, unsure ? ElementState.ToConfirm : GetState(assurance.Given, assurance.Source), assurance.Place) with
            {
                Requirement = assurance.Statement,
                Why = assurance.Why,
                Fix = assurance.Fix,
                Source = assurance.Source,
            };
        }
    }

    private IEnumerable<ElementCheck> FindStandards(Country country, RequestedProfile requested)
    {
        var asked = step.Asks.SelectMany(a => a.Ask.Items).Select(i => i.Category).ToHashSet(StringComparer.Ordinal);
        foreach (var standard in step.Step.Requested.Standards)
        {
            var statement = EvidenceFindings.GetStatement(country, standard);
            var failed = findings.Where(f => f.Requirement is { } found && found.Pack == statement.Pack && found.Kind == statement.Kind).MaxBy(f => f.Severity);
            var row = Row("evidence-standard", standard.Statute is null ? RequirementLevel.Practice : RequirementLevel.Law, failed is { Severity: < Severity.Error } ? ElementState.ToConfirm : GetState(failed is null, SourceReferences.Resolve(country, standard.Cite)), failed?.Fact ?? "data");
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
        yield return Row("language-and-translation", RequirementLevel.Law, GetState(missing is null, SourceReferences.Resolve(country, rule.Cite)), rule.Accepted.Contains(LanguageOfDrafts) ? null : "mutual_legal_assistance.translations") with
        {
            Level = rule.Severity == Severity.Error ? RequirementLevel.Law : RequirementLevel.Practice,
            Requirement = new StatementId(country.Id, "language"),
            Why = rule.Note,
            Fix = missing?.Fix,
            Source = SourceReferences.Resolve(country, rule.Cite),
        };
    }

    private IEnumerable<ElementCheck> FindRightsScreen() => RightsGate.Find(step.Case) is { } gate
        ? [Row("rights-screen", RequirementLevel.Practice, gate.IsCleared ? ElementState.Given : ElementState.Missing, "mutual_legal_assistance.rights_screen") with { Why = string.Join(" ", gate.RaisedBy), Fix = gate.IsCleared ? null : gate.Clearing, Source = gate.Source }]
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
        Name = step.Case.Library.Vocabulary.GetName("request-element", element),
        Level = level,
        State = state,
        Fact = fact is null ? null : Elements.GetPlace(fact),
    };

    // What a pack only notes is asked for in some cases; a person says whether this is one.
    private static ElementState GetState(bool given, SourceReference? source, Severity severity = Severity.Error) =>
        given ? ElementState.Given : source?.Confidence == Confidence.Memory || severity == Severity.Note ? ElementState.ToConfirm : ElementState.Missing;
}
