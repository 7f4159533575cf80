using EvidenceRequests.Documents.Templates;
using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>
/// Builds all values a template may use. It is the only place that does: every text goes out as a token, so that no
/// author of a template can forget to protect one. The shape of the values is described by <see cref="TemplateValues"/>.
/// </summary>
internal static class TemplateFacts
{
    /// <summary>How each value is built, but for those of the package, which hang on the others.</summary>
    public static IReadOnlyDictionary<string, FactBuilder> Builders { get; } = All();

    /// <summary>The values for one document.</summary>
    public static ScriptObject Create(DocumentInputs inputs, FactValues values) => new DocumentFacts(inputs, values);

    /// <summary>An order or decision.</summary>
    public static ScriptObject? BuildOrder(OrderReference? order, string path, string label, FactValues values) => order is null ? null : new ScriptObject
    {
        ["number"] = values.Identifier(order.Number, $"{path}.number", $"{label}, number"),
        ["date"] = values.Date(order.Date, $"{path}.date", $"{label}, date"),
        ["court"] = values.Text(order.Court, $"{path}.court", $"{label}, court or office"),
        ["expires"] = values.Date(order.Expires, $"{path}.expires", $"{label}, last day"),
    };

    /// <summary>An officer. The officer in charge is always there for templates, even if nothing about him is stated.</summary>
    public static ScriptObject BuildOfficer(Officer? officer, string path, string label, FactValues values) => new()
    {
        ["name"] = values.Text(officer?.Name, $"{path}.name", $"{label}, name"),
        ["rank"] = values.Text(officer?.Rank, $"{path}.rank", $"{label}, rank"),
        ["badge"] = values.Identifier(officer?.Badge, $"{path}.badge", $"{label}, badge"),
        ["email"] = values.Identifier(officer?.Email, $"{path}.email", $"{label}, e-mail"),
        ["phone"] = values.Telephone(officer?.Phone, $"{path}.phone", $"{label}, telephone"),
        ["approved_on"] = values.Date(officer?.ApprovedOn, $"{path}.approved_on", $"{label}, approved on"),
    };

    private static Dictionary<string, FactBuilder> All()
    {
        var facts = new Dictionary<string, FactBuilder>(StringComparer.Ordinal)
        {
            ["today"] = (inputs, values) => values.Date(inputs.Request.AsOf, "plan.as_of", "Date of the document"),
        };
        AuthorityFacts.Add(facts);
        ProceedingsFacts.Add(facts);
        AccountFacts.Add(facts);
        NexusFacts.Add(facts);
        StepFacts.Add(facts);
        LetterFacts.Add(facts);
        EmergencyFacts.Add(facts);
        AssistanceFacts.Add(facts);
        CheckSheetFacts.Add(facts);
        CompletenessFacts.Add(facts);
        return facts;
    }
}
