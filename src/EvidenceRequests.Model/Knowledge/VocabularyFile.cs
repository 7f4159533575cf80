namespace EvidenceRequests.Model;

/// <summary>One file of the folder <c>vocabulary</c>; each holds one of the lists.</summary>
public sealed record VocabularyFile
{
    /// <summary>Items of data.</summary>
    public IReadOnlyList<DataItem> DataItems { get; init; } = [];

    /// <summary>Kinds of identifier.</summary>
    public IReadOnlyList<IdentifierKind> IdentifierKinds { get; init; } = [];

    /// <summary>Kinds of request.</summary>
    public IReadOnlyList<RequestKind> RequestKinds { get; init; } = [];

    /// <summary>Reasons for which requests are refused or returned.</summary>
    public IReadOnlyList<RefusalReason> RefusalReasons { get; init; } = [];

    /// <summary>When the office looks again at a request that was sent.</summary>
    public IReadOnlyList<ReminderRule> Reminders { get; init; } = [];

    /// <summary>Named patterns.</summary>
    public IReadOnlyList<NamedPattern> Patterns { get; init; } = [];

    /// <summary>Networks of crypto-assets.</summary>
    public IReadOnlyList<CryptoNetwork> CryptoNetworks { get; init; } = [];

    /// <summary>Old forms of telephone numbers.</summary>
    public IReadOnlyList<TelephoneForm> TelephoneForms { get; init; } = [];

    /// <summary>Shapes of addresses that no provider of the packs has for itself: short links, search results, archives, and pages that every site has.</summary>
    public IReadOnlyList<ServiceShape> CommonShapes { get; init; } = [];

    /// <summary>What a person is asked for each field of a case file.</summary>
    public IReadOnlyList<FieldText> Fields { get; init; } = [];

    /// <summary>Word lists.</summary>
    public IReadOnlyList<WordList> Words { get; init; } = [];
}
