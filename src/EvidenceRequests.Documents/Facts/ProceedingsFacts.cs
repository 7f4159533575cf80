using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>The proceedings, the offences, the persons and the facts relied on.</summary>
internal static class ProceedingsFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["proceedings"] = (inputs, values) => BuildProceedings(inputs.Case.Proceedings, values);
        facts["offences"] = (inputs, values) => FactValues.List(inputs.Step.Offences.Where(o => o.Offence is not null).Select(o => BuildOffence(o, inputs, values)));
        facts["persons"] = (inputs, values) => FactValues.List(inputs.Case.Persons.Select(p => BuildPerson(p, inputs, values)));
        facts["facts"] = (inputs, values) => FactValues.List(inputs.Step.Facts.Select(f => BuildFact(f, values)));
    }

    private static ScriptObject BuildProceedings(Proceedings? proceedings, FactValues values) => new()
    {
        ["stage"] = values.Word(proceedings?.Stage, "proceedings.stage", "Stage"),
        ["reference"] = BuildReference(proceedings?.Reference, values),
        ["court"] = values.Text(proceedings?.Court, "proceedings.court", "Court"),
        ["trial_forum"] = values.Word(proceedings?.TrialForum, "proceedings.trial_forum", "Trial court"),
        ["magistrate_order"] = TemplateFacts.BuildOrder(proceedings?.MagistrateOrder, "proceedings.magistrate_order", "Order to investigate", values),
        ["limitation_statement"] = values.Text(proceedings?.LimitationStatement, "proceedings.limitation_statement", "Statement on limitation"),
        ["ne_bis_in_idem_statement"] = values.Text(proceedings?.NeBisInIdemStatement, "proceedings.ne_bis_in_idem_statement", "Statement on double jeopardy"),
    };

    private static ScriptObject? BuildReference(CaseReference? reference, FactValues values) => reference is null ? null : new ScriptObject
    {
        ["kind"] = values.Word(reference.Kind, "proceedings.reference.kind", "Register"),
        ["number"] = values.Identifier(reference.Number, "proceedings.reference.number", "Number of the case"),
        ["police_station"] = values.Text(reference.PoliceStation, "proceedings.reference.police_station", "Police station"),
        ["district"] = values.Text(reference.District, "proceedings.reference.district", "District"),
        ["date"] = values.Date(reference.Date, "proceedings.reference.date", "Date of registration"),
    };

    private static ScriptObject BuildOffence(CitedOffence cited, DocumentInputs inputs, FactValues values)
    {
        var (charge, offence, statute) = (cited.Charge, cited.Offence!, cited.Statute);
        var stated = $"proceedings.offences.{charge.Id}";
        var known = $"library.offences.{charge.Id}";
        return new ScriptObject
        {
            ["id"] = values.Word(offence.Id, stated, "Offence"),
            ["unit"] = values.Word(statute?.Unit ?? "section", $"{known}.unit", "Kind of provision"),
            ["section"] = values.Knowledge(offence.Section, $"{known}.section", "Section"),
            ["title"] = values.Knowledge(offence.Title, $"{known}.title", "Offence"),
            ["statute"] = values.Knowledge(statute?.Name, $"{known}.statute", "Statute"),
            ["statute_short"] = values.Knowledge(statute?.ShortName, $"{known}.statute_short", "Statute"),
            ["statute_number"] = values.Knowledge(statute?.Number, $"{known}.statute_number", "Number of the statute"),
            ["penalty"] = values.Knowledge(offence.Penalty.Text, $"{known}.penalty", "Penalty", inputs.FindUnconfirmed(cited.PenaltyStatement)),
            ["penalty_known"] = !offence.Penalty.Text.Equals("unknown", StringComparison.OrdinalIgnoreCase),
            ["max_months"] = values.Number(offence.Penalty.MaxMonths, $"{known}.max_months", "Longest term in months"),
            ["death"] = FactValues.Word(offence.Penalty.Death),
            ["conduct"] = values.Text(charge.Conduct, $"{stated}.conduct", "Conduct"),
            ["elements"] = values.Lines(charge.Elements, $"{stated}.elements", "Element"),
            ["stated"] = cited.IsStated,
            ["substance"] = values.Knowledge(offence.Substance, $"{known}.substance", "Substance of the provision"),
            ["elements_of_law"] = FactValues.List(offence.Elements.Select((e, i) => values.Knowledge(e, FormattableString.Invariant($"{known}.elements[{i}]"), "Element of the offence"))),
            ["confirmed"] = cited.PenaltyIsSure,
        };
    }

    private static ScriptObject BuildPerson(Person person, DocumentInputs inputs, FactValues values)
    {
        var path = $"persons.{person.Id}";
        return new ScriptObject
        {
            ["id"] = values.Word(person.Id, path, "Person"),
            ["role"] = values.Word(person.Role, $"{path}.role", "Role"),
            ["name"] = values.Text(person.Name, $"{path}.name", "Name"),
            ["original"] = values.Text(person.NameInOriginalScript, $"{path}.name_in_original_script", "Name in original script"),
            ["nationality"] = FindNationality(person, inputs, values),
            ["date_of_birth"] = values.Date(person.DateOfBirth, $"{path}.date_of_birth", "Date of birth"),
            ["age"] = values.Number(person.Age, $"{path}.age", "Age"),
            ["in_custody"] = FactValues.Word(person.InCustody ?? YesNoUnknown.Unknown),
        };
    }

    private static string? FindNationality(Person person, DocumentInputs inputs, FactValues values) =>
        values.Text(person.Nationality is { } id ? inputs.Requesting.Nationalities.GetValueOrDefault(id) : null, $"persons.{person.Id}.nationality", "Nationality");

    private static ScriptObject BuildFact(ReliedFact relied, FactValues values)
    {
        var fact = relied.Fact;
        var path = $"facts.{fact.Id}";
        return new ScriptObject
        {
            ["number"] = relied.Number,
            ["id"] = values.Word(fact.Id, path, "Fact"),
            ["at"] = values.Time(fact.At, $"{path}.at", "When"),
            ["text"] = values.Text(fact.Text, $"{path}.text", "Fact"),
            ["source_kind"] = values.Word(fact.ShownBy?.Kind, $"{path}.shown_by.kind", "Source"),
            ["exhibit"] = values.Text(fact.ShownBy?.Exhibit, $"{path}.shown_by.exhibit", "Exhibit"),
            ["reference"] = values.Text(fact.ShownBy?.Reference, $"{path}.shown_by.reference", "Reference of the source"),
            ["reliability"] = values.Text(fact.ShownBy?.Reliability, $"{path}.shown_by.reliability", "Reliability of the source"),
            ["elements"] = values.Lines(fact.Elements, $"{path}.elements", "Element"),
        };
    }
}
