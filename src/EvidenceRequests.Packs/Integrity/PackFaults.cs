using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Collects the faults of packs with their places.</summary>
internal sealed class PackFaults(Library library)
{
    public List<Finding> Findings { get; } = [];

    public void Add(string code, string file, string path, string message, string fix, Severity severity = Severity.Error) => Findings.Add(Finding.Create(
        severity,
        code,
        fact: path.Length == 0 ? null : path,
        location: Place(file, path),
        message: message,
        fix: fix));

    /// <summary>The file that holds a path of the vocabulary; any file of the folder may.</summary>
    public string GetFile(string path, string usual) =>
        library.Locations.Keys.FirstOrDefault(k => k.StartsWith("vocabulary/", StringComparison.Ordinal) && k.EndsWith("#" + path, StringComparison.Ordinal)) is { } key ? key[..key.IndexOf('#', StringComparison.Ordinal)] : usual;

    private SourceLocation Place(string file, string path)
    {
        for (var position = path; position.Length > 0;)
        {
            if (library.Locations.TryGetValue($"{file}#{position}", out var location))
            {
                return location;
            }

            var cut = position.LastIndexOfAny(['.', '[']);
            position = cut <= 0 ? string.Empty : position[..cut];
        }

        return new SourceLocation { File = file, Line = 1, Column = 1 };
    }
}
