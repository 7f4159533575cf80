using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>
/// Resolves every closed word of a case file: case, punctuation and other names do not matter, and what is still not known is an error at its place.
/// Words that depend on the packs of the case come second, once its states and providers are known.
/// </summary>
internal sealed class CaseWordResolver
{
    private readonly string file;
    private readonly LibraryReader reader;
    private readonly List<Finding> findings;
    private readonly CaseWords found;
    private readonly ResolvedWords words = new();
    private WordScope scope;

    private CaseWordResolver(CaseWords found, string file, LibraryReader reader, List<Finding> findings)
    {
        this.found = found;
        this.file = file;
        this.reader = reader;
        this.findings = findings;
        scope = new WordScope { Vocabulary = reader.Vocabulary, States = reader.StateWords, Providers = reader.ProviderWords, Names = found.GetNames() };
    }

    /// <summary>Resolves the words of a tree.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="file">Name for findings.</param>
    /// <param name="reader">The packs.</param>
    /// <param name="findings">Receives what is not known.</param>
    public static ResolvedWords Resolve(YamlNode root, string file, LibraryReader reader, List<Finding> findings)
    {
        var resolver = new CaseWordResolver(CaseWords.Collect(root), file, reader, findings);
        resolver.ResolveAll();
        return resolver.words;
    }

    /// <summary>The closed words of a tree with the list from which each comes; null where the list cannot be known.</summary>
    public static IReadOnlyList<(WordUse Use, ClosedList? List)> GetLists(YamlNode root, string file, LibraryReader reader)
    {
        var resolver = new CaseWordResolver(CaseWords.Collect(root), file, reader, []);
        resolver.ResolveAll();
        return [.. resolver.found.Uses.Select(u => (u, resolver.GetList(u)))];
    }

    /// <summary>The list of one place of a tree, where nothing need be written yet; null where it cannot be known.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="file">Name for findings.</param>
    /// <param name="reader">The packs.</param>
    /// <param name="content">What the place holds.</param>
    /// <param name="group">The group that holds it; null if it is not there yet.</param>
    public static ClosedList? GetList(YamlNode root, string file, LibraryReader reader, ClosedAttribute content, YamlMapping? group)
    {
        var resolver = new CaseWordResolver(CaseWords.Collect(root), file, reader, []);
        resolver.ResolveAll();
        return content.GetList(resolver.scope with { Beside = key => group is null ? null : resolver.FindBeside(group, key) });
    }

    private void ResolveAll()
    {
        Resolve(found.Uses.Where(u => !u.Content.NeedsPacks && u.Content is not ExhibitAttribute));
        ResolveExhibits([.. found.Uses.Where(u => u.Content is ExhibitAttribute)]);
        ReadPacks();
        Resolve(found.Uses.Where(u => u.Content.NeedsPacks));
        foreach (var service in found.Services)
        {
            ImplyService(service);
        }

        foreach (var answers in found.Answers)
        {
            ResolveAnswers(answers);
        }
    }

    private void Resolve(IEnumerable<WordUse> uses)
    {
        foreach (var use in uses)
        {
            if (!use.Scalar.IsNull && !Blanks.Is(use.Scalar.Text) && !TryResolve(use, out var list, out var match) && list is not null && !use.Content.IsLeftToRules)
            {
                words.Refuse(use.Scalar);
                findings.Add(CreateFinding(use, list, match));
            }
        }
    }

    private bool TryResolve(WordUse use, out ClosedList? list, out WordMatch match)
    {
        match = WordMatch.None;
        list = GetList(use);
        if (use.Content.OrUnknown && WordKey.Create(use.Scalar.Text) is ClosedAttribute.Unknown or "notknown")
        {
            words.Set(use.Scalar, ClosedAttribute.Unknown);
            return true;
        }

        match = list?.Find(use.Scalar.Text) ?? WordMatch.None;
        if (match.Id is not { } id)
        {
            return false;
        }

        words.Set(use.Scalar, id);
        return true;
    }

    private ClosedList? GetList(WordUse use) => use.Content.GetList(scope with { Beside = key => FindBeside(use.Group, key) });

    // An exhibit can be a mark of the police's own list. Once one of them is the id of an attachment, the others are meant to be ids too.
    private void ResolveExhibits(IReadOnlyList<WordUse> exhibits)
    {
        var open = exhibits.Where(e => !TryResolve(e, out _, out _)).ToList();
        foreach (var exhibit in open.Count < exhibits.Count ? open : [])
        {
            findings.Add(CreateFinding(exhibit, scope.Names[CaseName.Attachment], WordMatch.None));
        }
    }

    private void ReadPacks()
    {
        var home = found.Uses.FirstOrDefault(u => u.Path == "case.requesting_state") is { } state ? words.GetText(state.Scalar) : string.Empty;
        var providers = found.Uses.Where(u => u.Content is ProviderIdAttribute { MayHaveNoPack: true }).Select(u => words.GetText(u.Scalar));
        var states = found.Uses.Where(u => u.Content is StateCodeAttribute { HasPack: true }).Select(u => words.GetText(u.Scalar));
        var packs = reader.ReadFor(providers, states);
        scope = scope with { Packs = packs, Home = packs.Countries.GetValueOrDefault(home) };
    }

    private string? FindBeside(YamlMapping group, string property) => FindScalar(group, property) is { IsNull: false } scalar ? words.GetText(scalar) : null;

    private static YamlScalar? FindScalar(YamlMapping group, string property)
    {
        var key = JsonNamingPolicy.SnakeCaseLower.ConvertName(property);
        return group.Entries.FirstOrDefault(e => e.Key.Text == key)?.Value as YamlScalar;
    }

    // "provider: instagram" names both. A service that is written as well must agree.
    private void ImplyService((YamlMapping Group, ServiceOfAttribute Content, string Key) place)
    {
        if (FindScalar(place.Group, place.Content.Provider) is not { } written || (scope with { Beside = key => FindBeside(place.Group, key) }).GetProvider(place.Content.Provider) is not { } provider)
        {
            return;
        }

        var services = ServiceOfAttribute.GetList(provider);
        var named = services.Find(written.Text).Id ?? services.Find(provider.Id).Id;
        if (named is null)
        {
            return;
        }

        if (place.Group.Entries.FirstOrDefault(e => e.Key.Text == place.Key)?.Value is not YamlScalar { IsNull: false } stated)
        {
            words.Imply(place.Group, place.Key, named, written);
        }
        else if (words.GetText(stated) != named && services.Contains(words.GetText(stated)) && !IsNameOf(provider, written.Text))
        {
            findings.Add(CreateContradiction(stated, written, provider, named));
        }
    }

    private static bool IsNameOf(Provider provider, string text) => WordKey.Create(text) is var key && (key == WordKey.Create(provider.Id) || key == WordKey.Create(provider.Name));

    private Finding CreateContradiction(YamlScalar stated, YamlScalar written, Provider provider, string named) => Finding.Error(
        FindingCodes.UnknownWord,
        $"the provider is named as \"{UnknownWord.Shorten(written.Text)}\", which is the service {named} of {provider.Name}, and the service says {words.GetText(stated)}.",
        why: "One account is at one service, and the rules of the two differ.",
        fix: $"Write provider: {provider.Id} and the service that is meant.",
        location: GetLocation(stated));

    private void ResolveAnswers(YamlMapping answers)
    {
        var declared = scope.Packs!.Providers.Values.SelectMany(p => p.AdditionalFacts).Concat(scope.Packs.Countries.Values.SelectMany(c => c.AdditionalFacts)).ToList();
        var list = ClosedList.Create("question of the packs of this case", [.. declared.Select(d => new KnownWord(d.Id))]);
        foreach (var entry in answers.Entries)
        {
            if (list.Find(entry.Key.Text).Id is not { } id || entry.Value is not YamlScalar { IsNull: false } answer)
            {
                continue;
            }

            words.Set(entry.Key, id);
            var path = $"additional_facts.{id}";
            if (declared.First(d => d.Id == id).Type switch
            {
                AdditionalFactType.Country => new StateCodeAttribute { OrUnknown = true },
                AdditionalFactType.YesNo => new YesNoAttribute(),
                _ => (ClosedAttribute?)null,
            } is { } content)
            {
                Resolve([new WordUse(answer, content, path, answers)]);
            }
        }
    }

    private string DescribeOtherProvider(WordUse use) => use.Content is ServiceOfAttribute && scope.Providers.Find(use.Scalar.Text).Id is { } other ? $" {other} is a provider of its own." : string.Empty;

    private Finding CreateFinding(WordUse use, ClosedList list, WordMatch match) => Finding.Error(
        use.Content.Code,
        $"{use.Path}: {UnknownWord.Describe(use.Scalar.Text, list, match)}{DescribeOtherProvider(use)}",
        why: use.Content.Why,
        fix: UnknownWord.Advise(use.Scalar.Text, list, match),
        fact: use.Path,
        location: GetLocation(use.Scalar));

    private SourceLocation GetLocation(YamlScalar scalar) => new() { File = file, Line = scalar.Line, Column = scalar.Column };
}
