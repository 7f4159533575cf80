using System.Text.RegularExpressions;

namespace EvidenceRequests.Tests;

/// <summary>
/// The package works for somebody who has nothing but the SDK: a fresh project restores it, and the samples of the pages compile and run as they are
/// printed. It takes a minute, so it runs where <c>EVREQ_PACKAGE=1</c> is set, as ./check does.
/// </summary>
public sealed class InstalledPackageSpecs(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/package.md")]
    public void A_fresh_project_restores_the_package_and_runs_the_sample_as_it_is_printed(string page)
    {
        SkipUnlessAsked();
        var project = feed.CreateProject(Regex.Match(File.ReadAllText(ProjectFolder.Combine(page)), "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);
        Directory.CreateDirectory(Path.Combine(project, "examples"));
        foreach (var name in new[] { "case.yaml", Path.Combine("examples", "instagram-blackmail.yaml") })
        {
            File.Copy(ProjectFolder.Combine("examples", "instagram-blackmail.yaml"), Path.Combine(project, name));
        }

        PackedFeed.Run(project, "run");

        Assert.True(File.Exists(Path.Combine(project, "s1-preservation-meta.docx")));
    }

    [Fact]
    public void The_endpoint_of_the_page_for_integrators_compiles()
    {
        SkipUnlessAsked();
        PackedFeed.Run(feed.CreateProject(Sample("web"), "Microsoft.NET.Sdk.Web"), "build");
    }

    [Fact]
    public void The_batch_of_the_page_for_integrators_drafts_every_example()
    {
        SkipUnlessAsked();
        var project = feed.CreateProject(Sample("batch"));

        PackedFeed.Run(project, "run", "--", ProjectFolder.Combine("examples"), Path.Combine(project, "out"), "2026-11-24");

        Assert.True(File.Exists(Path.Combine(project, "out", "instagram-blackmail", "s1-preservation-meta.docx")));
        Assert.True(Directory.GetDirectories(Path.Combine(project, "out")).Length > 1);
    }

    [Fact]
    public void The_case_that_the_page_for_integrators_makes_in_code_is_saved_and_reads_back()
    {
        SkipUnlessAsked();
        var project = feed.CreateProject(Sample("case"));

        var output = PackedFeed.Run(project, "run");

        Assert.DoesNotContain("made.yaml", output, StringComparison.Ordinal);
        Assert.Equal("f1", Scenario.Drafter.Read(File.ReadAllBytes(Path.Combine(project, "made.yaml")), "made.yaml").Value?.CaseFile.Facts.Single().Id);
    }

    private static string Sample(string name) => Regex.Match(File.ReadAllText(ProjectFolder.Combine("docs", "integrators.md")), $"<!-- compiled: {name} -->\n```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static void SkipUnlessAsked() => Assert.SkipUnless(Environment.GetEnvironmentVariable("EVREQ_PACKAGE") == "1", "It packs and restores projects; EVREQ_PACKAGE=1 turns it on.");
}
