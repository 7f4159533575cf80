using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What names and numbers look like at one service.</summary>
internal sealed class ShapeValues(IReadOnlyList<IdentifierShape> shapes)
{
    /// <summary>True if a text can be of this kind here; a kind of which nothing is said takes any text.</summary>
    public bool Accepts(string kind, string text)
    {
        var known = shapes.Where(s => s.Kind == kind).ToList();
        return known.Count == 0 || known.Any(s => PatternMatch.IsMatch(s.Expression, text));
    }

    /// <summary>What is known of a kind.</summary>
    public IReadOnlyList<IdentifierShape> For(string kind) => [.. shapes.Where(s => s.Kind == kind)];
}
