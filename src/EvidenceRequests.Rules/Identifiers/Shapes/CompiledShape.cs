using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A shape with the provider it belongs to; its paths are made ready when the first address is compared with them.</summary>
internal sealed class CompiledShape
{
    private readonly Lazy<IReadOnlyList<PathTemplate>> paths;

    public CompiledShape(ProviderShapes? owner, ServiceShape shape)
    {
        Owner = owner;
        Shape = shape;
        Values = new ShapeValues(shape.Values);
        paths = new Lazy<IReadOnlyList<PathTemplate>>(() => [.. shape.Paths.Select(p => new PathTemplate(p, Values))]);
    }

    /// <summary>The provider; null for a shape that all sites share.</summary>
    public ProviderShapes? Owner { get; }

    /// <summary>The shape.</summary>
    public ServiceShape Shape { get; }

    /// <summary>What names and numbers look like.</summary>
    public ShapeValues Values { get; }

    /// <summary>The paths.</summary>
    public IReadOnlyList<PathTemplate> Paths => paths.Value;

    /// <summary>True if a parameter tells of the person who shared the address.</summary>
    public bool IsOfSharer(string parameter) => Shape.Sharer.Any(s => s.EndsWith('*') ? parameter.StartsWith(s[..^1], StringComparison.OrdinalIgnoreCase) : parameter.Equals(s, StringComparison.OrdinalIgnoreCase));
}
