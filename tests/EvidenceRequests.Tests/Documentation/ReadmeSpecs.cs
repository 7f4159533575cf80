using System.Text.RegularExpressions;

namespace EvidenceRequests.Tests;

/// <summary>What the README and the guide for contributors show is true.</summary>
public sealed class ReadmeSpecs
{
    [Fact]
    public async Task The_sample_of_the_README_works()
    {
        // The lines below are those of the README; the next test compares them.
        var files = new List<string>();
        var drafter = RequestDrafter.Open();
        await using var file = File.OpenRead(ProjectFolder.Combine("examples", "instagram-blackmail.yaml"));
#pragma warning disable xUnit1051 // The sample is shown without a token.
        var reading = await drafter.ReadAsync(file, "instagram-blackmail.yaml");
        if (reading.TryGetValue(out var read) && drafter.Plan(read, asOf: new DateOnly(2026, 11, 24)).TryGetValue(out var plan))
        {
            var drafted = drafter.Draft(plan, new DraftOptions { Kinds = [RequestKinds.Preservation] });
            foreach (var document in drafted.Value?.SelectMany(step => step.Documents) ?? [])
            {
                using var letter = new MemoryStream();
                await document.CopyToAsync(letter);
#pragma warning restore xUnit1051
                files.Add(document.FileName);
            }
        }

        Assert.Contains("s1-preservation-meta.docx", files);
    }

    [Fact]
    public void The_README_shows_the_calls_that_the_sample_makes()
    {
        var readme = File.ReadAllText(ProjectFolder.Combine("README.md"));
        var test = File.ReadAllText(ProjectFolder.Combine("tests", "EvidenceRequests.Tests", "Documentation", "ReadmeSpecs.cs"));
        var sample = Regex.Match(readme, "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        var calls = sample.Split('\n').Select(l => l.Trim()).Where(l => (l.StartsWith("var ", StringComparison.Ordinal) || l.StartsWith("if ", StringComparison.Ordinal) || l.Contains(" in ", StringComparison.Ordinal)) && !l.Contains("Findings", StringComparison.Ordinal));
        Assert.NotEmpty(calls);
        Assert.All(calls, line => Assert.Contains(line, test, StringComparison.Ordinal));
    }

    [Fact]
    public void The_provider_of_the_guide_for_contributors_passes_the_checks()
    {
        var guide = File.ReadAllText(ProjectFolder.Combine("CONTRIBUTING.md"));
        var sample = Regex.Match(guide, "```yaml\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        var folder = Directory.CreateTempSubdirectory("evreq-guide-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "providers"));
            File.WriteAllText(Path.Combine(folder.FullName, "providers", "example-chat.yaml"), sample);
            var faults = RequestDrafter.Open(new Packs.DirectoryPacks { Root = folder.FullName }).CheckPacks().Where(f => f.Severity == Severity.Error);
            Assert.Empty(faults.Select(f => $"{f.Location} {f.Code} {f.Message}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
