using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>What a request between states needs: basis, standard of evidence, undertakings, approvals, languages, annexes.</summary>
internal static class AssistanceFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["basis"] = (inputs, values) => BuildBases(inputs, values).FirstOrDefault();
        facts["other_bases"] = (inputs, values) => FactValues.List(BuildBases(inputs, values).Skip(1));
        facts["dual_criminality"] = (inputs, values) => BuildDualCriminality(inputs.Requested?.Requested?.DualCriminality, inputs, values);
        facts["standard"] = (inputs, values) => BuildStandards(inputs, values).FirstOrDefault();
        facts["standards"] = (inputs, values) => FactValues.List(BuildStandards(inputs, values));
        facts["assurances"] = (inputs, values) => FactValues.List(BuildAssurances(inputs, values));
        facts["binding_offices"] = (inputs, values) => FactValues.List(BuildBindingOffices(inputs, values));
        facts["languages"] = (inputs, values) => BuildLanguages(inputs.Requested?.Requested?.Language, inputs, values);
        facts["certificate"] = (inputs, values) => inputs.Requesting?.Requesting?.Certificates is [var first, ..] ? BuildCertificate(first, values) : null;
        facts["central_authority_home"] = BuildCentralAuthorityAtHome;
        facts["diplomatic_office"] = BuildDiplomaticOffice;
        facts["mla"] = MutualLegalAssistanceFacts.Build;
        facts["state_asks"] = (inputs, _) => BuildStateAsks(inputs);
        facts["certificates"] = (inputs, values) => FactValues.List((inputs.Requesting?.Requesting?.Certificates ?? []).Select(c => BuildCertificate(c, values)));
        facts["translations"] = (inputs, values) => FactValues.List((inputs.Case.MutualLegalAssistance?.Translations ?? []).Select((t, i) => BuildTranslation(t, i, inputs, values)));
        facts["attachments"] = (inputs, values) => FactValues.List(inputs.Case.Attachments.Select(a => BuildAttachment(a, inputs, values)));
    }

    private static IEnumerable<ScriptObject> BuildBases(DocumentInputs inputs, FactValues values) => inputs.Step.Bases.Where(b => b.Fits).Select(b => BuildBasis(b, inputs, values));

    private static ScriptObject BuildBasis(BasisCandidate basis, DocumentInputs inputs, FactValues values)
    {
        var kind = inputs.Library.Instruments.TryGetValue(basis.Id, out var instrument) ? FactValues.Word(instrument.Kind) : "reciprocity";
        var statute = instrument is null ? inputs.Requested?.Requested?.Reciprocity.Statute : null;
        var path = $"plan.bases.{basis.Id}";
        return new ScriptObject
        {
            ["id"] = values.Word(basis.Id, path, "Legal basis"),
            ["name"] = values.Knowledge(basis.Name, $"{path}.name", "Legal basis", UnconfirmedStatements.ForBasis(basis, inputs)),
            ["article"] = values.Knowledge(basis.Article, $"{path}.article", "Article"),
            ["kind"] = kind,
            ["why"] = values.Knowledge(basis.Why, $"{path}.why", "Why it fits"),
            ["note"] = values.Knowledge(basis.Note, $"{path}.note", "Reservation"),
            ["statute"] = values.Knowledge(statute, $"{path}.statute", "Statute"),
        };
    }

    private static ScriptObject? BuildDualCriminality(DualCriminalityRule? rule, DocumentInputs inputs, FactValues values) => rule is null ? null : new ScriptObject
    {
        ["rule"] = values.Word(rule.Rule, $"library.countries.{inputs.Step.RequestedState}.dual_criminality", "Dual criminality"),
        ["note"] = values.Knowledge(rule.Note, $"library.countries.{inputs.Step.RequestedState}.dual_criminality.note", "Dual criminality"),
    };

    private static IEnumerable<ScriptObject> BuildStandards(DocumentInputs inputs, FactValues values) => FindStandards(inputs).Select((s, i) => BuildStandard(s, i, inputs, values));

    // The word list of categories goes from the least to the most intrusive; the standard for the most intrusive comes first.
    private static IEnumerable<EvidenceStandard> FindStandards(DocumentInputs inputs)
    {
        var asked = inputs.Step.Asks.SelectMany(a => a.Items).Select(i => i.Category).ToHashSet(StringComparer.Ordinal);
        var order = inputs.Library.Vocabulary.Words.FirstOrDefault(l => l.Id == "data-category")?.Words.Select(w => w.Id).ToList() ?? [];
        return (inputs.Requested?.Requested?.EvidenceStandards ?? [])
            .Where(s => s.Categories.Any(asked.Contains))
            .OrderByDescending(s => s.Categories.Where(asked.Contains).Max(c => order.IndexOf(c)));
    }

    private static ScriptObject BuildStandard(EvidenceStandard standard, int index, DocumentInputs inputs, FactValues values)
    {
        var path = FormattableString.Invariant($"library.countries.{inputs.Step.RequestedState}.evidence_standards[{index}]");
        return new ScriptObject
        {
            ["categories"] = FactValues.List(standard.Categories.Select(c => values.Word(c, $"{path}.categories", "Category"))),
            ["name"] = values.Knowledge(standard.Name, $"{path}.name", "Standard of evidence"),
            ["statute"] = values.Knowledge(standard.Statute, $"{path}.statute", "Statute"),
            ["tests"] = FactValues.List(standard.Tests.Select(t => values.Word(t, $"{path}.tests", "Test"))),
            ["explain"] = values.Knowledge(standard.Explain, $"{path}.explain", "What the letter sets out"),
        };
    }

    private static IEnumerable<AssuranceRule> GetRules(DocumentInputs inputs)
    {
        var capital = (inputs.Case.Proceedings?.Offences ?? []).Any(o => ProceedingsFacts.FindOffence(o, inputs)?.Penalty.Death != YesNoUnknown.No);
        return (inputs.Requested?.Requested?.Assurances ?? []).Where(rule => rule.OnlyIfCapital != true || capital);
    }

    // Who signs the undertakings: the office that gave each, as the case states it.
    private static IEnumerable<object?> BuildBindingOffices(DocumentInputs inputs, FactValues values)
    {
        var rules = GetRules(inputs).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        return (inputs.Case.MutualLegalAssistance?.Assurances ?? [])
            .Where(a => rules.Contains(a.Id) && a.GivenBy is not null)
            .DistinctBy(a => a.GivenBy, StringComparer.OrdinalIgnoreCase)
            .Select(a => values.Text(a.GivenBy, $"mutual_legal_assistance.assurances.{a.Id}.given_by", "Assurance given by"));
    }

    private static IEnumerable<ScriptObject> BuildAssurances(DocumentInputs inputs, FactValues values)
    {
        foreach (var rule in GetRules(inputs))
        {
            var given = inputs.Case.MutualLegalAssistance?.Assurances.FirstOrDefault(a => a.Id == rule.Id);
            var offer = inputs.Requesting?.Requesting?.Assurances.FirstOrDefault(a => a.Id == rule.Id);
            yield return BuildAssurance(rule, given, offer, inputs, values);
        }
    }

    private static ScriptObject BuildAssurance(AssuranceRule rule, Assurance? given, AssuranceOffer? offer, DocumentInputs inputs, FactValues values)
    {
        var path = $"mutual_legal_assistance.assurances.{rule.Id}";
        var persons = (given?.Persons ?? []).Select(id => inputs.Case.Persons.FirstOrDefault(p => p.Id == id)).OfType<Person>();
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

    private static ScriptObject BuildLanguages(LanguageRule? rule, DocumentInputs inputs, FactValues values) => new()
    {
        ["accepted"] = FactValues.List((rule?.Accepted ?? []).Select(l =>
            values.Knowledge(inputs.FindWordName("language", l) ?? l, $"library.languages.{l}", "Language"))),
        ["certified"] = FactValues.Word(rule?.Certified ?? YesNoUnknown.Unknown),
        ["note"] = values.Knowledge(rule?.Note, $"library.countries.{inputs.Step.RequestedState}.language.note", "Language"),
    };

    private static ScriptObject BuildCertificate(CertificateRule rule, FactValues values) => new()
    {
        ["text"] = values.Knowledge(rule.Text, $"library.certificates.{rule.Id}.text", "Certificate"),
        ["statute"] = values.Knowledge(rule.Statute, $"library.certificates.{rule.Id}.statute", "Statute"),
    };

    /// <summary>The central authority of the requesting state, which sends requests for mutual legal assistance.</summary>
    public static string? FindCentralAuthorityName(DocumentInputs inputs)
    {
        var (authority, office) = FindCentralAuthority(inputs);
        return authority?.Name ?? office?.Name;
    }

    private static ScriptObject? BuildCentralAuthorityAtHome(DocumentInputs inputs, FactValues values)
    {
        var (authority, office) = FindCentralAuthority(inputs);
        return authority is null && office is null ? null : new ScriptObject
        {
            ["name"] = values.Knowledge(authority?.Name ?? office?.Name, "library.central_authority.name", "Central authority"),
            ["city"] = values.Knowledge(office?.City, "library.central_authority.city", "Central authority, city"),
        };
    }

    // No note goes along where the instrument relied on lets the central authorities write to each other.
    private static ScriptObject? BuildDiplomaticOffice(DocumentInputs inputs, FactValues values)
    {
        var profile = inputs.Requesting?.Requesting;
        var basis = inputs.Step.Bases.FirstOrDefault(b => b.Fits)?.Id;
        var direct = basis is not null && inputs.Library.Instruments.GetValueOrDefault(basis)?.Transmission?.Channel == "central-authority";
        return direct || profile?.Offices.FirstOrDefault(o => o.Id == profile.DiplomaticOffice) is not { } office ? null : new ScriptObject
        {
            ["name"] = values.Knowledge(office.Name, "library.diplomatic_office.name", "Office that sends the note"),
            ["city"] = values.Knowledge(office.City, "library.diplomatic_office.city", "Office that sends the note, city"),
        };
    }

    private static (CentralAuthority? Authority, Office? Office) FindCentralAuthority(DocumentInputs inputs)
    {
        var authorities = inputs.Requesting?.Requested?.CentralAuthorities ?? [];
        var authority = authorities.FirstOrDefault(a => a.Default == true) ?? (authorities.Count > 0 ? authorities[0] : null);
        var offices = inputs.Requesting?.Requesting?.Offices ?? [];
        return (authority, offices.FirstOrDefault(o => o.Id == (authority?.Id ?? "central-authority") || o.Name == authority?.Name));
    }

    private static ScriptObject BuildAttachment(Attachment attachment, DocumentInputs inputs, FactValues values)
    {
        var path = $"attachments.{attachment.Id}";
        return new ScriptObject
        {
            ["title"] = values.Text(attachment.Title ?? inputs.FindWordName("attachment", attachment.Kind), $"{path}.title", "Annex"),
            ["kind"] = values.Word(attachment.Kind, $"{path}.kind", "Kind of annex"),
            ["language"] = values.Knowledge(attachment.Language is { } id ? inputs.FindWordName("language", id) ?? id : null, $"{path}.language", "Language"),
            ["needs_translation"] = attachment.Language is { } language && inputs.Requested?.Requested?.Language is { Accepted.Count: > 0 } rule && !rule.Accepted.Contains(language),
        };
    }

    private static ScriptObject BuildTranslation(Translation translation, int index, DocumentInputs inputs, FactValues values)
    {
        var path = FormattableString.Invariant($"mutual_legal_assistance.translations[{index}]");
        return new ScriptObject
        {
            ["language"] = values.Text(inputs.FindWordName("language", translation.Language) ?? translation.Language, $"{path}.language", "Language of the translation"),
            ["certified"] = translation.Certified == true,
        };
    }

    // What the requested state asks for decides which declarations go with the letter.
    private static ScriptObject BuildStateAsks(DocumentInputs inputs)
    {
        var asked = (inputs.Requested?.Requested?.Requirements ?? [])
            .Where(r => r.For.Count == 0 || r.For.Contains(inputs.Step.Kind))
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
