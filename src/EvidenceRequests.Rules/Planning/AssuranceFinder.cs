using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Finds how each undertaking stands for a step: whether it is asked for, whether the documents state it, and who can give it.</summary>
internal sealed class AssuranceFinder(DatedCase dated, Step step)
{
    private readonly MutualLegalAssistance? assistance = dated.CaseFile.MutualLegalAssistance;

    public static IReadOnlyList<StepAssurance> Find(DatedCase dated, Step step) =>
        RequestKinds.IsAssistance(step.Kind) && dated.Country(step.RequestedState) is { Requested: { } requested } country
            ? [.. requested.Assurances.Select(rule => new AssuranceFinder(dated, step).Find(country, rule))]
            : [];

    private StepAssurance Find(Country country, AssuranceRule rule)
    {
        var offer = dated.Home?.Assurances.FirstOrDefault(a => a.Id == rule.Id);
        return new StepAssurance
        {
            Id = rule.Id,
            Name = dated.Library.Vocabulary.Words.FirstOrDefault(w => w.Id == "assurance")?.Words.FirstOrDefault(w => w.Id == rule.Id)?.Name ?? rule.Id,
            Need = rule.Need,
            OnlyIfCapital = rule.OnlyIfCapital == true,
            Asked = IsAsked(rule),
            Given = IsGiven(rule.Id),
            Undertaking = Undertaking(rule.Id),
            Basis = offer?.Basis,
            Why = rule.Why,
            Fix = offer is null
                ? $"Ask the central authority at home whether and by whom it can be given, and add it under mutual_legal_assistance.assurances as id: {rule.Id}."
                : $"Have it given by {offer.GivenBy}, and add it under mutual_legal_assistance.assurances as id: {rule.Id}, with given_by, date and reference. {offer.Basis}",
            Place = PlaceOf(rule.Id),
            Statement = new StatementId(country.Id, "assurance", rule.Id),
            Source = SourceReferences.Resolve(country, rule.Cite),
        };
    }

    private bool IsAsked(AssuranceRule rule) => rule.Need is not ("never" or "unknown")
        && (rule.OnlyIfCapital != true || dated.Offences.CapitalExposure != YesNoUnknown.No)
        && (rule.Id != "reciprocity" || step.Bases is [] or [{ Id: LegalBasis.Reciprocity }, ..]);

    // Each line says where a document of the step states it; "costs" is stated by the annex of undertakings itself.
    private bool IsGiven(string id) => Undertaking(id) is not null || id switch
    {
        "reciprocity" => assistance?.ReciprocityUndertaking is not null,
        "criminal-matter" => assistance?.CriminalMatterCertificate is not null,
        "home-lawful" => step.HomeOrder is { CoversAll: true } || !string.IsNullOrWhiteSpace(assistance?.HomeDeclaration),
        "political-clearance" => !string.IsNullOrWhiteSpace(assistance?.PoliticalClearance),
        "limitation" => !string.IsNullOrWhiteSpace(dated.CaseFile.Proceedings?.LimitationStatement),
        "confidentiality" => dated.CaseFile.Confidentiality is not null,
        "certified-records" => assistance?.Procedure.Count > 0,
        "costs" => true,
        _ => false,
    };

    private static string? PlaceOf(string id) => id switch
    {
        "reciprocity" => "mutual_legal_assistance.reciprocity_undertaking",
        "criminal-matter" => "mutual_legal_assistance.criminal_matter_certificate",
        "home-lawful" => "mutual_legal_assistance.home_order",
        "political-clearance" => "mutual_legal_assistance.political_clearance",
        "limitation" => "proceedings.limitation_statement",
        "confidentiality" => "confidentiality",
        "costs" => null,
        "certified-records" => "mutual_legal_assistance.procedure",
        _ => $"mutual_legal_assistance.assurances.{id}",
    };

    private Assurance? Undertaking(string id) => assistance?.Assurances.FirstOrDefault(a => a.Id == id);
}
