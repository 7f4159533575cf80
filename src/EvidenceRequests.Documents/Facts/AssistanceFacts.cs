using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents;

/// <summary>What a request between states needs: basis, standard of evidence, undertakings, approvals, languages, annexes.</summary>
internal static class AssistanceFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["basis"] = (dossier, values) => Bases(dossier, values).FirstOrDefault();
        facts["other_bases"] = (dossier, values) => FactValues.List(Bases(dossier, values).Skip(1));
        facts["dual_criminality"] = (dossier, values) => DualCriminality(dossier.Requested?.Requested?.DualCriminality, dossier, values);
        facts["standard"] = (dossier, values) => Standards(dossier, values).FirstOrDefault();
        facts["standards"] = (dossier, values) => FactValues.List(Standards(dossier, values));
        facts["assurances"] = (dossier, values) => FactValues.List(Assurances(dossier, values));
        facts["binding_offices"] = (dossier, values) => FactValues.List(BindingOffices(dossier, values));
        facts["languages"] = (dossier, values) => Languages(dossier.Requested?.Requested?.Language, dossier, values);
        facts["certificate"] = (dossier, values) => dossier.Requesting?.Requesting?.Certificates is [var first, ..] ? Certificate(first, values) : null;
        facts["central_authority_home"] = CentralAuthorityAtHome;
        facts["diplomatic_office"] = DiplomaticOffice;
        facts["mla"] = MutualLegalAssistanceFacts.Of;
        facts["state_asks"] = (dossier, _) => StateAsks(dossier);
        facts["certificates"] = (dossier, values) => FactValues.List((dossier.Requesting?.Requesting?.Certificates ?? []).Select(c => Certificate(c, values)));
        facts["translations"] = (dossier, values) => FactValues.List((dossier.Case.MutualLegalAssistance?.Translations ?? []).Select((t, i) => Translation(t, i, dossier, values)));
        facts["attachments"] = (dossier, values) => FactValues.List(dossier.Case.Attachments.Select(a => Attachment(a, dossier, values)));
    }

    private static IEnumerable<ScriptObject> Bases(Dossier dossier, FactValues values) => dossier.Step.Bases.Where(b => b.Fits).Select(b => Basis(b, dossier, values));

    private static ScriptObject Basis(BasisCandidate basis, Dossier dossier, FactValues values)
    {
        var kind = dossier.Library.Instruments.TryGetValue(basis.Id, out var instrument) ? FactValues.Word(instrument.Kind) : "reciprocity";
        var statute = instrument is null ? dossier.Requested?.Requested?.Reciprocity.Statute : null;
        var path = $"plan.bases.{basis.Id}";
        return new ScriptObject
        {
            ["id"] = values.Word(basis.Id, path, "Legal basis"),
            ["name"] = values.Knowledge(basis.Name, $"{path}.name", "Legal basis", Doubts.Basis(basis, dossier)),
            ["article"] = values.Knowledge(basis.Article, $"{path}.article", "Article"),
            ["kind"] = kind,
            ["why"] = values.Knowledge(basis.Why, $"{path}.why", "Why it fits"),
            ["note"] = values.Knowledge(basis.Note, $"{path}.note", "Reservation"),
            ["statute"] = values.Knowledge(statute, $"{path}.statute", "Statute"),
        };
    }

    private static ScriptObject? DualCriminality(DualCriminalityRule? rule, Dossier dossier, FactValues values) => rule is null ? null : new ScriptObject
    {
        ["rule"] = values.Word(rule.Rule, $"library.countries.{dossier.Step.RequestedState}.dual_criminality", "Dual criminality"),
        ["note"] = values.Knowledge(rule.Note, $"library.countries.{dossier.Step.RequestedState}.dual_criminality.note", "Dual criminality"),
    };

    private static IEnumerable<ScriptObject> Standards(Dossier dossier, FactValues values) => Standards(dossier).Select((s, i) => Standard(s, i, dossier, values));

    // The word list of categories goes from the least to the most intrusive; the standard for the most intrusive comes first.
    private static IEnumerable<EvidenceStandard> Standards(Dossier dossier)
    {
        var asked = dossier.Step.Asks.SelectMany(a => a.Items).Select(i => i.Category).ToHashSet(StringComparer.Ordinal);
        var order = dossier.Library.Vocabulary.Words.FirstOrDefault(l => l.Id == "data-category")?.Words.Select(w => w.Id).ToList() ?? [];
        return (dossier.Requested?.Requested?.EvidenceStandards ?? [])
            .Where(s => s.Categories.Any(asked.Contains))
            .OrderByDescending(s => s.Categories.Where(asked.Contains).Max(c => order.IndexOf(c)));
    }

    private static ScriptObject Standard(EvidenceStandard standard, int index, Dossier dossier, FactValues values)
    {
        var path = FormattableString.Invariant($"library.countries.{dossier.Step.RequestedState}.evidence_standards[{index}]");
        return new ScriptObject
        {
            ["categories"] = FactValues.List(standard.Categories.Select(c => values.Word(c, $"{path}.categories", "Category"))),
            ["name"] = values.Knowledge(standard.Name, $"{path}.name", "Standard of evidence"),
            ["statute"] = values.Knowledge(standard.Statute, $"{path}.statute", "Statute"),
            ["tests"] = FactValues.List(standard.Tests.Select(t => values.Word(t, $"{path}.tests", "Test"))),
            ["explain"] = values.Knowledge(standard.Explain, $"{path}.explain", "What the letter sets out"),
        };
    }

    private static IEnumerable<AssuranceRule> RulesOf(Dossier dossier)
    {
        var capital = (dossier.Case.Proceedings?.Offences ?? []).Any(o => ProceedingsFacts.OffenceOf(o, dossier)?.Penalty.Death != YesNoUnknown.No);
        return (dossier.Requested?.Requested?.Assurances ?? []).Where(rule => rule.OnlyIfCapital != true || capital);
    }

    // Who signs the undertakings: the office that gave each, as the case states it.
    private static IEnumerable<object?> BindingOffices(Dossier dossier, FactValues values)
    {
        var rules = RulesOf(dossier).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return (dossier.Case.MutualLegalAssistance?.Assurances ?? [])
            .Where(a => rules.Contains(a.Id) && a.GivenBy is not null)
            .DistinctBy(a => a.GivenBy, StringComparer.OrdinalIgnoreCase)
            .Select(a => values.Text(a.GivenBy, $"mutual_legal_assistance.assurances.{a.Id}.given_by", "Assurance given by"));
    }

    private static IEnumerable<ScriptObject> Assurances(Dossier dossier, FactValues values)
    {
        foreach (var rule in RulesOf(dossier))
        {
            var given = dossier.Case.MutualLegalAssistance?.Assurances.FirstOrDefault(a => a.Id == rule.Id);
            var offer = dossier.Requesting?.Requesting?.Assurances.FirstOrDefault(a => a.Id == rule.Id);
            yield return Assurance(rule, given, offer, dossier, values);
        }
    }

    private static ScriptObject Assurance(AssuranceRule rule, Assurance? given, AssuranceOffer? offer, Dossier dossier, FactValues values)
    {
        var path = $"mutual_legal_assistance.assurances.{rule.Id}";
        var persons = (given?.Persons ?? []).Select(id => dossier.Case.Persons.FirstOrDefault(p => p.Id == id)).OfType<Person>();
        return new ScriptObject
        {
            ["id"] = values.Word(rule.Id, path, "Assurance"),
            ["need"] = values.Word(rule.Need, $"library.assurances.{rule.Id}.need", "How firmly it is asked"),
            ["why"] = values.Knowledge(rule.Why, $"library.assurances.{rule.Id}.why", "Why it is asked"),
            ["given"] = given is not null,
            ["given_by"] = values.Text(given?.GivenBy, $"{path}.given_by", "Assurance given by"),
            ["date"] = values.Date(given?.Date, $"{path}.date", "Assurance, date"),
            ["reference"] = values.Identifier(given?.Reference, $"{path}.reference", "Assurance, reference"),
            ["scope"] = values.Text(given?.Scope, $"{path}.scope", "Assurance, scope"),
            ["persons"] = FactValues.List(persons.Select(p => values.Text(p.Name, $"persons.{p.Id}.name", "Name"))),
            ["basis"] = values.Knowledge(offer?.Basis, $"library.assurances.{rule.Id}.basis", "What it rests on"),
        };
    }

    private static ScriptObject Languages(LanguageRule? rule, Dossier dossier, FactValues values) => new()
    {
        ["accepted"] = FactValues.List((rule?.Accepted ?? []).Select(l =>
            values.Knowledge(dossier.WordName("language", l) ?? l, $"library.languages.{l}", "Language"))),
        ["certified"] = FactValues.Word(rule?.Certified ?? YesNoUnknown.Unknown),
        ["note"] = values.Knowledge(rule?.Note, $"library.countries.{dossier.Step.RequestedState}.language.note", "Language"),
    };

    private static ScriptObject Certificate(CertificateRule rule, FactValues values) => new()
    {
        ["text"] = values.Knowledge(rule.Text, $"library.certificates.{rule.Id}.text", "Certificate"),
        ["statute"] = values.Knowledge(rule.Statute, $"library.certificates.{rule.Id}.statute", "Statute"),
    };

    /// <summary>The central authority of the requesting state, which sends requests for mutual legal assistance.</summary>
    public static string? CentralAuthorityName(Dossier dossier)
    {
        var (authority, office) = CentralAuthority(dossier);
        return authority?.Name ?? office?.Name;
    }

    private static ScriptObject? CentralAuthorityAtHome(Dossier dossier, FactValues values)
    {
        var (authority, office) = CentralAuthority(dossier);
        return authority is null && office is null ? null : new ScriptObject
        {
            ["name"] = values.Knowledge(authority?.Name ?? office?.Name, "library.central_authority.name", "Central authority"),
            ["city"] = values.Knowledge(office?.City, "library.central_authority.city", "Central authority, city"),
        };
    }

    // No note goes along where the instrument relied on lets the central authorities write to each other.
    private static ScriptObject? DiplomaticOffice(Dossier dossier, FactValues values)
    {
        var profile = dossier.Requesting?.Requesting;
        var basis = dossier.Step.Bases.FirstOrDefault(b => b.Fits)?.Id;
        var direct = basis is not null && dossier.Library.Instruments.GetValueOrDefault(basis)?.Transmission?.Channel == "central-authority";
        return direct || profile?.Offices.FirstOrDefault(o => o.Id == profile.DiplomaticOffice) is not { } office ? null : new ScriptObject
        {
            ["name"] = values.Knowledge(office.Name, "library.diplomatic_office.name", "Office that sends the note"),
            ["city"] = values.Knowledge(office.City, "library.diplomatic_office.city", "Office that sends the note, city"),
        };
    }

    private static (CentralAuthority? Authority, Office? Office) CentralAuthority(Dossier dossier)
    {
        var authorities = dossier.Requesting?.Requested?.CentralAuthorities ?? [];
        var authority = authorities.FirstOrDefault(a => a.Default == true) ?? (authorities.Count > 0 ? authorities[0] : null);
        var offices = dossier.Requesting?.Requesting?.Offices ?? [];
        return (authority, offices.FirstOrDefault(o => o.Id == (authority?.Id ?? "central-authority") || o.Name == authority?.Name));
    }

    private static ScriptObject Attachment(Attachment attachment, Dossier dossier, FactValues values)
    {
        var path = $"attachments.{attachment.Id}";
        return new ScriptObject
        {
            ["title"] = values.Text(attachment.Title ?? dossier.WordName("attachment", attachment.Kind), $"{path}.title", "Annex"),
            ["kind"] = values.Word(attachment.Kind, $"{path}.kind", "Kind of annex"),
            ["language"] = values.Knowledge(attachment.Language is { } id ? dossier.WordName("language", id) ?? id : null, $"{path}.language", "Language"),
            ["needs_translation"] = attachment.Language is { } language && dossier.Requested?.Requested?.Language is { Accepted.Count: > 0 } rule && !rule.Accepted.Contains(language),
        };
    }

    private static ScriptObject Translation(Translation translation, int index, Dossier dossier, FactValues values)
    {
        var path = FormattableString.Invariant($"mutual_legal_assistance.translations[{index}]");
        return new ScriptObject
        {
            ["language"] = values.Text(dossier.WordName("language", translation.Language) ?? translation.Language, $"{path}.language", "Language of the translation"),
            ["certified"] = translation.Certified == true,
        };
    }

    // What the requested state asks for decides which declarations go with the letter.
    private static ScriptObject StateAsks(Dossier dossier)
    {
        var asked = (dossier.Requested?.Requested?.Requirements ?? [])
            .Where(r => r.For.Count == 0 || r.For.Contains(dossier.Step.Kind))
            .Select(r => r.Fact)
            .ToList();
        bool Asks(string fact) => asked.Any(f => f == fact || f.StartsWith(fact + ".", StringComparison.Ordinal));
        return new ScriptObject
        {
            ["criminal_matter_certificate"] = Asks("mutual_legal_assistance.criminal_matter_certificate"),
            ["home_law"] = Asks("mutual_legal_assistance.home_order") || Asks("mutual_legal_assistance.home_declaration"),
        };
    }
}
