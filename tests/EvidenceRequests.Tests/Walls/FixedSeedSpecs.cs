using System.Text.RegularExpressions;

namespace EvidenceRequests.Tests;

/// <summary>A test that tries generated values tries the same ones on every machine and every day.</summary>
public sealed partial class FixedSeedSpecs
{
    [Fact]
    public void Every_property_test_names_its_seed()
    {
        var files = Directory.EnumerateFiles(ProjectFolder.Combine("tests"), "*.cs", SearchOption.AllDirectories).Select(f => (Name: Path.GetFileName(f), Text: File.ReadAllText(f))).Where(f => Generated().IsMatch(f.Text)).ToList();
        Assert.NotEmpty(files);
        Assert.Empty(files.Where(f => Tried().Count(f.Text) != Seeded().Count(f.Text)).Select(f => f.Name));
    }

    [GeneratedRegex(@"^using CsCheck;", RegexOptions.Multiline)]
    private static partial Regex Generated();

    [GeneratedRegex(@"\.Sample\(")]
    private static partial Regex Tried();

    [GeneratedRegex(@"\bseed: (?:Seed|""\w+"")")]
    private static partial Regex Seeded();
}
