using EvidenceRequests.Knowledge;
using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>What a chapter cites: a source of the guide (<c>guide:gifct</c>), or a statement of a pack by section and lead (<c>us:disclosure_law:us-law-content</c>).</summary>
/// <param name="Id">As it is written.</param>
/// <param name="Cite">Where it comes from.</param>
/// <param name="Sources">The sources of its pack.</param>
internal sealed record CitedStatement(string Id, Citation Cite, IReadOnlyList<Source> Sources)
{
    private const string Guide = "guide";
    private const string Memory = "memory";

    /// <summary>The statement; null if there is none of that name.</summary>
    public static CitedStatement? Find(Library library, GuideMaterial material, string id)
    {
        var parts = id.Split(':', 3);
        if (parts is [Memory])
        {
            return new CitedStatement(id, new Citation { Confidence = Confidence.Memory }, []);
        }

        if (parts is [Guide, var source, ..])
        {
            return material.File.Sources.Any(s => s.Id == source) ? new CitedStatement(id, new Citation { Source = source, At = parts is [_, _, var at] ? at : null, Confidence = Confidence.Page }, material.File.Sources) : null;
        }

        var (sheet, sources) = Open(library, parts[0]);
        return parts is [_, var section, var lead] && sheet?.Sections.FirstOrDefault(s => s.Key == section)?.Entries.FirstOrDefault(e => e.Lead == lead || e.Fields.Any(f => f.Key == "id" && f.Value as string == lead)) is { Cite: { } cite }
            ? new CitedStatement(id, cite, sources)
            : null;
    }

    private static (Sheet? Sheet, IReadOnlyList<Source> Sources) Open(Library library, string pack) =>
        library.Countries.TryGetValue(pack, out var country) ? (CountrySheet.Create(country), country.Sources)
        : library.Providers.TryGetValue(pack, out var provider) ? (ProviderSheet.Create(provider), provider.Sources)
        : library.Instruments.TryGetValue(pack, out var instrument) ? (InstrumentSheet.Create(instrument), instrument.Sources)
        : (null, []);
}
