namespace EvidenceRequests.Model;

/// <summary>The closed word lists with their definitions.</summary>
public sealed record Vocabulary
{
    private VocabularyIndex? index;

    /// <summary>An empty vocabulary.</summary>
    public Vocabulary()
    {
    }

    // A copy with other lists must not find the words of the old ones.
    private Vocabulary(Vocabulary other)
    {
        DataItems = other.DataItems;
        IdentifierKinds = other.IdentifierKinds;
        RequestKinds = other.RequestKinds;
        RefusalReasons = other.RefusalReasons;
        Reminders = other.Reminders;
        Patterns = other.Patterns;
        CryptoNetworks = other.CryptoNetworks;
        TelephoneForms = other.TelephoneForms;
        CommonShapes = other.CommonShapes;
        Fields = other.Fields;
        Words = other.Words;
    }

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

    /// <summary>All other word lists.</summary>
    public IReadOnlyList<WordList> Words { get; init; } = [];

    private VocabularyIndex Index => index ??= new VocabularyIndex(this);

    /// <summary>An item of data by its id, or null.</summary>
    public DataItem? FindDataItem(string id) => Index.DataItems.GetValueOrDefault(id);

    /// <summary>A kind of identifier by its id, or null.</summary>
    public IdentifierKind? FindIdentifierKind(string id) => Index.IdentifierKinds.GetValueOrDefault(id);

    /// <summary>A kind of request by its id, or null.</summary>
    public RequestKind? FindRequestKind(string id) => Index.RequestKinds.GetValueOrDefault(id);

    /// <summary>A reason of refusal or return by its id, or null.</summary>
    public RefusalReason? FindRefusalReason(string id) => RefusalReasons.FirstOrDefault(r => r.Id == id);

    /// <summary>A named pattern by its id, or null.</summary>
    public NamedPattern? FindPattern(string id) => Index.Patterns.GetValueOrDefault(id);

    /// <summary>The words of a list in its order; none if there is no such list.</summary>
    public IReadOnlyList<Word> GetWords(string list) => Index.FindList(list)?.Words ?? [];

    /// <summary>A word of a list by its id, or null.</summary>
    public Word? FindWord(string list, string id) => Index.FindWord(list, id);

    /// <summary>A word of a list as it is printed; its id where the list does not hold it.</summary>
    public string GetName(string list, string id) => list switch
    {
        WordLists.DataItems => FindDataItem(id)?.Name,
        WordLists.IdentifierKinds => FindIdentifierKind(id)?.Name,
        WordLists.RequestKinds => FindRequestKind(id)?.Name,
        WordLists.RefusalReasons => FindRefusalReason(id)?.Name,
        WordLists.Networks => CryptoNetworks.FirstOrDefault(n => n.Id == id)?.Name ?? FindWord("network", id)?.Name,
        _ => FindWord(list, id)?.Name,
    } ?? id;

    /// <summary>The id of a kind of request that is named however people name it, such as <c>MLAT</c> or <c>Preservation Request</c>; null if it is none.</summary>
    public string? ResolveRequestKind(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return GetList(WordLists.RequestKinds).Find(word).Id;
    }

    /// <summary>A list, the lists of data items and kinds included, in which words are found however they are written.</summary>
    /// <param name="list">Id of the list.</param>
    /// <param name="orList">A second list whose words are taken too, or null.</param>
    /// <param name="proposesNearest">False where no word may be proposed because it is near.</param>
    internal ClosedList GetList(string list, string? orList = null, bool proposesNearest = true) => Index.GetList(list, orList, proposesNearest);
}
