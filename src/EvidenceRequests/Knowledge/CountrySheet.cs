using EvidenceRequests.Model;
using static EvidenceRequests.Knowledge.SheetRows;

namespace EvidenceRequests.Knowledge;

/// <summary>Everything a pack says about a state, as requested and as requesting state. Its offences have a list of their own.</summary>
public sealed class CountrySheet
{
    private readonly Country country;
    private readonly SheetRows rows;

    private CountrySheet(Country country)
    {
        this.country = country;
        rows = new SheetRows(country.Sources);
    }

    /// <summary>The sheet of a state.</summary>
    public static Sheet Create(Country country) => new CountrySheet(country).Build();

    private Sheet Build() => new()
    {
        Id = country.Id,
        Name = country.Name,
        Fields =
        [
            F("groups", country.Groups),
            F("offences", country.Requesting is { Offences.Count: > 0 } home ? FormattableString.Invariant($"{home.Offences.Count}, see \"evreq offences list --country {country.Id}\"") : null),
            F("last_checked", country.Review.LastChecked),
            F("due", country.Review.LastChecked.AddDays(country.Review.EveryDays)),
            F("look_for", country.Review.LookFor),
        ],
        Sections =
        [
            .. country.Requested is { } requested ? [.. BuildRequested(requested), .. BuildDemands(requested)] : Array.Empty<SheetSection>(),
            .. country.Requesting is { } requesting ? [.. BuildRequesting(requesting), .. BuildAtHome(requesting)] : Array.Empty<SheetSection>(),
            .. rows.Ends(country.AdditionalFacts, country.Unknown),
        ],
    };

    private IReadOnlyList<SheetSection> BuildRequested(RequestedProfile state) =>
    [
        new("central_authorities", "Receives requests", [.. state.CentralAuthorities.SelectMany(Rows)]),
        new("their_certificates", "Certificates for its own courts", [.. state.Certificates.Select(c => rows.Row(c.Id, c.Cite, F("id", c.Id), F("statute", c.Statute), F("text", c.Text)))]),
        new("transmission", "How a request travels", state.Transmission is { } t ? [rows.Row(t.Channel, t.Cite, F("channel", t.Channel), F("means", t.Means), F("electronic", t.Electronic), F("note", t.Note))] : []),
        new("language", "Language", state.Language is { } l ? [rows.Row(string.Join(", ", l.Accepted), l.Cite, F("accepted", l.Accepted), F("certified", PackWords.Describe(l.Certified)), F("severity", PackWords.Describe(l.Severity)), F("note", l.Note))] : []),
        new("reciprocity", "Without a treaty", [rows.Row(PackWords.Describe(state.Reciprocity.Answer), state.Reciprocity.Cite, F("answer", PackWords.Describe(state.Reciprocity.Answer)), F("undertaking", PackWords.Describe(state.Reciprocity.Undertaking)), F("statute", state.Reciprocity.Statute), F("why", state.Reciprocity.Why))]),
        new("stop", "Stop", state.Stop is { } s ? [rows.Row("stop", s.Cite, F("from", s.From), F("lifted_by_clearance", s.LiftedByClearance), F("why", s.Why), F("fix", s.Fix))] : []),
        new("direct_contact", "Contacts with companies on its soil", state.DirectContact is { } c ? [rows.Row("not without its authority", c.Cite, F("why", c.Why), F("fix", c.Fix))] : []),
        new("dual_criminality", "Dual criminality", state.DualCriminality is { } d ? [rows.Row(d.Rule, d.Cite, F("rule", d.Rule), F("min_months", d.MinMonths), F("note", d.Note))] : []),
        new("expected_time", "Time to an answer", state.ExpectedTime is { } e ? [rows.Row(FormattableString.Invariant($"{e.FromMonths} to {e.ToMonths} months"), e.Cite, F("from_months", e.FromMonths), F("to_months", e.ToMonths))] : []),
    ];

    private IReadOnlyList<SheetSection> BuildDemands(RequestedProfile state) =>
    [
        new("disclosure_law", "What its law allows providers to answer", [.. state.DisclosureLaw.Select(rows.Row)]),
        new("preservation_routes", "Preservation through authorities", [.. state.PreservationRoutes.Select(r => rows.Row(r.Name, r.Cite, F("id", r.Id), F("answer", PackWords.Describe(r.Answer)), F("authority", r.Authority), F("statute", r.Statute), F("note", r.Note)))]),
        new("evidence_standards", "Evidence standards", [.. state.EvidenceStandards.Select(s => rows.Row(s.Name, s.Cite, F("name", s.Name), F("categories", s.Categories), F("statute", s.Statute), F("tests", s.Tests), F("severity", PackWords.Describe(s.Severity)), F("stale_after_days", s.StaleAfterDays), F("secrecy", s.Secrecy), F("explain", s.Explain)))]),
        new("application_forms", "Forms of application to a court", [.. state.EvidenceStandards.Where(s => s.Application is not null).Select(s => rows.Row(s.Name, s.Application!.Cite, F("form", s.Application.Form), F("why", s.Application.Why)))]),
        new("assurances_asked", "Assurances it asks", [.. state.Assurances.Select(a => rows.Row(a.Id, a.Cite, F("id", a.Id), F("need", a.Need), F("only_if_capital", a.OnlyIfCapital), F("why", a.Why)))]),
        new("requirements", "Requirements", [.. state.Requirements.Select(rows.Row)]),
        new("cautions", "Know this before sending", [.. state.Cautions.Select(rows.Row)]),
    ];

    private IReadOnlyList<SheetSection> BuildRequesting(RequestingProfile state) =>
    [
        new("time", "Time", [rows.Row(state.TimeZone, null, F("time_zone", state.TimeZone), F("abbreviation", state.TimeZoneAbbreviation), F("utc_offset_minutes", state.UtcOffsetMinutes))]),
        new("ministry_paper", "Between ministries", state.MinistryPaper is { } paper ? [rows.Row(paper.Name, paper.Cite, F("name", paper.Name))] : []),
        new("government_mail", "Mail domains of the state", [rows.Row(string.Join(", ", state.GovernmentMailDomains), null, F("domains", state.GovernmentMailDomains))]),
        new("agencies", "Agencies", [.. state.Agencies.Select(a => rows.Row(a.Name, a.Cite, F("id", a.Id), F("name", a.Name), F("short_name", a.ShortName), F("parent", a.Parent), F("city", a.City), F("address", a.Address.Count == 0 ? "unknown" : string.Join(", ", a.Address)), F("mail_domain", a.MailDomain), F("successor", a.Successor), F("in_force", PackWords.Describe(a.InForce))))]),
        new("offices", "Offices", [.. state.Offices.Select(o => rows.Row(o.Name, o.Cite, F("id", o.Id), F("name", o.Name), F("role", o.Role), F("city", o.City), F("address", o.Address.Count == 0 ? "unknown" : string.Join(", ", o.Address))))]),
        new("statutes", "Statutes", [.. state.Statutes.Select(s => rows.Row(s.Name, s.Cite, F("id", s.Id), F("name", s.Name), F("short_name", s.ShortName), F("number", s.Number), F("investigated_by", s.InvestigatedBy), F("investigation_rule", s.InvestigationRule)))]),
    ];

    private IReadOnlyList<SheetSection> BuildAtHome(RequestingProfile state) =>
    [
        new("powers", "Powers of agencies", [.. state.Agencies.SelectMany(a => a.Powers.Select(p => rows.Row(a.ShortName ?? a.Name, p.Cite, F("agency", a.Id), F("provision", p.Provision), F("statutes", p.Statutes), F("says", p.Says))))]),
        new("home_orders", "Orders and warrants at home", [.. state.HomeOrders.Select(o => rows.Row(o.Name, o.Cite, F("id", o.Id), F("statutes", o.Statutes), F("agencies", o.Agencies), F("categories", o.Categories), F("max_days", o.MaxDays), F("made_by", o.MadeBy), F("note", o.Note)))]),
        new("steps", "Steps at home", [.. state.Steps.Select(s => rows.Row(s.Office, s.Cite, F("office", s.Office), F("for", s.For), F("when", PackWords.Describe(s.When)), F("does", s.Does)))]),
        new("home_requirements", "Requirements at home", [.. state.Requirements.Select(rows.Row)]),
        new("home_cautions", "Know this at home", [.. state.Cautions.Select(rows.Row)]),
        new("assurances_offered", "Assurances it can give", [.. state.Assurances.Select(a => rows.Row(a.Id, a.Cite, F("id", a.Id), F("given_by", a.GivenBy), F("not_binding_if_given_by", a.NotBindingIfGivenBy), F("basis", a.Basis)))]),
        new("certificates", "Certificates for evidence from abroad", [.. state.Certificates.Select(c => rows.Row(c.Id, c.Cite, F("id", c.Id), F("statute", c.Statute), F("text", c.Text)))]),
        new("terms", "Terms", [.. state.Terms.Select(t => rows.Row(t.Title, t.Cite, F("id", t.Id), F("days", t.Days), F("from", t.From), F("when", PackWords.Describe(t.When)), F("note", t.Note)))]),
    ];

    private IEnumerable<SheetEntry> Rows(CentralAuthority authority)
    {
        yield return rows.Row(
            authority.Name,
            authority.Cite,
            F("id", authority.Id),
            F("name", authority.Name),
            F("unit", authority.Unit),
            F("part", authority.Part),
            F("places", authority.Places),
            F("default", authority.Default),
            F("address", authority.Address.Count == 0 ? "unknown" : string.Join(", ", authority.Address)),
            F("email", authority.Email),
            F("in_force", PackWords.Describe(authority.InForce)),
            F("note", authority.Note));
        if (authority.AddressCite is { } cite)
        {
            yield return rows.Row($"address of {authority.Id}", cite, F("address_of", authority.Id));
        }
    }
}
