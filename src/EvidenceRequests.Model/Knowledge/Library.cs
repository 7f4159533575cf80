namespace EvidenceRequests.Model;

/// <summary>The knowledge that was read for a case, or all of it; immutable, with a hash as its version.</summary>
public sealed record Library
{
    /// <summary><c>sha256:</c> over the names and contents of every pack, template and vocabulary file of the source.</summary>
    public required string Hash { get; init; }

    /// <summary>The closed word lists.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>Providers by id; those that were read.</summary>
    public required IReadOnlyDictionary<string, Provider> Providers { get; init; }

    /// <summary>The shapes of every provider of the source, read when they are first asked for.</summary>
    public IReadOnlyList<ProviderShapes> Shapes { get; init; } = [];

    /// <summary>States by id; those that were read.</summary>
    public required IReadOnlyDictionary<string, Country> Countries { get; init; }

    /// <summary>Instruments by id.</summary>
    public required IReadOnlyDictionary<string, Instrument> Instruments { get; init; }

    /// <summary>Ids of every provider of the source, read or not.</summary>
    public required IReadOnlyList<string> ProviderIds { get; init; }

    /// <summary>Every provider of the source by id and by its names, to say which one was meant.</summary>
    internal ClosedList ProviderWords { get => field ?? ClosedList.Create("provider", [.. ProviderIds.Select(id => new KnownWord(id))]); init; }

    /// <summary>Ids of every state of the source, read or not.</summary>
    public required IReadOnlyList<string> CountryIds { get; init; }

    /// <summary>Wording and look: text files of the folder <c>templates</c> and of <c>vocabulary/languages</c>, by path.</summary>
    public required IReadOnlyDictionary<string, string> Templates { get; init; }

    /// <summary>The sections of each kind of document, by kind.</summary>
    public required IReadOnlyDictionary<string, TemplateLayout> Layouts { get; init; }

    /// <summary>Words that dates and lists are built from, by language.</summary>
    public required IReadOnlyDictionary<string, LanguageWords> Languages { get; init; }

    /// <summary>Where each statement of the packs is, as <c>file(line,column)</c>, by <c>file#path</c>.</summary>
    public required IReadOnlyDictionary<string, SourceLocation> Locations { get; init; }
}
