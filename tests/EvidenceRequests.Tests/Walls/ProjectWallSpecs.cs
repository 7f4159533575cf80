using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EvidenceRequests.Tests;

/// <summary>The arrows between projects and the packages each may use.</summary>
public sealed class ProjectWallSpecs
{
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Allowed = new(StringComparer.Ordinal)
    {
        ["EvidenceRequests.Model"] = ([], []),
        ["EvidenceRequests.Packs"] = (["EvidenceRequests.Generators", "EvidenceRequests.Model"], ["YamlDotNet"]),
        ["EvidenceRequests.Rules"] = (["EvidenceRequests.Model"], ["FluentValidation", "libphonenumber-csharp"]),
        ["EvidenceRequests.Documents"] = (["EvidenceRequests.Model"], ["DiffPlex", "DocumentFormat.OpenXml", "Markdig", "Scriban.Signed", "System.IO.Hashing"]),
        ["EvidenceRequests"] = (["EvidenceRequests.Documents", "EvidenceRequests.Model", "EvidenceRequests.PackCompiler", "EvidenceRequests.Packs", "EvidenceRequests.Rules"], ["Microsoft.CodeAnalysis.PublicApiAnalyzers"]),
        ["EvidenceRequests.Generators"] = ([], ["Microsoft.CodeAnalysis.CSharp"]),
        ["EvidenceRequests.PackCompiler"] = (["EvidenceRequests.Packs"], []),
        ["EvidenceRequests.Register"] = (["EvidenceRequests.Model"], ["Microsoft.Data.Sqlite", "Npgsql"]),
        ["EvidenceRequests.Files"] = (["EvidenceRequests"], []),
        ["EvidenceRequests.Exercises"] = (["EvidenceRequests"], []),
        ["EvidenceRequests.Cli"] = (["EvidenceRequests.Exercises", "EvidenceRequests.Files", "EvidenceRequests.Register"], ["Spectre.Console", "System.CommandLine"]),
        ["EvidenceRequests.Desk"] = (["EvidenceRequests.Files", "EvidenceRequests.Generators", "EvidenceRequests.Register"], ["RazorSlices"]),
    };

    [Fact]
    public void Each_project_refers_only_to_what_the_design_allows()
    {
        foreach (var folder in Directory.EnumerateDirectories(ProjectFolder.Combine("src")))
        {
            var name = Path.GetFileName(folder);
            Assert.True(Allowed.ContainsKey(name), $"{name} is not a project of the design.");
            var project = XDocument.Load(Path.Combine(folder, name + ".csproj"));
            var projects = project.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/'))).Order(StringComparer.Ordinal);
            var packages = project.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value).Order(StringComparer.Ordinal);
            Assert.Equal(Allowed[name].Projects, projects);
            Assert.Equal(Allowed[name].Packages, packages);
        }
    }

    [Fact]
    public void What_only_builds_the_library_does_not_travel_with_it()
    {
        var builders = Directory.EnumerateFiles(ProjectFolder.Combine("src"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(p => XDocument.Load(p).Descendants("ProjectReference"))
            .Where(r => r.Attribute("Include")!.Value is { } to && (to.Contains("Generators", StringComparison.Ordinal) || to.Contains("PackCompiler", StringComparison.Ordinal)))
            .ToList();
        Assert.Equal(3, builders.Count);
        Assert.All(builders, r => Assert.Equal(("false", "all"), (r.Attribute("ReferenceOutputAssembly")?.Value, r.Attribute("PrivateAssets")?.Value)));
    }

    [Fact]
    public void No_requesting_state_has_a_case_of_its_own_in_code()
    {
        // What differs from state to state is a field of its pack; a comment may give an example.
        var states = Scenario.Drafter.ReadAll().Value!.Countries.Values.Where(c => c.Requesting is not null).ToList();
        Assert.True(states.Count > 1);
        var words = new Regex(string.Join('|', states.SelectMany(c => new[] { $"\"{c.Id}\"", Regex.Escape(c.Name), Regex.Escape(c.NameInSentence) })), RegexOptions.CultureInvariant);
        var found = Sources().SelectMany(f => File.ReadLines(f).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal) && words.IsMatch(l)).Select(l => $"{Path.GetFileName(f)}: {l.Trim()}"));
        Assert.Empty(found);
    }

    [Fact]
    public void Names_that_say_nothing_are_not_used()
    {
        var vague = new Regex(@"(Helper|Helpers|Util|Utils|Utilities|Manager|Processor|Engine)$", RegexOptions.CultureInvariant);
        Assert.DoesNotContain(Sources().Select(Path.GetFileNameWithoutExtension), n => vague.IsMatch(n!));
    }

    [Fact]
    public void No_source_file_is_longer_than_a_reader_can_hold()
    {
        // The catalogue of codes is a list, not a text to be held in mind.
        var long_ = Sources().Where(f => !f.EndsWith("FindingCodes.cs", StringComparison.Ordinal)).Select(f => (File: Path.GetRelativePath(ProjectFolder.Root, f), Lines: File.ReadLines(f).Count())).Where(f => f.Lines > 300);
        Assert.Empty(long_);
    }

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(ProjectFolder.Combine("src"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
