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
        facts["relies_on_treaty"] = (inputs, _) => inputs.Step.Bases.Any(b => b.Kind is InstrumentKind.Bilateral or InstrumentKind.Convention);
        facts["without_treaty"] = (inputs, values) => FactValues.List(BuildSections(inputs.Step.Offences.Where(o => inputs.Step.WithoutTreaty.Contains(o.Charge.Id)), values));
        facts["dual_criminality"] = (inputs, values) => BuildDualCriminality(inputs.Step.Requested.DualCriminality, inputs, values);
        facts["standard"] = (inputs, values) => BuildStandards(inputs, values).FirstOrDefault();
        facts["standards"] = (inputs, values) => FactValues.List(BuildReadStandards(inputs, values));
        facts["assurances"] = (inputs, values) => FactValues.List(inputs.Step.Assurances.Where(a => a.Asked || a.Undertaking is not null).Select(a => BuildAssurance(a, inputs, values)));
        facts["binding_offices"] = (inputs, values) => FactValues.List(BuildBindingOffices(inputs, values));
        facts["languages"] = (inputs, values) => BuildLanguages(inputs.Step.Requested.Language, inputs, values);
        facts["certificate"] = (inputs, values) => inputs.Requesting.Certificates is [var first, ..] ? BuildCertificate(first, values) : null;
        facts["central_authority_home"] = (inputs, values) => BuildOffice(inputs.Requesting.CentralAuthority, "library.central_authority", "Central authority", values);
        facts["diplomatic_office"] = (inputs, values) => BuildOffice(inputs.Step.NoteFrom, "library.diplomatic_office", "Office that sends the note", values);
        facts["mission"] = (inputs, values) => inputs.Step.NoteTo is { } mission ? new ScriptObject
        {
            ["name"] = values.Knowledge(mission.Name, "library.mission.name", "Mission of the requested State", inputs.FindUnconfirmed(new StatementId(inputs.Requesting.State.Id, "mission", mission.State))),
            ["city"] = values.Knowledge(mission.City, "library.mission.city", "Mission of the requested State, city"),
        } : null;
        facts["mla"] = MutualLegalAssistanceFacts.Build;
        facts["state_asks"] = BuildStateAsks;
        facts["their_certificates"] = (inputs, values) => FactValues.List(inputs.Step.Requested.Certificates.Select(c => BuildCertificate(c, values)));
        facts["certificates"] = (inputs, values) => FactValues.List(inputs.Requesting.Certificates.Select(c => BuildCertificate(c, values)));
        facts["translations"] = (inputs, values) => FactValues.List((inputs.Case.MutualLegalAssistance?.Translations ?? []).Select((t, i) => BuildTranslation(t, i, inputs, values)));
    }

    private static IEnumerable<ScriptObject> BuildBases(DocumentInputs inputs, FactValues values) => inputs.Step.Bases.Select(b => BuildBasis(b, inputs, values));

    private static ScriptObject BuildBasis(LegalBasis basis, DocumentInputs inputs, FactValues values)
    {
        var path = $"plan.bases.{basis.Id}";
        return new ScriptObject
        {
            ["id"] = values.Word(basis.Id, path, "Legal basis"),
            ["name"] = values.Knowledge(basis.Name, $"{path}.name", "Legal basis", inputs.FindUnconfirmed(basis.Statement)),
            ["article"] = values.Knowledge(basis.Article, $"{path}.article", "Article"),
            ["kind"] = basis.Kind is { } kind ? FactValues.Word(kind) : LegalBasis.Reciprocity,
            ["why"] = values.Knowledge(basis.Why, $"{path}.why", "Why it fits"),
            ["note"] = values.Knowledge(basis.Note, $"{path}.note", "Reservation"),
            ["statute"] = values.Knowledge(basis.Statute, $"{path}.statute", "Statute"),
            ["covers"] = FactValues.List(BuildSections(inputs.Step.Offences.Where(o => o.Offence is not null && basis.Offences.Contains(o.Offence.Id)), values)),
            ["covers_all"] = basis.LeavesOut.Count == 0,
            ["use_limits"] = basis.UseLimits is not { } limits ? null : new ScriptObject
            {
                ["article"] = values.Knowledge(limits.Article, $"library.instruments.{basis.Id}.use_limits.article", "Article"),
                ["says"] = values.Knowledge(limits.Says, $"library.instruments.{basis.Id}.use_limits.says", "Limits of use"),
            },
        };
    }

    // The letter names the offences of a basis only where it leaves some out.
    private static IEnumerable<object?> BuildSections(IEnumerable<CitedOffence> offences, FactValues values) => offences
        .Where(o => o.Offence is not null)
        .Select(o => values.Knowledge($"{o.Statute?.Unit ?? "section"} {o.Offence!.Section}{(o.Statute is { } statute ? $" of the {statute.Name}" : string.Empty)}", $"library.offences.{o.Offence.Id}.section", "Offence"));

    private static ScriptObject? BuildDualCriminality(DualCriminalityRule? rule, DocumentInputs inputs, FactValues values) => rule is null ? null : new ScriptObject
    {
        ["rule"] = values.Word(rule.Rule, $"library.countries.{inputs.Step.RequestedState}.dual_criminality", "Dual criminality"),
        ["note"] = values.Knowledge(rule.Note, $"library.countries.{inputs.Step.RequestedState}.dual_criminality.note", "Dual criminality"),
    };

    private static IEnumerable<ScriptObject> BuildStandards(DocumentInputs inputs, FactValues values) => inputs.Step.Requested.Standards.Select((s, i) => BuildStandard(s, i, inputs, values));

    // A letter tells a state nothing of its own law that nobody has read.
    private static IEnumerable<ScriptObject> BuildReadStandards(DocumentInputs inputs, FactValues values) =>
        inputs.Step.Requested.Standards.Select((s, i) => (Standard: s, Index: i)).Where(s => s.Standard.Cite.Confidence == Confidence.Page)
            .GroupBy(s => (s.Standard.Name, s.Standard.Statute)).Select(g => BuildStandard(g.First().Standard with { Categories = [.. g.SelectMany(s => s.Standard.Categories).Distinct(StringComparer.Ordinal)] }, g.First().Index, inputs, values));

    private static ScriptObject BuildStandard(EvidenceStandard standard, int index, DocumentInputs inputs, FactValues values)
    {
        var path = FormattableString.Invariant($"library.countries.{inputs.Step.RequestedState}.evidence_standards[{index}]");
        var asked = inputs.Step.Asks.SelectMany(a => a.Items).Select(i => i.Category).ToHashSet(StringComparer.Ordinal);
        return new ScriptObject
        {
            // What is not asked for needs no standard.
            ["categories"] = FactValues.List(standard.Categories.Where(asked.Contains).Select(c => values.Word(c, $"{path}.categories", "Category"))),
            ["name"] = values.Knowledge(standard.Name, $"{path}.name", "Standard of evidence"),
            ["statute"] = values.Knowledge(standard.Statute, $"{path}.statute", "Statute"),
            ["tests"] = FactValues.List(standard.Tests.Select(t => values.Word(t, $"{path}.tests", "Test"))),
            ["secrecy"] = values.Knowledge(standard.Secrecy, $"{path}.secrecy", "Statute on silence"),
            ["explain"] = values.Knowledge(standard.Explain, $"{path}.explain", "What the letter sets out"),
        };
    }

    // Who signs the undertakings: the office that gave each, as the case states it.
    private static IEnumerable<object?> BuildBindingOffices(DocumentInputs inputs, FactValues values) => inputs.Step.Assurances
        .Select(a => a.Undertaking)
        .Where(u => u?.GivenBy is not null)
        .DistinctBy(u => u!.GivenBy, StringComparer.OrdinalIgnoreCase)
        .Select(u => values.Text(u!.GivenBy, $"mutual_legal_assistance.assurances.{u.Id}.given_by", "Assurance given by"));

    private static ScriptObject BuildAssurance(StepAssurance assurance, DocumentInputs inputs, FactValues values)
    {
        var path = $"mutual_legal_assistance.assurances.{assurance.Id}";
        var known = $"library.assurances.{assurance.Id}";
        var undertaking = assurance.Undertaking;
        var persons = (undertaking?.Persons ?? []).Select(id => inputs.Case.Persons.FirstOrDefault(p => p.Id == id)).OfType<Person>();
        return new ScriptObject
        {
            ["id"] = values.Word(assurance.Id, path, "Assurance"),
            ["need"] = values.Word(assurance.Need, $"{known}.need", "How firmly it is asked"),
            ["why"] = values.Knowledge(assurance.Why, $"{known}.why", "Why it is asked"),
            ["asked"] = assurance.Asked,
            ["given"] = assurance.Given,
            ["undertaken"] = undertaking is not null,
            ["given_by"] = values.Text(undertaking?.GivenBy, $"{path}.given_by", "Assurance given by"),
            ["date"] = values.Date(undertaking?.Date, $"{path}.date", "Assurance, date"),
            ["reference"] = values.Identifier(undertaking?.Reference, $"{path}.reference", "Assurance, reference"),
            ["scope"] = values.Text(undertaking?.Scope, $"{path}.scope", "Assurance, scope"),
            ["persons"] = FactValues.List(persons.Select(p => values.Text(p.Name, $"persons.{p.Id}.name", "Name"))),
            ["basis"] = values.Knowledge(assurance.Basis, $"{known}.basis", "What it rests on"),
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

    private static ScriptObject? BuildOffice(NamedOffice? office, string path, string label, FactValues values) => office is null ? null : new ScriptObject
    {
        ["name"] = values.Knowledge(office.Name, $"{path}.name", label),
        ["city"] = values.Knowledge(office.City, $"{path}.city", $"{label}, city"),
    };

    private static ScriptObject BuildTranslation(Translation translation, int index, DocumentInputs inputs, FactValues values)
    {
        var path = FormattableString.Invariant($"mutual_legal_assistance.translations[{index}]");
        return new ScriptObject
        {
            ["language"] = values.Text(inputs.FindWordName("language", translation.Language) ?? translation.Language, $"{path}.language", "Language of the translation"),
            ["certified"] = translation.Certified == true,
        };
    }

    // What the requested state asks for decides which declarations go with the letter. A paper that it would only like to see goes along if there is something to put on it.
    private static ScriptObject BuildStateAsks(DocumentInputs inputs, FactValues values)
    {
        var asked = inputs.Step.Requirements.Where(r => r.Owner == RequirementOwner.RequestedState).Select(r => r.Requirement).ToList();
        bool Asks(Requirement row, string fact) => row.Fact == fact || row.Fact.StartsWith(fact + ".", StringComparison.Ordinal);
        var stated = inputs.Step.HomeOrder is not null || !string.IsNullOrWhiteSpace(inputs.Case.MutualLegalAssistance?.HomeDeclaration);
        return new ScriptObject
        {
            ["criminal_matter_certificate"] = asked.Any(r => Asks(r, "mutual_legal_assistance.criminal_matter_certificate")),
            ["undertakings"] = inputs.Step.Assurances.Any(a => a.Asked && (a.Given || a.Undertaking is not null || a.Need is "law" or "law-ground")),
            ["application_form"] = values.Word(inputs.Step.Requested.Standards.Select(s => s.Application?.Form).FirstOrDefault(f => f is not null), "plan.application_form", "Form of application"),
            ["lawful_at_home"] = inputs.Step.Requested.Standards.Any(s => s.Tests.Contains("home-lawful")),
            ["home_law"] = asked.Any(r => (stated || r.Severity == Severity.Error) && (Asks(r, "mutual_legal_assistance.home_order") || Asks(r, "mutual_legal_assistance.home_declaration"))),
        };
    }
}
