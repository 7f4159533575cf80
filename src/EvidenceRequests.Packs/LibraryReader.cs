using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>
/// Reads packs, vocabulary and wording. Later sources overlay earlier ones file by file, so that an agency can add or replace a single
/// provider, section or letterhead. A case reads only the packs it names; everything is read to check the packs.
/// </summary>
public sealed class LibraryReader
{
    private readonly IPackSource first;
    private readonly Dictionary<string, IPackSource> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileReading> read = new(StringComparer.Ordinal);
    private readonly Lazy<string> hash;
    private readonly Lazy<Vocabulary> vocabulary;
    private readonly Lazy<IPackSource?> sourceOfWords;
    private readonly Lazy<Library> ofEveryCase;
    private readonly Lazy<ClosedList> providerWords;
    private readonly Lazy<ClosedList> stateWords;
    private readonly Lazy<FieldWording> wording;

    private LibraryReader(IReadOnlyList<IPackSource> sources)
    {
        first = sources[0];
        foreach (var source in sources)
        {
            foreach (var path in source.List())
            {
                files[path] = source;
            }
        }

        hash = new Lazy<string>(ComputeHash);
        vocabulary = new Lazy<Vocabulary>(ReadVocabulary);
        sourceOfWords = new Lazy<IPackSource?>(() => VocabularyFiles().Select(p => files[p]).Distinct().ToList() is [var only] ? only : null);
        Shapes = new LateShapes(() => ReadPacks("providers", Ids("providers"), PackKinds.Provider).Packs.Values);
        ofEveryCase = new Lazy<Library>(ReadWhatEveryCaseNeeds);
        providerWords = new Lazy<ClosedList>(CreateProviderWords);
        stateWords = new Lazy<ClosedList>(CreateStateWords);
        wording = new Lazy<FieldWording>(() => new FieldWording(FieldCatalogue.Create(Vocabulary)));
    }

    /// <summary>Opens the sources; the later overlays the earlier.</summary>
    public static LibraryReader Open(IReadOnlyList<IPackSource> sources) => new(sources);

    /// <summary>The shapes of every provider, read when they are first asked for.</summary>
    public IReadOnlyList<ProviderShapes> Shapes { get; }

    /// <summary>The word lists alone.</summary>
    public Vocabulary Vocabulary => vocabulary.Value;

    /// <summary><c>sha256:</c> over the names and contents of every file, line ends folded.</summary>
    public string Hash => hash.Value;

    /// <summary>The labels of the fields of a case file.</summary>
    internal FieldWording Wording => wording.Value;

    /// <summary>All files as they lie over one another: each path once, with the bytes that count.</summary>
    public IPackSource Files => new LayeredPacks(files);

    /// <summary>Reads what one case names.</summary>
    public Result<Library> ReadFor(CaseFile caseFile)
    {
        ArgumentNullException.ThrowIfNull(caseFile);
        var providers = caseFile.Accounts.Select(a => a.Provider)
            .Concat(caseFile.Accounts.SelectMany(a => a.Resolved).Select(r => r.Provider))
            .Concat(caseFile.Data.Select(d => d.AccountsOf))
            .OfType<string>();
        var states = caseFile.Accounts.SelectMany(a => a.Resolved).Select(r => r.State)
            .Concat(caseFile.Accounts.SelectMany(a => new[] { a.Company?.State, a.AskState?.State }))
            .Append(caseFile.Case.RequestingState);
        return Read(providers, states);
    }

    /// <summary>The packs of some providers and states, and of the states of their companies. What is wrong in them is not told here.</summary>
    public Library ReadFor(IEnumerable<string> providers, IEnumerable<string> states) => Read(providers, states).Value!;

    /// <summary>The providers by id, by name, and by the names of their services. The packs are read once a word is not simply an id.</summary>
    internal ClosedList ProviderWords => providerWords.Value;

    /// <summary>Reads everything.</summary>
    public Result<Library> ReadAll() => Read(Ids("providers"), Ids("countries"));

    /// <summary>Reads what the guide is made from beside the packs. What lies in another source than the first is an office's own.</summary>
    public Result<GuideMaterial> ReadGuide()
    {
        var parts = ReadFiles("guide/", ".yaml", PackKinds.Guide);
        var chapters = files.Keys.Where(p => p.StartsWith("guide/", StringComparison.Ordinal) && p.EndsWith(".md", StringComparison.Ordinal)).OrderBy(p => p[(p.LastIndexOf('/') + 1)..], StringComparer.Ordinal);
        return new Result<GuideMaterial>
        {
            Value = new GuideMaterial
            {
                Chapters = [.. chapters.Select(p => new GuideChapter(p, Encoding.UTF8.GetString(files[p].Read(p)), files[p] != first))],
                File = Join([.. parts.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value)]),
                Look = Texts("guide/look/", ".xml", ".css"),
            },
            Findings = [.. read.Where(r => r.Key.StartsWith("guide/", StringComparison.Ordinal)).OrderBy(r => r.Key, StringComparer.Ordinal).SelectMany(r => r.Value.Findings)],
        };
    }

    private static GuideFile Join(IReadOnlyList<GuideFile> parts) => new()
    {
        Sources = [.. parts.SelectMany(p => p.Sources)],
        Core = [.. parts.SelectMany(p => p.Core)],
        Forms = [.. parts.SelectMany(p => p.Forms)],
        Diagrams = [.. parts.SelectMany(p => p.Diagrams)],
        Terms = [.. parts.SelectMany(p => p.Terms)],
        Checklists = [.. parts.SelectMany(p => p.Checklists)],
        Contacts = [.. parts.SelectMany(p => p.Contacts)],
        Confirmations = [.. parts.SelectMany(p => p.Confirmations)],
    };

    // What is found in one file is reported with every case that needs the file, and with no other, in whatever order cases are read.
    private Result<Library> Read(IEnumerable<string> providerIds, IEnumerable<string?> states)
    {
        var providers = ReadPacks("providers", providerIds, PackKinds.Provider);
        var named = providers.Packs.Values.SelectMany(p => p.Entities).Select(e => e.State).Concat(states).OfType<string>().ToList();
        // A note to the mission of a territory names the state it belongs to.
        var parents = ReadPacks("countries", named, PackKinds.Country).Packs.Values.Select(c => c.TerritoryOf).OfType<string>();
        var countries = ReadPacks("countries", [.. named, .. parents], PackKinds.Country);
        var library = ofEveryCase.Value;
        var used = read.Where(r => IsOfEveryCase(r.Key) || providers.Paths.Contains(r.Key) || countries.Paths.Contains(r.Key)).ToDictionary(StringComparer.Ordinal);
        return new Result<Library>
        {
            Value = library with { Providers = providers.Packs, Countries = countries.Packs, Locations = new SourceLocations(used) },
            Findings = [.. used.OrderBy(r => r.Key, StringComparer.Ordinal).SelectMany(r => r.Value.Findings)],
        };
    }

    private static bool IsOfEveryCase(string path) => !path.StartsWith("providers/", StringComparison.Ordinal) && !path.StartsWith("countries/", StringComparison.Ordinal) && !path.StartsWith("guide/", StringComparison.Ordinal);

    private Library ReadWhatEveryCaseNeeds() => new()
    {
        Hash = Hash,
        Vocabulary = Vocabulary,
        Providers = new Dictionary<string, Provider>(),
        Shapes = Shapes,
        Countries = new Dictionary<string, Country>(),
        Instruments = ReadPacks("instruments", Ids("instruments"), PackKinds.Instrument).Packs,
        ProviderIds = Ids("providers"),
        ProviderWords = ProviderWords,
        CountryIds = Ids("countries"),
        Templates = Texts("templates/", ".md", ".xml", ".rels"),
        Layouts = ReadFiles("templates/", "/layout.yaml", PackKinds.Layout),
        Languages = ReadFiles("vocabulary/languages/", ".yaml", PackKinds.Language),
        Locations = new Dictionary<string, SourceLocation>(),
    };

    /// <summary>The states of the vocabulary, and those that have a pack without being in it.</summary>
    internal ClosedList StateWords => stateWords.Value;

    private ClosedList CreateStateWords()
    {
        var known = Vocabulary.GetList(WordLists.States);
        var others = Ids("countries").Where(id => !known.Contains(id)).ToList();
        return others.Count == 0 ? known : new ClosedList(known.What, known.Words.Select(w => w.Id).Concat(others), () => known.Words.Concat(others.Select(id => new KnownWord(id)))) { Command = known.Command };
    }

    private ClosedList CreateProviderWords() => new(
        "provider",
        Ids("providers"),
        () => ReadPacks("providers", Ids("providers"), PackKinds.Provider).Packs.Values
            .Select(p => new KnownWord(p.Id, p.Name, [.. p.AlsoKnownAs, .. p.Services.SelectMany(s => s.AlsoKnownAs.Prepend(s.Name))])))
    {
        Command = "evreq providers list",
    };

    private IReadOnlyList<string> Ids(string folder) =>
    [
        .. files.Keys
            .Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal) && path.IndexOf('/', folder.Length + 1) < 0)
            .Select(path => path[(folder.Length + 1)..^5])
            .Order(StringComparer.Ordinal),
    ];

    private (Dictionary<string, T> Packs, HashSet<string> Paths) ReadPacks<T>(string folder, IEnumerable<string> ids, PackKind<T> kind)
        where T : class
    {
        var packs = new Dictionary<string, T>(StringComparer.Ordinal);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var path = $"{folder}/{id}.yaml";
            if (files.ContainsKey(path) && paths.Add(path) && ReadFile(path, kind, Vocabulary) is { } pack)
            {
                packs[id] = pack;
            }
        }

        return (packs, paths);
    }

    private Dictionary<string, T> ReadFiles<T>(string start, string end, PackKind<T> kind)
        where T : class
    {
        var read = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var path in files.Keys.Where(p => p.StartsWith(start, StringComparison.Ordinal) && p.EndsWith(end, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            if (ReadFile(path, kind, Vocabulary) is { } value)
            {
                read[path[start.Length..^end.Length]] = value;
            }
        }

        return read;
    }

    private IEnumerable<string> VocabularyFiles() => files.Keys
        .Where(p => p.StartsWith("vocabulary/", StringComparison.Ordinal) && p.EndsWith(".yaml", StringComparison.Ordinal) && p.IndexOf('/', "vocabulary/".Length) < 0)
        .Order(StringComparer.Ordinal);

    private Vocabulary ReadVocabulary()
    {
        var parts = VocabularyFiles()
            .Select(path => ReadFile(path, PackKinds.Vocabulary, words: null))
            .OfType<VocabularyFile>()
            .ToList();
        return new Vocabulary
        {
            DataItems = [.. parts.SelectMany(p => p.DataItems)],
            IdentifierKinds = [.. parts.SelectMany(p => p.IdentifierKinds)],
            RequestKinds = [.. parts.SelectMany(p => p.RequestKinds)],
            RefusalReasons = [.. parts.SelectMany(p => p.RefusalReasons)],
            Reminders = [.. parts.SelectMany(p => p.Reminders)],
            Patterns = [.. parts.SelectMany(p => p.Patterns)],
            CryptoNetworks = [.. parts.SelectMany(p => p.CryptoNetworks)],
            TelephoneForms = [.. parts.SelectMany(p => p.TelephoneForms)],
            CommonShapes = [.. parts.SelectMany(p => p.CommonShapes)],
            Fields = [.. parts.SelectMany(p => p.Fields)],
            Words = [.. parts.SelectMany(p => p.Words)],
        };
    }

    // A pack is read once however many cases name it; reading is safe from several threads.
    private T? ReadFile<T>(string path, PackKind<T> kind, Vocabulary? words)
        where T : class => (T?)read.GetOrAdd(path, p => Compiled(p) is { } compiled ? FileReading.Create(compiled, kind) : FileReading.Create(p, files[p].Read(p), kind, words)).Value;

    // A pack was compiled with the words of its own source; with other words it may say something that is no longer known.
    private CompiledPack? Compiled(string path) => files[path].Compiled(path) is { } compiled && files[path] == sourceOfWords.Value ? compiled : null;

    /// <summary>How a file was read; null for one that is no pack, or that nothing asked for.</summary>
    internal FileReading? FindReading(string path) => read.GetValueOrDefault(path);

    private LazyTextDictionary Texts(string start, params string[] endings) => new(
        files.Keys.Where(p => p.StartsWith(start, StringComparison.Ordinal) && endings.Any(e => p.EndsWith(e, StringComparison.Ordinal))),
        path => Encoding.UTF8.GetString(files[path].Read(path)));

    private string ComputeHash()
    {
        if (files.Values.Distinct().ToList() is [PackArchive alone])
        {
            return alone.Hash;
        }

        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in files.Keys.Order(StringComparer.Ordinal))
        {
            sha.AppendData(Encoding.UTF8.GetBytes($"{path}\n{files[path].Digest(path) ?? GetDigest(files[path].Read(path))}\n"));
        }

        return "sha256:" + Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    // Line ends are folded so that the same packs have the same hash on every system.
    internal static string GetDigest(byte[] bytes) => Sha256.Hex(bytes.AsSpan().Contains((byte)'\r') ? [.. bytes.Where(b => b != '\r')] : bytes);
}
