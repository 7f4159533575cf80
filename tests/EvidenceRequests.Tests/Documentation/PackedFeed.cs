using System.Diagnostics;

namespace EvidenceRequests.Tests;

/// <summary>The package as somebody gets it who has nothing but the SDK: packed once into a folder, and restored from there.</summary>
public sealed class PackedFeed : IDisposable
{
    private static readonly string[] Packages = ["EvidenceRequests.Model", "EvidenceRequests.Packs", "EvidenceRequests.Rules", "EvidenceRequests.Documents", "EvidenceRequests"];

    // A number of its own, so that nothing that the machine has kept of an earlier run is taken for it.
    private readonly string version = $"0.0.0-test.{Guid.NewGuid():N}";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-package-");
    private readonly Lazy<string> feed;

    public PackedFeed() => feed = new Lazy<string>(Pack);

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Makes a project with the package and this program.</summary>
    public string CreateProject(string program, string sdk = "Microsoft.NET.Sdk")
    {
        var project = Directory.CreateDirectory(Path.Combine(folder.FullName, Guid.NewGuid().ToString("N"))).FullName;
        File.WriteAllText(Path.Combine(project, "sample.csproj"), $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>{Path.Combine(folder.FullName, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")}</RestoreFallbackFolders>
                <RestoreAdditionalProjectSources>{feed.Value}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="EvidenceRequests" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Program.cs"), program);
        return project;
    }

    /// <summary>Runs the SDK; what it says is in the failure.</summary>
    public static string Run(string folder, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", words) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', words)}\n{output}\n{error.Result}");
        return output;
    }

    private string Pack()
    {
        var made = folder.CreateSubdirectory("feed").FullName;
        var configuration = AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";
        foreach (var package in Packages)
        {
            Run(ProjectFolder.Root, "pack", Path.Combine("src", package), "--no-build", "-c", configuration, "-o", made, $"-p:Version={version}", "-p:PackageVersion=" + version);
        }

        return made;
    }
}
