using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>Finds what one guide is about: the state it is for, and the providers and states it holds.</summary>
internal static class GuideSettings
{
    public static Result<GuideSetting> Create(RequestDrafter drafter, Library library, GuideMaterial material, GuideOptions options)
    {
        var home = library.Countries.Values.Where(c => c.Requesting is not null)
            .FirstOrDefault(c => options.Country is null ? c.Requesting!.Default == true : string.Equals(c.Id, options.Country, StringComparison.OrdinalIgnoreCase));
        if (home is null)
        {
            return Refused($"there is no pack of a requesting state \"{options.Country}\".", "\"evreq countries list\" shows which states make requests.");
        }

        var core = material.File.Core.LastOrDefault(c => c.Home == home.Id) ?? material.File.Core.LastOrDefault(c => c.Home is null) ?? new GuideSelection();
        var full = options.Edition == GuideOptions.Full;
        var providers = full ? library.ProviderIds : options.Providers.Count > 0 ? options.Providers : core.Providers;
        var states = full ? library.CountryIds : options.States.Count > 0 ? options.States : core.States;
        if (providers.FirstOrDefault(p => !library.Providers.ContainsKey(p)) is { } unknown)
        {
            return Refused($"there is no provider \"{unknown}\".{Near(unknown, library.ProviderIds)}", "\"evreq providers list\" shows all.");
        }

        if (states.FirstOrDefault(s => !library.Countries.ContainsKey(s)) is { } nowhere)
        {
            return Refused($"there is no state \"{nowhere}\".{Near(nowhere, library.CountryIds)}", "\"evreq countries list\" shows all.");
        }

        return new Result<GuideSetting>
        {
            Value = new GuideSetting
            {
                Drafter = drafter,
                Library = library,
                Material = material,
                Options = options,
                Home = home,
                Providers = [.. providers.Distinct(StringComparer.Ordinal).Select(p => library.Providers[p]).OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)],
                States = [.. states.Distinct(StringComparer.Ordinal).Where(s => s != home.Id).Select(s => library.Countries[s]).OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase)],
            },
        };
    }

    private static string Near(string id, IReadOnlyList<string> known) => Suggestion.Closest(id, known) is { } near ? $" Did you mean \"{near}\"?" : string.Empty;

    private static Result<GuideSetting> Refused(string message, string fix) => new() { Findings = [Finding.Error(FindingCodes.RouteNoPack, message: message, fix: fix)] };
}
