using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Turns a citation of a pack into the source that is shown to a reader.</summary>
internal static class SourceReferences
{
    public static SourceReference Resolve(Citation cite, IReadOnlyList<Source> sources, string pack)
    {
        var source = sources.FirstOrDefault(s => s.Id == cite.Source);
        if (source is null)
        {
            var title = cite.Confidence == Confidence.Advice ? "advice of this program, not a rule of a source" : "from memory, not read in a source";
            return new SourceReference
            {
                Title = cite.Note is null ? title : $"{title}: {cite.Note}",
                Url = cite.CheckAt,
                Confidence = cite.Confidence == Confidence.Advice ? Confidence.Advice : Confidence.Memory,
                Pack = pack,
                Disputed = TextDates.DescribeDisputes(cite, sources),
            };
        }

        return new SourceReference
        {
            Title = cite.At is null ? source.Title : $"{source.Title}, {cite.At}",
            Url = source.Url,
            CheckAt = cite.CheckAt,
            Published = cite.AsOf ?? source.Published,
            CheckedOn = source.CheckedOn,
            Confidence = cite.Confidence,
            Kind = source.Kind,
            Pack = pack,
            Disputed = TextDates.DescribeDisputes(cite, sources),
        };
    }

    public static SourceReference Resolve(Provider provider, Citation cite) => Resolve(cite, provider.Sources, $"providers/{provider.Id}.yaml");

    public static SourceReference Resolve(Country country, Citation cite) => Resolve(cite, country.Sources, $"countries/{country.Id}.yaml");

    public static SourceReference Resolve(Instrument instrument, Citation cite) => Resolve(cite, instrument.Sources, $"instruments/{instrument.Id}.yaml");
}
