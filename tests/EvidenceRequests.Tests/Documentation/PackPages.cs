using System.Globalization;
using System.Text;

namespace EvidenceRequests.Tests;

/// <summary>The packs as tables for people.</summary>
internal static class PackPages
{
    public static string Providers(Library library)
    {
        var page = new StringBuilder("# Providers\n\nMade from `providers/`. \"Memory\" means that nobody has read the statement on a page: confirm it before use.\n\n| provider | policy read | addressee (state, how sure) | preserves for a foreign requester | channel | last read |\n|---|---|---|---|---|---|\n");
        foreach (var provider in library.Providers.Values.OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {provider.Name} (`{provider.Id}`) | {Word(provider.PublishedPolicy.ToString())} | {string.Join("<br>", provider.Entities.Where(e => provider.Addressee.Cases.Any(c => c.Entity == e.Id)).Select(e => $"{e.Name} ({e.State ?? "unknown"}, {Word((e.AddressCite ?? e.Cite).Confidence.ToString())})"))} | {Preservation(provider)} | {string.Join("<br>", provider.Channels.Where(c => c.Usable != false).Select(c => $"{c.Type}{(c.Value is null ? string.Empty : " " + c.Value)} ({Word(c.Cite.Confidence.ToString())})"))} | {provider.Review.LastChecked:yyyy-MM-dd} |\n");
        }

        return page.ToString();
    }

    public static string Countries(Library library)
    {
        var page = new StringBuilder("# States\n\nMade from `countries/`. \"Memory\" means that nobody has read the statement on a page: confirm it before use.\n\n| state | central authority | helps without a treaty | languages | channel | act must be an offence there too | last read |\n|---|---|---|---|---|---|---|\n");
        foreach (var country in library.Countries.Values.OrderBy(c => c.Id, StringComparer.Ordinal))
        {
            var requested = country.Requested;
            page.Append(CultureInfo.InvariantCulture, $"| {country.Name} (`{country.Id}`) | {(requested is null ? "makes requests only" : string.Join("<br>", requested.CentralAuthorities.Select(a => $"{a.Name}{(a.Part is null ? string.Empty : $" ({a.Part})")} ({Word(a.Cite.Confidence.ToString())})")))} | {(requested is null ? string.Empty : $"{Word(requested.Reciprocity.Answer.ToString())} ({Word(requested.Reciprocity.Cite.Confidence.ToString())})")} | {(requested?.Language is { } l ? string.Join(", ", l.Accepted) : string.Empty)} | {requested?.Transmission?.Channel} | {requested?.DualCriminality?.Rule} | {country.Review.LastChecked:yyyy-MM-dd} |\n");
        }

        return page.ToString();
    }

    public static string Offences(Library library)
    {
        var page = new StringBuilder("# Offences\n\nMade from `countries/`. \"Memory\" means that nobody has read the statement on a page: confirm it before use.\n");
        foreach (var country in library.Countries.Values.Where(c => c.Requesting is not null).OrderBy(c => c.Id, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {country.Name}\n\n| id | section | offence | greatest penalty | death | police may act without an order | penalty read |\n|---|---|---|---|---|---|---|\n");
            foreach (var offence in country.Requesting!.Offences)
            {
                var statute = country.Requesting.Statutes.First(s => s.Id == offence.Statute);
                page.Append(CultureInfo.InvariantCulture, $"| `{offence.Id}` | {statute.ShortName} s. {offence.Section} | {offence.Title} | {offence.Penalty.Text} | {Word(offence.Penalty.Death.ToString())} | {Word(offence.Cognizable.ToString())} | {Word(offence.Penalty.Cite.Confidence.ToString())} |\n");
            }
        }

        return page.ToString();
    }

    private static string Preservation(Provider provider) => string.Join("<br>", provider.Preservation.Where(p => p.From is not ["domestic"]).Select(p => $"{Word(p.Answer.ToString())}{(p.Days is { } d ? FormattableString.Invariant($", {d} days") : string.Empty)} ({Word(p.Cite.Confidence.ToString())})"));

    private static string Word(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
