namespace EvidenceRequests.Model;

/// <summary>Words of one language that dates and lists are built from.</summary>
public sealed record LanguageWords
{
    /// <summary>ISO 639-1 in lower case.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Names of the months, January first.</summary>
    [FreeText]
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>The word that joins the last two of a list.</summary>
    [FreeText]
    public required string And { get; init; }
}
