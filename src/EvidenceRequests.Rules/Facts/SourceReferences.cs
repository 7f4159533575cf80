using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Turns a citation of a pack into the source that is shown to a reader.</summary>
internal static class SourceReferences
{
    public static SourceReference Resolve(Citation cite, IReadOnlyList<Source> sources, string pack)
    {
        var source = sources.FirstOrDefault(s => s.Id == cite.Source);
        var disputed = string.Join("; ", cite.Disputed.Select(d => d.Says));
        if (source is null)
        {
            return new SourceReference
            {
                Title = cite.Note is null ? "from memory, not read in a source" : $"from memory, not read in a source: {cite.Note}",
                Url = cite.CheckAt,
                Confidence = Confidence.Memory,
                Pack = pack,
                Disputed = disputed.Length == 0 ? null : disputed,
            };
        }

        return new SourceReference
        {
            Title = cite.At is null ? source.Title : $"{source.Title}, {cite.At}",
            Url = source.Url,
            CheckAt = cite.CheckAt,
            CheckedOn = source.CheckedOn,
            Confidence = cite.Confidence,
            Kind = source.Kind,
            Pack = pack,
            Disputed = disputed.Length == 0 ? null : disputed,
        };
    }

    public static SourceReference Resolve(Provider provider, Citation cite) => Resolve(cite, provider.Sources, $"providers/{provider.Id}.yaml");

    public static SourceReference Resolve(Country country, Citation cite) => Resolve(cite, country.Sources, $"countries/{country.Id}.yaml");

    public static SourceReference Resolve(Instrument instrument, Citation cite) => Resolve(cite, instrument.Sources, $"instruments/{instrument.Id}.yaml");
}
