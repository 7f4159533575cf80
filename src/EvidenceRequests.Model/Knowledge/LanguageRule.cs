namespace EvidenceRequests.Model;

/// <summary>Languages in which a request is taken.</summary>
public sealed record LanguageRule
{
    /// <summary>ISO 639-1 in lower case, the preferred first.</summary>
    [Word(WordLists.Languages)]
    public required IReadOnlyList<string> Accepted { get; init; }

    /// <summary>Translations must be certified.</summary>
    public YesNoUnknown? Certified { get; init; }

    /// <summary>How grave a missing translation is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What the reader must know, such as when English is taken after all.</summary>
    [FreeText]
    public string? Note { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
