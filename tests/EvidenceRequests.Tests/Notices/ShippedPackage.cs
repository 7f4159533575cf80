using System.Text.Json;
using System.Xml.Linq;

namespace EvidenceRequests.Tests.Notices;

/// <summary>A package whose code travels with the command or the desk, as the restored build knows it.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="License">Its licence, an SPDX expression.</param>
/// <param name="Copyright">Who holds the rights in it, as it says itself.</param>
/// <param name="Sha512">Hash of the file of the package, in hexadecimal digits.</param>
/// <param name="Needs">The ids of the packages it needs.</param>
/// <param name="Folder">Where it lies on this machine.</param>
internal sealed record ShippedPackage(string Name, string Version, string License, string Copyright, string Sha512, IReadOnlyList<string> Needs, string Folder)
{
    /// <summary>Its address among packages.</summary>
    public string Url => $"pkg:nuget/{Name}@{Version}";

    /// <summary>The programs that are given to people.</summary>
    public static IReadOnlyList<string> Programs { get; } = ["EvidenceRequests.Cli", "EvidenceRequests.Desk"];

    /// <summary>The packages of the command and the desk, in order; those that only build them are not among them.</summary>
    public static IReadOnlyList<ShippedPackage> ReadAll() => [.. Programs.SelectMany(ReadAll).DistinctBy(p => p.Url).OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)];

    private static IReadOnlyList<ShippedPackage> ReadAll(string program)
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(ProjectFolder.Combine("src", program, "obj", "project.assets.json")));
        var folders = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name).ToList();
        var target = assets.RootElement.GetProperty("targets").EnumerateObject().First(t => !t.Name.Contains('/', StringComparison.Ordinal)).Value;
        return [.. target.EnumerateObject()
            .Where(p => p.Value.GetProperty("type").GetString() == "package" && p.Value.TryGetProperty("runtime", out var files) && files.EnumerateObject().Any())
            .Select(p => Read(p, folders))];
    }

    private static ShippedPackage Read(JsonProperty package, IReadOnlyList<string> folders)
    {
        var words = package.Name.Split('/');
        var folder = folders.Select(f => Path.Combine(f, words[0].ToLowerInvariant(), words[1])).First(Directory.Exists);
        var about = XDocument.Load(Path.Combine(folder, words[0].ToLowerInvariant() + ".nuspec")).Root!.Elements().Single(e => e.Name.LocalName == "metadata").Elements().ToLookup(e => e.Name.LocalName);
        var needs = package.Value.TryGetProperty("dependencies", out var list) ? list.EnumerateObject().Select(d => d.Name).ToList() : [];
        return new ShippedPackage(
            words[0], words[1], about["license"].Single(l => (string?)l.Attribute("type") == "expression").Value,
            (about["copyright"].FirstOrDefault() ?? about["authors"].First()).Value.Trim(),
            Convert.ToHexStringLower(Convert.FromBase64String(File.ReadAllText(Directory.EnumerateFiles(folder, "*.nupkg.sha512").Single()))),
            needs, folder);
    }
}
