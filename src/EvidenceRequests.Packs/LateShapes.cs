using System.Collections;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>The shapes of all providers, read when they are first asked for: few cases hold an address that is not at the provider they name.</summary>
internal sealed class LateShapes(Func<IEnumerable<Provider>> read) : IReadOnlyList<ProviderShapes>
{
    private readonly Lazy<ProviderShapes[]> shapes = new(() => [.. read().OrderBy(p => p.Id, StringComparer.Ordinal).Select(ProviderShapes.From)]);

    public int Count => shapes.Value.Length;

    public ProviderShapes this[int index] => shapes.Value[index];

    public IEnumerator<ProviderShapes> GetEnumerator() => ((IEnumerable<ProviderShapes>)shapes.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
