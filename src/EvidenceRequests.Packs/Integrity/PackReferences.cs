using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>What a pack names exists: entities, services, region sets, statutes, agencies, authorities, states.</summary>
internal static class PackReferences
{
    public static void Check(Library library, PackFaults faults)
    {
        foreach (var (id, provider) in library.Providers)
        {
            CheckProvider(library, provider, $"providers/{id}.yaml", faults);
        }

        foreach (var (id, country) in library.Countries)
        {
            CheckCountry(country, $"countries/{id}.yaml", faults);
        }
    }

    private static void CheckProvider(Library library, Provider provider, string file, PackFaults faults)
    {
        var entities = provider.Entities.Select(e => e.Id).ToList();
        var cases = provider.Addressee.Cases.Append(provider.Addressee.WhenUnknown).OfType<AddresseeCase>().ToList();
        Require(file, "addressee", "entity", cases.Select(c => c.Entity), entities, faults);
        Require(file, "channels", "entity", provider.Channels.SelectMany(c => c.Entities), entities, faults);
        Require(file, "entities", "state", provider.Entities.Select(e => e.State), library.CountryIds, faults, Severity.Note);
        foreach (var both in cases.Where(c => (c.Entity is null) == (c.Outcome is null)))
        {
            faults.Add(FindingCodes.PackReferenceBroken, file, "addressee", "a case of the addressee rule names either an entity or an outcome.", "Give exactly one of the two.");
        }

        var services = provider.Services.Select(s => s.Id).ToList();
        Require(file, "services", "service",
            [
                .. cases.SelectMany(c => c.Services), .. provider.Channels.SelectMany(c => c.Services), .. provider.Identifiers.SelectMany(i => i.Services),
                .. provider.RefusedIdentifiers.SelectMany(i => i.Services), .. provider.Data.SelectMany(d => d.Services), .. provider.Policy.SelectMany(p => p.Services),
                .. provider.Preservation.SelectMany(p => p.Services), .. provider.UserNotice.SelectMany(n => n.Services), .. provider.Requirements.SelectMany(r => r.Services),
                .. provider.Cautions.SelectMany(c => c.Services), .. provider.Sequences.SelectMany(s => s.Services), .. provider.Alternatives.SelectMany(a => a.Services),
                .. provider.Shapes.SelectMany(s => s.Services), .. provider.WhereFound.SelectMany(w => w.Services),
            ],
            services, faults);
        var sets = provider.RegionSets.Select(r => r.Id).ToList();
        var conditions = cases.SelectMany(c => c.When).Concat(provider.Policy.SelectMany(p => p.When)).Concat(provider.Requirements.SelectMany(r => r.When)).Concat(provider.Cautions.SelectMany(c => c.When));
        Require(file, "region_sets", "region set", conditions.SelectMany(c => new[] { c.InSet, c.NotInSet }), sets, faults);
    }

    private static void CheckCountry(Country country, string file, PackFaults faults)
    {
        if (country.Requesting is { } requesting)
        {
            var statutes = requesting.Statutes.Select(s => s.Id).ToList();
            var agencies = requesting.Agencies.Select(a => a.Id).ToList();
            Require(file, "requesting.offences", "statute", requesting.Offences.Select(o => o.Statute), statutes, faults);
            Require(file, "requesting.home_orders", "statute", requesting.HomeOrders.SelectMany(o => o.Statutes), statutes, faults);
            Require(file, "requesting.home_orders", "agency", requesting.HomeOrders.SelectMany(o => o.Agencies), agencies, faults);
            Require(file, "requesting.statutes", "agency", requesting.Statutes.SelectMany(s => s.InvestigatedBy), agencies, faults);
            Require(file, "requesting.agencies", "statute", requesting.Agencies.SelectMany(a => a.Powers).SelectMany(p => p.Statutes), statutes, faults);
            Require(file, "requesting.diplomatic_office", "office", [requesting.DiplomaticOffice], [.. requesting.Offices.Select(o => o.Id)], faults);
            Require(file, "requesting.agencies", "agency", requesting.Agencies.Select(a => a.Successor), agencies, faults);
        }

        if (country.Requested is { } requested)
        {
            Require(file, "requested.preservation_routes", "authority", requested.PreservationRoutes.Select(r => r.Authority), [.. requested.CentralAuthorities.Select(a => a.Id)], faults);
        }
    }

    private static void Require(string file, string path, string what, IEnumerable<string?> named, IReadOnlyCollection<string> known, PackFaults faults, Severity severity = Severity.Error)
    {
        foreach (var missing in named.OfType<string>().Distinct(StringComparer.Ordinal).Where(n => !known.Contains(n)))
        {
            var near = Suggestion.Closest(missing, known);
            faults.Add(FindingCodes.PackReferenceBroken, file, path, $"the {what} \"{missing}\" does not exist here." + (near is null ? string.Empty : $" Did you mean \"{near}\"?"), $"Add the {what}, or correct the name.", severity);
        }
    }
}
