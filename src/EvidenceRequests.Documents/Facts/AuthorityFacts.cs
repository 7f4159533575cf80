using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents;

/// <summary>Who asks, and in which case.</summary>
internal static class AuthorityFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["case_file"] = (dossier, values) => Header(dossier.Case.Case, values);
        facts["requesting_state"] = (dossier, values) => State(dossier.Case.Case.RequestingState, dossier.Requesting, "Requesting state", values);
        facts["requested_state"] = (dossier, values) => State(dossier.Step.RequestedState, dossier.Requested, "Requested state", values);
        facts["agency"] = (dossier, values) => Agency(dossier.Case.Authority?.Agency, AgencyOf(dossier), values);
        facts["authority"] = (dossier, values) => Authority(dossier.Case.Authority, AgencyOf(dossier), values);
        facts["officer"] = (dossier, values) => TemplateFacts.Officer(dossier.Case.Authority?.Officer, "authority.officer", "Officer", values);
        facts["supervisor"] = (dossier, values) => Optional(dossier.Case.Authority?.Supervisor, "authority.supervisor", "Supervisor", values);
        facts["second_contact"] = (dossier, values) => Optional(dossier.Case.Authority?.SecondContact, "authority.second_contact", "Second contact", values);
        facts["signatory"] = (dossier, values) => Optional(dossier.Case.MutualLegalAssistance?.Signatory, "mutual_legal_assistance.signatory", "Signatory", values);
    }

    /// <summary>The agency of the case file in the pack of the requesting state.</summary>
    public static Agency? AgencyOf(Dossier dossier) =>
        dossier.Requesting?.Requesting?.Agencies.FirstOrDefault(a => a.Id == dossier.Case.Authority?.Agency);

    private static ScriptObject Header(CaseHeader header, FactValues values) => new()
    {
        ["reference"] = values.Identifier(header.Reference, "case.reference", "Our reference"),
        ["title"] = values.Text(header.Title, "case.title", "Case"),
        ["classification"] = values.Text(header.Classification, "case.classification", "Classification"),
    };

    private static ScriptObject Authority(RequestingAuthority? authority, Agency? agency, FactValues values) => new()
    {
        ["unit"] = values.Text(authority?.Unit, "authority.unit", "Unit"),
        ["place"] = values.Text(authority?.Place, "authority.place", "Place"),
        ["address"] = Address(authority, agency, values),
        ["public_phone"] = values.Identifier(authority?.PublicPhone, "authority.public_phone", "Publicly listed telephone"),
    };

    private static ScriptObject State(string id, Country? country, string label, FactValues values) => new()
    {
        ["id"] = values.Word(id, $"library.countries.{id}", label),
        ["name"] = values.Knowledge(country?.Name, $"library.countries.{id}.name", label),
        ["in_sentence"] = values.Knowledge(country?.NameInSentence, $"library.countries.{id}.name_in_sentence", label),
    };

    private static ScriptObject Agency(string? id, Agency? agency, FactValues values) => new()
    {
        ["id"] = values.Word(id, "authority.agency", "Agency"),
        ["name"] = values.Knowledge(agency?.Name, $"library.agencies.{id}.name", "Agency"),
        ["short_name"] = values.Knowledge(agency?.ShortName, $"library.agencies.{id}.short_name", "Agency, short name"),
        ["parent"] = values.Knowledge(agency?.Parent, $"library.agencies.{id}.parent", "Agency, department"),
        ["city"] = values.Knowledge(agency?.City, $"library.agencies.{id}.city", "Agency, city"),
    };

    private static ScriptArray Address(RequestingAuthority? authority, Agency? agency, FactValues values) =>
        authority is { Address.Count: > 0 }
            ? values.Lines(authority.Address, "authority.address", "Our address")
            : FactValues.List((agency?.Address ?? []).Select((line, i) =>
                values.Knowledge(line, FormattableString.Invariant($"library.agencies.{agency?.Id}.address[{i}]"), "Our address")));

    private static ScriptObject? Optional(Officer? officer, string path, string label, FactValues values) =>
        officer is null ? null : TemplateFacts.Officer(officer, path, label, values);
}
