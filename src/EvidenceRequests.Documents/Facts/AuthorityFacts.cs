using EvidenceRequests.Model;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Facts;

/// <summary>Who asks, and in which case.</summary>
internal static class AuthorityFacts
{
    public static void Add(IDictionary<string, FactBuilder> facts)
    {
        facts["case_file"] = (inputs, values) => BuildHeader(inputs.Case.Case, values);
        facts["requesting_state"] = (inputs, values) => BuildState(inputs.Requesting.State, "Requesting state", values);
        facts["requested_state"] = (inputs, values) => BuildState(inputs.Step.Requested.State, "Requested state", values);
        facts["addressee_names_state"] = (inputs, values) => Names(inputs.Step.Addressee.Name, inputs.Step.Requested.State);
        facts["government"] = (inputs, values) => values.Knowledge(inputs.Requesting.Government, $"library.countries.{inputs.Requesting.State.Id}.government", "Government", inputs.FindUnconfirmed(inputs.Requesting.GovernmentStatement));
        facts["ministry_paper"] = (inputs, values) => values.Knowledge(inputs.Requesting.MinistryPaper, $"library.countries.{inputs.Requesting.State.Id}.ministry_paper", "Form of letters between ministries");
        facts["state_government"] = (inputs, values) => values.Knowledge(inputs.Requesting.StateGovernment, $"library.countries.{inputs.Requesting.State.Id}.state_government", "Government");
        facts["written_at"] = (inputs, values) => values.Time(inputs.Case.Case.Now, "case.now", "Time of writing");
        facts["agency"] = (inputs, values) => BuildAgency(inputs.Case.Authority?.Agency, inputs.Requesting.Agency, values);
        facts["powers"] = (inputs, values) => FactValues.List(inputs.Requesting.Powers.Select((p, i) => BuildPower(p, FormattableString.Invariant($"library.agencies.{inputs.Requesting.Agency?.Id}.powers[{i}]"), values)));
        facts["authority"] = (inputs, values) => BuildAuthority(inputs.Case.Authority, inputs.Requesting, values);
        facts["officer"] = (inputs, values) => TemplateFacts.BuildOfficer(inputs.Case.Authority?.Officer, "authority.officer", "Officer", values);
        facts["supervisor"] = (inputs, values) => BuildOptional(inputs.Case.Authority?.Supervisor, "authority.supervisor", "Supervisor", values);
        facts["second_contact"] = (inputs, values) => BuildOptional(inputs.Case.Authority?.SecondContact, "authority.second_contact", "Second contact", values);
        facts["signatory"] = (inputs, values) => BuildOptional(inputs.Case.MutualLegalAssistance?.Signatory, "mutual_legal_assistance.signatory", "Signatory", values);
    }

    private static ScriptObject BuildHeader(CaseHeader header, FactValues values) => new()
    {
        ["reference"] = values.Identifier(header.Reference, "case.reference", "Our reference"),
        ["title"] = values.Text(header.Title, "case.title", "Case"),
        ["classification"] = values.Text(header.Classification, "case.classification", "Classification"),
    };

    private static ScriptObject BuildAuthority(RequestingAuthority? authority, RequestingSide requesting, FactValues values) => new()
    {
        ["unit"] = values.Text(authority?.Unit, "authority.unit", "Unit"),
        ["place"] = values.Text(authority?.Place, "authority.place", "Place"),
        ["address"] = BuildAddress(authority, requesting.Agency, values),
        ["public_phone"] = values.Telephone(authority?.PublicPhone, "authority.public_phone", "Publicly listed telephone"),
        ["team"] = authority?.JointInvestigationTeam is { } team ? BuildTeam(team, requesting, values) : null,
    };

    private static ScriptObject BuildTeam(JointInvestigationTeam team, RequestingSide requesting, FactValues values) => new()
    {
        ["order"] = values.Identifier(team.Order, "authority.joint_investigation_team.order", "Order that set up the team"),
        ["date"] = values.Date(team.Date, "authority.joint_investigation_team.date", "Date of that order"),
        ["agencies"] = FactValues.List(requesting.Team.Select(a => values.Knowledge(a.Name, $"library.agencies.{a.Id}.name", "Agency of the team"))),
    };

    private static ScriptObject BuildState(NamedState state, string label, FactValues values) => new()
    {
        ["id"] = values.Word(state.Id, $"library.countries.{state.Id}", label),
        ["name"] = values.Knowledge(state.Name, $"library.countries.{state.Id}.name", label),
        ["in_sentence"] = values.Knowledge(state.InSentence, $"library.countries.{state.Id}.name_in_sentence", label),
        ["short"] = values.Knowledge(state.ShortName, $"library.countries.{state.Id}.short_name", label),
        ["short_in_sentence"] = values.Knowledge(state.ShortInSentence, $"library.countries.{state.Id}.short_name_in_sentence", label),
    };

    // "Prosecutor General's Office of the Russian Federation" needs no state behind it.
    private static bool Names(string office, NamedState state) =>
        office.Contains(state.Name, StringComparison.OrdinalIgnoreCase) || office.Contains(state.ShortName, StringComparison.OrdinalIgnoreCase);

    private static ScriptObject BuildAgency(string? id, Agency? agency, FactValues values) => new()
    {
        ["id"] = values.Word(id, "authority.agency", "Agency"),
        ["name"] = values.Knowledge(agency?.Name, $"library.agencies.{id}.name", "Agency"),
        ["short_name"] = values.Knowledge(agency?.ShortName, $"library.agencies.{id}.short_name", "Agency, short name"),
        ["parent"] = values.Knowledge(agency?.Parent, $"library.agencies.{id}.parent", "Agency, department"),
        ["city"] = values.Knowledge(agency?.City, $"library.agencies.{id}.city", "Agency, city"),
    };

    private static ScriptObject BuildPower(AgencyPower power, string path, FactValues values) => new()
    {
        ["provision"] = values.Knowledge(power.Provision, $"{path}.provision", "Provision on the powers of the agency"),
        ["says"] = values.Knowledge(power.Says, $"{path}.says", "Power of the agency"),
    };

    private static ScriptArray BuildAddress(RequestingAuthority? authority, Agency? agency, FactValues values) =>
        authority is { Address.Count: > 0 }
            ? values.Lines(authority.Address, "authority.address", "Our address")
            : FactValues.List((agency?.Address ?? []).Select((line, i) =>
                values.Knowledge(line, FormattableString.Invariant($"library.agencies.{agency?.Id}.address[{i}]"), "Our address")));

    private static ScriptObject? BuildOptional(Officer? officer, string path, string label, FactValues values) =>
        officer is null ? null : TemplateFacts.BuildOfficer(officer, path, label, values);
}
