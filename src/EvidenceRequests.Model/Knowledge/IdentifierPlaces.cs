namespace EvidenceRequests.Model;

/// <summary>Finds where a person finds an identifier: as the provider's pack has it, and where it says nothing as the vocabulary has it of the kind.</summary>
public static class IdentifierPlaces
{
    /// <summary>The places, the surest first; none if nobody has written them down.</summary>
    /// <param name="vocabulary">The word lists.</param>
    /// <param name="kind">Id of the kind of identifier.</param>
    /// <param name="provider">The provider; null for any.</param>
    /// <param name="service">Id of its service; null if it is not known.</param>
    public static IReadOnlyList<WhereFound> Find(Vocabulary vocabulary, string kind, Provider? provider = null, string? service = null)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(kind);
        var own = provider?.WhereFound.Where(w => w.Kind == kind && w.Services.MayInclude(service)).ToList() ?? [];
        return own.Count > 0 ? own : vocabulary.FindIdentifierKind(kind)?.WhereFound ?? [];
    }

    /// <summary>The first place in a sentence: <c>In a browser: Open the profile; …</c>; null if there is none.</summary>
    /// <param name="vocabulary">The word lists.</param>
    /// <param name="kind">Id of the kind of identifier.</param>
    /// <param name="provider">The provider; null for any.</param>
    /// <param name="service">Id of its service; null if it is not known.</param>
    public static string? Describe(Vocabulary vocabulary, string kind, Provider? provider = null, string? service = null) =>
        Find(vocabulary, kind, provider, service) is [var first, ..] ? Describe(vocabulary, first) : null;

    /// <summary>A place in a sentence, with what it must not be mistaken for.</summary>
    /// <param name="vocabulary">The word lists.</param>
    /// <param name="place">The place.</param>
    public static string Describe(Vocabulary vocabulary, WhereFound place)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(place);
        var where = vocabulary.GetName("found-in", place.Place);
        return $"{char.ToUpperInvariant(where[0])}{where[1..]}: {place.Steps}{Mistaken(vocabulary, place)}";
    }

    /// <summary>The example in one piece; empty if the row has none.</summary>
    /// <param name="place">The place.</param>
    public static string Example(WhereFound place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return string.Concat(place.LooksLike.Select(p => p.Part));
    }

    private static string Mistaken(Vocabulary vocabulary, WhereFound place) => place.MistakenFor.Count == 0
        ? string.Empty
        : $" Not the {string.Join(" or the ", place.MistakenFor.Select(k => InSentence(vocabulary.GetName(WordLists.IdentifierKinds, k))))}.";

    private static string InSentence(string name) => name.Length > 1 && char.IsUpper(name[0]) && !char.IsUpper(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
