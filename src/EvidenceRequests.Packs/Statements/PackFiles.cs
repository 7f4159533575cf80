using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>The packs of a library that was read whole, as trees.</summary>
internal static class PackFiles
{
    /// <summary>Every provider, state and instrument, by the path of its file.</summary>
    public static IReadOnlyList<PackFile> From(Library library) =>
    [
        .. library.Providers.Select(p => new PackFile($"providers/{p.Key}.yaml", p.Value.Id, JsonSerializer.SerializeToElement(p.Value, ModelJson.Default.Provider), p.Value.Sources, p.Value.Review)),
        .. library.Countries.Select(c => new PackFile($"countries/{c.Key}.yaml", c.Value.Id, JsonSerializer.SerializeToElement(c.Value, ModelJson.Default.Country), c.Value.Sources, c.Value.Review)),
        .. library.Instruments.Select(i => new PackFile($"instruments/{i.Key}.yaml", i.Value.Id, JsonSerializer.SerializeToElement(i.Value, ModelJson.Default.Instrument), i.Value.Sources, i.Value.Review)),
    ];
}
