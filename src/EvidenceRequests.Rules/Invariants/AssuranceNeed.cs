using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Whether an undertaking is asked for in this case, whether it is given, and by whom it can be given.</summary>
internal static class AssuranceNeed
{
    public static bool Applies(StepCheckInput step, AssuranceRule rule) => rule.Need is not ("never" or "unknown")
        && (rule.OnlyIfCapital != true || step.Case.Offences.CapitalExposure != YesNoUnknown.No)
        && (rule.Id != "reciprocity" || step.Step.Bases.FirstOrDefault(b => b.Fits)?.Id is null or BasisFinder.Reciprocity);

    public static bool IsGiven(StepCheckInput step, string id)
    {
        var mla = step.CaseFile.MutualLegalAssistance;
        return id switch
        {
            "reciprocity" => mla?.ReciprocityUndertaking is not null || Listed(step, id),
            "criminal-matter" => mla?.CriminalMatterCertificate is not null || Listed(step, id),
            "home-lawful" => mla?.HomeOrder is not null || !string.IsNullOrWhiteSpace(mla?.HomeDeclaration) || Listed(step, id),
            "political-clearance" => !string.IsNullOrWhiteSpace(mla?.PoliticalClearance),
            "limitation" => !string.IsNullOrWhiteSpace(step.CaseFile.Proceedings?.LimitationStatement) || Listed(step, id),
            "confidentiality" => step.CaseFile.Confidentiality is not null,
            "certified-records" => mla?.Procedure.Count > 0,
            "costs" => true,
            _ => Listed(step, id),
        };
    }

    /// <summary>Where it stands, or belongs, in the case file; null for what the letter says by itself.</summary>
    public static string? FindPlace(string id) => id switch
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

    public static string GetStatement(Country country, AssuranceRule rule) => $"{country.Id}:assurance:{rule.Id}";

    public static string Fix(StepCheckInput step, string id) => step.Case.Home?.Assurances.FirstOrDefault(a => a.Id == id) is { } offer
        ? $"Have it given by {offer.GivenBy}, and add it under mutual_legal_assistance.assurances with given_by, date and reference. {offer.Basis}"
        : "Ask the central authority at home whether and by whom it can be given, and add it under mutual_legal_assistance.assurances.";

    private static bool Listed(StepCheckInput step, string id) => step.CaseFile.MutualLegalAssistance?.Assurances.Any(a => a.Id == id) == true;
}
