using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The state that asks, with the offices that its letters name.</summary>
internal static class RequestingSideBuilder
{
    public static RequestingSide Build(DatedCase dated)
    {
        var home = dated.Home;
        var agency = home?.Agencies.FirstOrDefault(a => a.Id == dated.CaseFile.Authority?.Agency);
        var state = StateNames.Resolve(dated, dated.RequestingState);
        return new RequestingSide
        {
            State = state,
            Government = agency?.Government is { } part ? $"{part}, {state.ShortName}" : home?.Government ?? state.Name,
            GovernmentStatement = FindGovernment(dated, ofAgency: true).Statement,
            StateGovernment = home?.Government ?? state.Name,
            MinistryPaper = home?.MinistryPaper?.Name,
            Agency = agency,
            Powers = FindPowers(agency, dated.Offences.Offences),
            Team = [.. (dated.CaseFile.Authority?.JointInvestigationTeam?.Agencies ?? []).Select(id => home?.Agencies.FirstOrDefault(a => a.Id == id)).OfType<Agency>()],
            CentralAuthority = FindCentralAuthority(dated.Requesting),
            Certificates = home?.Certificates ?? [],
            UtcOffsetMinutes = home?.UtcOffsetMinutes,
            TimeZoneAbbreviation = home?.TimeZoneAbbreviation,
            Nationalities = dated.CaseFile.Persons.Select(p => p.Nationality).OfType<string>().Where(n => n != "unknown").Distinct(StringComparer.Ordinal)
                .ToDictionary(n => n, n => StateNames.Resolve(dated, n).ShortInSentence, StringComparer.Ordinal),
        };
    }

    /// <summary>The statement from which the words over the name of the office come. A province has words of its own; a ministry has those of the state.</summary>
    public static (StatementId Statement, Citation? Cite) FindGovernment(DatedCase dated, bool ofAgency) =>
        ofAgency && dated.Home?.Agencies.FirstOrDefault(a => a.Id == dated.CaseFile.Authority?.Agency) is { Government: not null } agency
            ? (new StatementId(dated.RequestingState, "government", agency.Id), agency.GovernmentCite)
            : (new StatementId(dated.RequestingState, "government"), dated.Home?.GovernmentCite);

    // No letter claims a power that nobody has read in the law.
    private static IReadOnlyList<AgencyPower> FindPowers(Agency? agency, IReadOnlyList<Offence> offences) =>
    [
        .. (agency?.Powers ?? []).Where(p => p.Cite.Confidence == Confidence.Page && p.Statutes.IncludesAny(offences.Select(o => o.Statute))),
    ];

    /// <summary>The office that sends requests to other states by note; null if it is not known.</summary>
    public static NamedOffice? FindDiplomaticOffice(DatedCase dated) =>
        dated.Home?.Offices.FirstOrDefault(o => o.Id == dated.Home.DiplomaticOffice) is { } office ? new NamedOffice(office.Name, office.City) : null;

    // A pack names the authority among those that receive requests, among the offices that a request passes, or among both.
    private static NamedOffice? FindCentralAuthority(Country? requesting)
    {
        var authorities = requesting?.Requested?.CentralAuthorities ?? [];
        var authority = authorities.FirstOrDefault(a => a.Default == true) ?? (authorities.Count > 0 ? authorities[0] : null);
        var office = requesting?.Requesting?.Offices.FirstOrDefault(o => o.Id == (authority?.Id ?? "central-authority") || o.Name == authority?.Name);
        return (authority?.Name ?? office?.Name) is { } name ? new NamedOffice(name, office?.City) : null;
    }
}
