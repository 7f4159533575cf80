using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>What the reviewer sees at a glance: what the requested state asks for, whether it is met, and what would sink the request first.</summary>
internal static class CompletenessFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["elements"] = (inputs, values) => FactValues.List(inputs.Step.Completeness.Where(e => e.State != ElementState.Given).Select((e, i) => BuildElement(e, i, values)));
        facts["risks"] = (inputs, values) => FactValues.List(inputs.Step.RefusalRisks.Where(r => r.Severity != Severity.Note).Select((r, i) => BuildRisk(r, i, values)));
    }

    private static ScriptObject BuildElement(ElementCheck element, int index, FactValues values)
    {
        var path = FormattableString.Invariant($"plan.completeness[{index}]");
        return new ScriptObject
        {
            ["name"] = values.Knowledge(element.Name, $"{path}.name", "Element"),
            ["level"] = FactValues.Word(element.Level),
            ["state"] = FactValues.Word(element.State),
            ["fact"] = values.Knowledge(element.Fact, $"{path}.fact", "Fact"),
        };
    }

    private static ScriptObject BuildRisk(RefusalRisk risk, int index, FactValues values)
    {
        var path = FormattableString.Invariant($"plan.risks[{index}]");
        return new ScriptObject
        {
            ["name"] = values.Knowledge(risk.Name, $"{path}.name", "Ground of refusal"),
            ["severity"] = FactValues.Word(risk.Severity),
            ["findings"] = FactValues.List(risk.Findings.Select((f, i) => new ScriptObject
            {
                ["message"] = values.Knowledge(f.Message, FormattableString.Invariant($"{path}.findings[{i}].message"), "Finding"),
                ["fix"] = values.Knowledge(f.Fix, FormattableString.Invariant($"{path}.findings[{i}].fix"), "What to do"),
            })),
        };
    }
}
