namespace EvidenceRequests.Model;

/// <summary>The statements of packs that a finding, a check sheet or a confirmation of a case file can name.</summary>
internal static class StatementIds
{
    private static readonly string[] PartsOfProvider = ["addressee", "channel", "data", "emergency", "extension", "policy", "preservation", "service", "track-record"];

    /// <summary>Every statement of a library, and the file of each pack, by which one that is due to be read again is confirmed.</summary>
    public static IEnumerable<string> List(Library library) =>
        library.Providers.Values.SelectMany(p => ListProvider(p).Select(s => s.ToString()).Append($"providers/{p.Id}.yaml"))
            .Concat(library.Countries.Values.SelectMany(c => ListCountry(c, library.Countries.Values).Select(s => s.ToString()).Append($"countries/{c.Id}.yaml")))
            .Concat(library.Instruments.Values.SelectMany(i => ListInstrument(i.Id).Select(s => s.ToString()).Append($"instruments/{i.Id}.yaml")))
            .Concat(ListInstrument("reciprocity").Select(s => s.ToString()));

    private static IEnumerable<StatementId> ListProvider(Provider provider) =>
    [
        new(provider.Id, "review"),
        .. provider.Entities.Select(e => new StatementId(provider.Id, "entity", e.Id)),
        .. provider.Channels.Select(c => new StatementId(provider.Id, "channel", c.Id)),
        .. provider.Requirements.Select(r => StatementId.FromRow(r.Id)),
        .. provider.Cautions.Select(c => StatementId.FromRow(c.Id)),
        .. provider.Policy.SelectMany(p => new[] { StatementId.FromRow(p.Id), new StatementId(provider.Id, p.Id) }),
        .. PartsOfProvider.Select(part => new StatementId(provider.Id, part)),
    ];

    private static IEnumerable<StatementId> ListCountry(Country country, IEnumerable<Country> others) =>
    [
        new(country.Id, "review"),
        .. country.Requesting is { } home ? ListRequesting(country.Id, home, others) : [],
        .. country.Requested is { } requested ? ListRequested(country.Id, requested) : [],
    ];

    private static IEnumerable<StatementId> ListRequesting(string state, RequestingProfile home, IEnumerable<Country> others) =>
    [
        new(state, "government"),
        .. home.Agencies.Where(a => a.Government is not null).Select(a => new StatementId(state, "government", a.Id)),
        .. others.Select(c => new StatementId(state, "mission", c.TerritoryOf ?? c.Id)),
        .. home.Offences.Select(o => new StatementId(state, "penalty", o.Id)),
        .. home.Requirements.Select(r => StatementId.FromRow(r.Id)),
        .. home.Cautions.Select(c => StatementId.FromRow(c.Id)),
    ];

    private static IEnumerable<StatementId> ListRequested(string state, RequestedProfile requested) =>
    [
        new(state, "channel"), new(state, "transmission"), new(state, "direct-contact"), new(state, "language"),
        .. requested.CentralAuthorities.Select(a => new StatementId(state, "authority", a.Id)),
        .. requested.Assurances.Select(a => new StatementId(state, "assurance", a.Id)),
        .. requested.EvidenceStandards.SelectMany(s => s.Tests.Append(string.Empty).Select(test => new StatementId(state, s.Name.Replace(' ', '-'), test))),
        .. requested.Requirements.Select(r => StatementId.FromRow(r.Id)),
        .. requested.Cautions.Select(c => StatementId.FromRow(c.Id)),
        .. requested.DisclosureLaw.SelectMany(p => new[] { StatementId.FromRow(p.Id), new StatementId(state, p.Id) }),
    ];

    private static IEnumerable<StatementId> ListInstrument(string id) => [StatementId.FromRow(id), new(id, "review"), new(id, "transmission"), new(id, "basis")];
}
