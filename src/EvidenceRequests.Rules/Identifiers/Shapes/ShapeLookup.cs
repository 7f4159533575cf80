using System.Collections.Concurrent;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The shapes of the providers of a case, and of all providers where they are asked for. It is used by several threads.</summary>
internal sealed class ShapeLookup(Library library)
{
    private readonly ConcurrentDictionary<Provider, ShapeIndex> own = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<ShapeIndex> all = new(() => ShapeIndex.Create(library.Shapes.Count > 0 ? library.Shapes : library.Providers.Values.Select(ProviderShapes.From), library.Vocabulary.CommonShapes));

    /// <summary>All shapes.</summary>
    public ShapeIndex All => all.Value;

    /// <summary>The shapes of one provider with those that all sites share.</summary>
    public ShapeIndex Own(Provider provider) => own.GetOrAdd(provider, p => ShapeIndex.Create([ProviderShapes.From(p)], library.Vocabulary.CommonShapes));
}
