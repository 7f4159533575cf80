using System.Text.Json;

namespace EvidenceRequests.Packs.Tests;

/// <summary>What travels inside the library says the same as the files it was made from.</summary>
public sealed class PackArchiveSpecs
{
    private const string Provider = "providers/sample.yaml";

    private static readonly TextPacks Whole = new(TextPacks.Words.Files.Concat(TextPacks.Good.Files).ToDictionary(StringComparer.Ordinal));

    [Fact]
    public void Every_pack_of_the_project_comes_out_as_its_text_is_read()
    {
        var folder = new DirectoryPacks { Root = ProjectFolder.Root };
        var (fromText, fromArchive) = (LibraryReader.Open([folder]), LibraryReader.Open([Archived(folder)]));
        Assert.Equal(fromText.ReadAll().Findings, fromArchive.ReadAll().Findings);
        var packs = folder.List().Where(p => fromText.FindReading(p) is not null).ToList();
        Assert.True(packs.Count > 150);
        Assert.All(packs, path =>
        {
            var (expected, found) = (fromText.FindReading(path)!, fromArchive.FindReading(path)!);
            Assert.Equal(Text(expected.Value!), Text(found.Value!));
            Assert.Equal(expected.Locations.OrderBy(p => p.Key, StringComparer.Ordinal), found.Locations.OrderBy(p => p.Key, StringComparer.Ordinal));
        });
    }

    [Fact]
    public void Every_pack_of_the_project_is_in_the_archive_as_a_record()
    {
        var folder = new DirectoryPacks { Root = ProjectFolder.Root };
        IPackSource archive = Archived(folder);
        Assert.DoesNotContain(folder.List().Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)), p => archive.Compiled(p) is null);
    }

    [Fact]
    public void The_files_themselves_come_out_byte_for_byte()
    {
        var archive = Archived(Whole);
        Assert.Equal(Whole.List().Order(StringComparer.Ordinal), archive.List().Order(StringComparer.Ordinal));
        Assert.All(Whole.List(), path => Assert.Equal(Whole.Read(path), archive.Read(path)));
    }

    [Fact]
    public void A_pack_with_a_fault_goes_in_as_its_text_and_its_fault_is_told_with_its_place()
    {
        var faulty = Whole.Change(Provider, "name: Sample Network", "nmae: Sample Network");
        IPackSource archive = Archived(faulty);
        Assert.Null(archive.Compiled(Provider));
        Assert.NotNull(archive.Compiled("countries/yy.yaml"));
        Assert.Equal(LibraryReader.Open([faulty]).ReadAll().Findings, LibraryReader.Open([archive]).ReadAll().Findings);
        Assert.Contains(LibraryReader.Open([archive]).ReadAll().Findings, f => f is { Code: FindingCodes.UnknownKey, Location.File: Provider });
    }

    [Fact]
    public void A_pack_is_read_again_where_an_agency_brings_words_of_its_own()
    {
        var path = TextPacks.Words.Files.First(f => f.Value.Contains("id: social-media,", StringComparison.Ordinal)).Key;
        var words = new TextPacks(new Dictionary<string, string> { [path] = TextPacks.Words.Files[path].Replace("id: social-media,", "id: social-talk,", StringComparison.Ordinal) });
        Assert.Empty(LibraryReader.Open([Archived(Whole)]).ReadAll().Findings);
        Assert.Contains(LibraryReader.Open([Archived(Whole), words]).ReadAll().Findings, f => f is { Code: FindingCodes.UnknownWord, Location.File: Provider });
    }

    [Fact]
    public void A_later_source_replaces_a_pack_of_the_archive()
    {
        var own = new TextPacks(new Dictionary<string, string> { [Provider] = TextPacks.Good.Files[Provider].Replace("name: Sample Network", "name: Agency's own copy", StringComparison.Ordinal) });
        Assert.Equal("Agency's own copy", LibraryReader.Open([Archived(Whole), own]).ReadAll().Value!.Providers["sample"].Name);
    }

    [Fact]
    public void The_hash_is_that_of_the_files_with_and_without_an_overlay()
    {
        var own = new TextPacks(new Dictionary<string, string> { ["templates/letter/en/closing.md"] = "With regards." });
        Assert.Equal(LibraryReader.Open([Whole]).Hash, LibraryReader.Open([Archived(Whole)]).Hash);
        Assert.Equal(LibraryReader.Open([Whole, own]).Hash, LibraryReader.Open([Archived(Whole), own]).Hash);
    }

    [Fact]
    public void The_same_files_give_the_same_archive()
    {
        using MemoryStream first = new(), second = new();
        PackArchive.Write(Whole, first);
        PackArchive.Write(Whole, second);
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void Several_threads_read_one_archive()
    {
        var archive = Archived(Whole);
        Parallel.For(0, 200, _ => Assert.All(Whole.List(), path => Assert.Equal(Whole.Read(path), archive.Read(path))));
    }

    private static PackArchive Archived(IPackSource source)
    {
        using var stream = new MemoryStream();
        PackArchive.Write(source, stream);
        var bytes = stream.ToArray();
        return PackArchive.Open(() => new MemoryStream(bytes));
    }

    private static string Text(object record) => JsonSerializer.Serialize(record, ModelJson.Default.GetTypeInfo(record.GetType())!);
}
