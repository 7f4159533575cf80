using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>What the case file states under <c>mutual_legal_assistance</c>.</summary>
internal static class MutualLegalAssistanceFacts
{
    private const string Root = "mutual_legal_assistance";

    public static ScriptObject? Build(DocumentInputs inputs, FactValues values)
    {
        if (inputs.Case.MutualLegalAssistance?.ForState(inputs.Step.RequestedState) is not { } mla)
        {
            return null;
        }

        var facts = new ScriptObject
        {
            ["home_order"] = BuildHomeOrder(inputs.Step.HomeOrder, inputs, values),
            ["procedure"] = FactValues.List(mla.Procedure.Select(p => values.Word(p, $"{Root}.procedure", "Procedure"))),
            ["urgency"] = mla.Urgency is null ? null : new ScriptObject
            {
                ["by"] = values.Date(mla.Urgency.By, $"{Root}.urgency.by", "Answer needed by"),
                ["reason"] = values.Text(mla.Urgency.Reason, $"{Root}.urgency.reason", "Reason of urgency"),
            },
            ["issuer_kind"] = values.Word(mla.IssuerKind, $"{Root}.issuer_kind", "Issuing office"),
            ["issuing_order"] = TemplateFacts.BuildOrder(mla.IssuingOrder, $"{Root}.issuing_order", "Office that issues the request", values),
            ["authority_reference"] = values.Identifier(mla.AuthorityReference, $"{Root}.authority_reference", "Number of the central authority"),
            ["note_reference"] = values.Identifier(mla.NoteReference, $"{Root}.note_reference", "Number of the note"),
            ["authority_decision"] = TemplateFacts.BuildOrder(mla.AuthorityDecision, $"{Root}.authority_decision", "Decision of the central authority", values),
            ["cabinet_approval"] = TemplateFacts.BuildOrder(mla.CabinetApproval, $"{Root}.cabinet_approval", "Approval of the cabinet", values),
            ["reciprocity_undertaking"] = TemplateFacts.BuildOrder(mla.ReciprocityUndertaking, $"{Root}.reciprocity_undertaking", "Undertaking of reciprocity", values),
            ["criminal_matter_certificate"] = TemplateFacts.BuildOrder(mla.CriminalMatterCertificate, $"{Root}.criminal_matter_certificate", "Certificate of a criminal matter", values),
        };
        facts["asked"] = BuildAsked(inputs);
        AddTexts(facts, mla, inputs.Step.RequestedState, values);
        return facts;
    }

    // Not every state records such decisions; what neither side asks for is no gap on the sheet.
    private static ScriptObject BuildAsked(DocumentInputs inputs)
    {
        bool IsAsked(string key) => inputs.Step.Requirements.Any(r => r.Owner != RequirementOwner.Provider && $"{r.Requirement.Fact}.".StartsWith($"{Root}.{key}.", StringComparison.Ordinal));
        return new ScriptObject
        {
            ["authority_decision"] = IsAsked("authority_decision"),
            ["cabinet_approval"] = IsAsked("cabinet_approval"),
            ["political_clearance"] = IsAsked("political_clearance"),
        };
    }

    private static void AddTexts(ScriptObject facts, MutualLegalAssistance mla, string state, FactValues values)
    {
        (string Key, string? Value, string Label)[] texts =
        [
            ("home_declaration", mla.HomeDeclaration, "Lawful at home"),
            ("organised_group", mla.OrganisedGroup, "Organised group"),
            ("transnational", mla.Transnational, "Transnational"),
            ("grounds_for_location", mla.GroundsForLocation, "Why the data is in the requested state"),
            ("earlier_contacts", mla.EarlierContacts, "Earlier contacts"),
            ("public_interest", mla.PublicInterest, "Public interest"),
            ("delivery_point", mla.DeliveryPoint, "Delivery point"),
            ("third_party_privacy", mla.ThirdPartyPrivacy, "Privacy of third persons"),
            ("destruction", mla.Destruction, "Destruction"),
            ("political_clearance", mla.PoliticalClearance, "Clearance at home"),
        ];
        foreach (var (key, value, label) in texts)
        {
            facts[key] = values.Text(value, $"{Place(mla, key, state)}.{key}", label);
        }
    }

    // What is stated for one state alone is under its own entry, where an edit in a draft leads back to.
    private static string Place(MutualLegalAssistance mla, string key, string state)
    {
        var at = mla.ByState.ToList().FindIndex(s => s.State == state && key switch { "grounds_for_location" => s.GroundsForLocation, "earlier_contacts" => s.EarlierContacts, _ => null } is not null);
        return at < 0 ? Root : FormattableString.Invariant($"{Root}.by_state[{at}]");
    }

    private static ScriptObject? BuildHomeOrder(CitedHomeOrder? cited, DocumentInputs inputs, FactValues values)
    {
        if (cited is not { Order: var order })
        {
            return null;
        }

        const string path = $"{Root}.home_order";
        var items = inputs.Groups.SelectMany(g => g.Ask.Items.Select(_ => g.Ask.Data)).Select((data, i) => (Data: data, Number: i + 1)).Where(i => cited.Covers.Contains(i.Data)).Select(i => i.Number);
        return new ScriptObject
        {
            ["name"] = values.Knowledge(cited.Name, $"library.home_orders.{order.Kind}", "Order at home"),
            ["number"] = values.Identifier(order.Number, $"{path}.number", "Order at home, number"),
            ["date"] = values.Date(order.Date, $"{path}.date", "Order at home, date"),
            ["court"] = values.Text(order.Court, $"{path}.court", "Order at home, court"),
            ["expires"] = values.Date(order.Expires, $"{path}.expires", "Order at home, last day"),
            ["covers_all"] = cited.CoversAll,
            ["item_numbers"] = FactValues.List(items.Cast<object?>()),
        };
    }
}
