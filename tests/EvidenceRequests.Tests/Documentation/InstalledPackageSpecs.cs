using System.Diagnostics;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Tests;

/// <summary>
/// The package works for somebody who has nothing but the SDK: it is packed into a folder, restored by a fresh project, and the sample of
/// its page compiles and runs as it is printed. It takes half a minute, so it runs where <c>EVREQ_PACKAGE=1</c> is set, as ./check does.
/// </summary>
public sealed class InstalledPackageSpecs : IDisposable
{
    private static readonly string[] Packages = ["EvidenceRequests.Model", "EvidenceRequests.Packs", "EvidenceRequests.Rules", "EvidenceRequests.Documents", "EvidenceRequests"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-package-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/package.md")]
    public void A_fresh_project_restores_the_package_and_runs_the_sample_as_it_is_printed(string page)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("EVREQ_PACKAGE") == "1", "It packs and restores a project; EVREQ_PACKAGE=1 turns it on.");
        // A number of its own, so that nothing that the machine has kept of an earlier run is taken for it.
        var version = $"0.0.0-test.{Guid.NewGuid():N}";
        var feed = folder.CreateSubdirectory("feed").FullName;
        foreach (var package in Packages)
        {
            Run(ProjectFolder.Root, "pack", Path.Combine("src", package), "--no-build", "-c", Configuration, "-o", feed, $"-p:Version={version}", "-p:PackageVersion=" + version);
        }

        var project = folder.CreateSubdirectory("sample").FullName;
        File.WriteAllText(Path.Combine(project, "sample.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>{Path.Combine(folder.FullName, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")}</RestoreFallbackFolders>
                <RestoreAdditionalProjectSources>{feed}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="EvidenceRequests" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Program.cs"), Regex.Match(File.ReadAllText(ProjectFolder.Combine(page)), "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);
        Directory.CreateDirectory(Path.Combine(project, "examples"));
        foreach (var name in new[] { "case.yaml", Path.Combine("examples", "instagram-blackmail.yaml") })
        {
            File.Copy(ProjectFolder.Combine("examples", "instagram-blackmail.yaml"), Path.Combine(project, name));
        }

        Run(project, "run");

        Assert.True(File.Exists(Path.Combine(project, "s1-preservation-meta.docx")));
    }

    private static string Configuration => AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";

    private static void Run(string folder, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", words) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', words)}\n{output}\n{error.Result}");
    }
}
