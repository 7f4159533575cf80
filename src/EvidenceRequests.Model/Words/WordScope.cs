namespace EvidenceRequests.Model;

/// <summary>What the words of one place of a case file may depend on: the vocabulary, the rest of the case, and the packs of the case.</summary>
internal sealed record WordScope
{
    /// <summary>The closed word lists.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>The states, by code and by every name.</summary>
    public required ClosedList States { get; init; }

    /// <summary>The providers, by id and by every name.</summary>
    public required ClosedList Providers { get; init; }

    /// <summary>The names that the case itself gives, by what they are names of.</summary>
    public required IReadOnlyDictionary<CaseName, ClosedList> Names { get; init; }

    /// <summary>The packs of the case; null as long as its states and providers are not known.</summary>
    public Library? Packs { get; init; }

    /// <summary>The requesting state, if there is a pack for it.</summary>
    public Country? Home { get; init; }

    /// <summary>The word at another key of the same group, or null.</summary>
    public Func<string, string?> Beside { get; init; } = _ => null;

    /// <summary>The provider named at a key of the same group, if there is a pack for it.</summary>
    public Provider? GetProvider(string key) => Beside(key) is { } id ? Packs?.Providers.GetValueOrDefault(id) : null;
}
