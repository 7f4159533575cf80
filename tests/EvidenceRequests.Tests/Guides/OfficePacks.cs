using System.Text;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Tests.Guides;

/// <summary>What an office lays over the built-in packs, from texts.</summary>
internal sealed class OfficePacks(params (string Path, string Text)[] files) : IPackSource
{
    public IReadOnlyList<string> List() => [.. files.Select(f => f.Path)];

    public byte[] Read(string path) => Encoding.UTF8.GetBytes(files.First(f => f.Path == path).Text);

    /// <summary>A file of the project with one text changed.</summary>
    public static (string Path, string Text) Changed(string path, string old, string replacement)
    {
        var text = File.ReadAllText(ProjectFolder.Combine(path.Split('/')));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return (path, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
