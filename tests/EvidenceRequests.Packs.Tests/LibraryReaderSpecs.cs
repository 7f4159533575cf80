namespace EvidenceRequests.Packs.Tests;

public sealed class LibraryReaderSpecs
{
    private const string Provider = "providers/sample.yaml";

    [Fact]
    public void A_later_source_replaces_a_file_whole_and_leaves_the_others()
    {
        var own = new TextPacks(new Dictionary<string, string> { [Provider] = TextPacks.Good.Files[Provider].Replace("name: Sample Network", "name: Agency's own copy", StringComparison.Ordinal) });
        var library = LibraryReader.Open([TextPacks.Words, TextPacks.Good, own]).ReadAll().Value!;
        Assert.Equal("Agency's own copy", library.Providers["sample"].Name);
        Assert.Equal(["yy", "zz"], library.Countries.Keys.Order());
    }

    [Fact]
    public void The_order_of_the_sources_decides_which_file_stays()
    {
        var own = new TextPacks(new Dictionary<string, string> { [Provider] = TextPacks.Good.Files[Provider].Replace("name: Sample Network", "name: Older", StringComparison.Ordinal) });
        Assert.Equal("Sample Network", LibraryReader.Open([TextPacks.Words, own, TextPacks.Good]).ReadAll().Value!.Providers["sample"].Name);
    }

    [Fact]
    public void A_later_source_adds_a_provider_and_a_section()
    {
        var own = new TextPacks(new Dictionary<string, string>
        {
            ["providers/local.yaml"] = TextPacks.Good.Files[Provider].Replace("id: sample\n", "id: local\n", StringComparison.Ordinal),
            ["templates/letter/en/closing.md"] = "With regards.",
        });
        var library = LibraryReader.Open([TextPacks.Words, TextPacks.Good, own]).ReadAll().Value!;
        Assert.Equal(["local", "sample"], library.ProviderIds);
        Assert.Equal("With regards.", library.Templates["templates/letter/en/closing.md"]);
        Assert.True(library.Templates.ContainsKey("templates/letter/en/opening.md"));
    }

    [Fact]
    public void A_case_reads_only_the_providers_and_states_it_can_lead_to()
    {
        var packs = new TextPacks(new Dictionary<string, string>(TextPacks.Good.Files, StringComparer.Ordinal)
        {
            ["providers/other.yaml"] = "this is: [not read",
            ["countries/xx.yaml"] = "this is: [not read",
        });
        var reading = packs.Open().ReadFor(Case("sample"));
        Assert.Empty(reading.Findings);
        Assert.Equal(["sample"], reading.Value!.Providers.Keys);
        Assert.Equal(["yy", "zz"], reading.Value.Countries.Keys.Order());
        Assert.Equal(["other", "sample"], reading.Value.ProviderIds);
    }

    [Fact]
    public void A_provider_behind_a_website_and_its_state_are_read_too()
    {
        var behind = Case(null) with { Accounts = [new Account { Id = "a1", Resolved = [new ResolvedProvider { Role = "host", Provider = "sample", State = "zz" }] }] };
        Assert.Equal(["sample"], TextPacks.Good.Open().ReadFor(behind).Value!.Providers.Keys);
    }

    [Fact]
    public void A_provider_without_a_pack_is_left_to_the_plan()
    {
        var reading = TextPacks.Good.Open().ReadFor(Case("nobody"));
        Assert.Empty(reading.Findings);
        Assert.Empty(reading.Value!.Providers);
    }

    [Fact]
    public void A_pack_is_read_once_however_many_cases_name_it()
    {
        var reader = TextPacks.Good.Open();
        Parallel.For(0, 8, _ => reader.ReadFor(Case("sample")));
        _ = reader.ReadAll();
        Assert.Same(reader.ReadFor(Case("sample")).Value!.Providers["sample"], reader.ReadAll().Value!.Providers["sample"]);
    }

    [Fact]
    public void Faults_of_every_file_are_told_in_one_run()
    {
        var reading = TextPacks.Good.Change(Provider, "published_policy: found", "published_policy: fuond").Change("countries/zz.yaml", "phone_region: US", "phone_regoin: US").Open().ReadAll();
        Assert.Equal([FindingCodes.UnknownKey, FindingCodes.MissingKey, FindingCodes.UnknownWord], reading.Findings.Select(f => f.Code).Order());
        Assert.DoesNotContain("sample", reading.Value!.Providers.Keys);
        Assert.DoesNotContain("zz", reading.Value.Countries.Keys);
    }

    [Fact]
    public void The_hash_is_the_same_whatever_the_line_ends()
    {
        var windows = new TextPacks(TextPacks.Good.Files.ToDictionary(f => f.Key, f => f.Value.Replace("\n", "\r\n", StringComparison.Ordinal), StringComparer.Ordinal));
        Assert.Equal(TextPacks.Good.Open().Hash, windows.Open().Hash);
        Assert.StartsWith("sha256:", windows.Open().Hash, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_is_the_same_in_whichever_order_the_files_are_listed()
    {
        var turned = new TextPacks(TextPacks.Good.Files.Reverse().ToDictionary(StringComparer.Ordinal));
        Assert.Equal(TextPacks.Good.Open().Hash, turned.Open().Hash);
    }

    [Fact]
    public void Any_change_of_any_file_changes_the_hash()
    {
        var hashes = TextPacks.Good.Files.Keys.Select(path => TextPacks.Good.With(path, TextPacks.Good.Files[path] + "#").Open().Hash)
            .Concat(TextPacks.Good.Files.Keys.Select(path => TextPacks.Good.Without(path).Open().Hash))
            .Concat(TextPacks.Good.Files.Keys.Select(path => TextPacks.Good.Without(path).With(path + "x", TextPacks.Good.Files[path]).Open().Hash))
            .Append(TextPacks.Good.Open().Hash)
            .ToList();
        Assert.Equal(hashes.Count, hashes.Distinct().Count());
    }

    [Fact]
    public void A_folder_is_read_without_hidden_files_and_other_folders()
    {
        var root = Directory.CreateTempSubdirectory("packs");
        try
        {
            Directory.CreateDirectory(Path.Combine(root.FullName, "providers", ".git"));
            Directory.CreateDirectory(Path.Combine(root.FullName, "notes"));
            File.WriteAllText(Path.Combine(root.FullName, "providers", "a.yaml"), "a");
            File.WriteAllText(Path.Combine(root.FullName, "providers", ".a.yaml.swp"), "a");
            File.WriteAllText(Path.Combine(root.FullName, "providers", ".git", "b.yaml"), "a");
            File.WriteAllText(Path.Combine(root.FullName, "notes", "c.yaml"), "a");
            Assert.Equal(["providers/a.yaml"], new DirectoryPacks { Root = root.FullName }.List());
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_folder_that_does_not_exist_holds_nothing() =>
        Assert.Empty(new DirectoryPacks { Root = Path.Combine(Path.GetTempPath(), "no-such-folder-of-packs") }.List());

    private static CaseFile Case(string? provider) => new()
    {
        Case = new CaseHeader { Reference = "R", RequestingState = "zz" },
        Accounts = [new Account { Id = "a1", Provider = provider }],
    };
}
