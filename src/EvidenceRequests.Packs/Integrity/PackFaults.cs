using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Collects the faults of packs with their places.</summary>
internal sealed class PackFaults(Library library)
{
    public List<Finding> Findings { get; } = [];

    public void Add(string code, string file, string path, string message, string fix, Severity severity = Severity.Error) => Findings.Add(new Finding
    {
        Code = code,
        Severity = severity,
        Fact = path.Length == 0 ? null : path,
        Place = Place(file, path),
        Message = message,
        Fix = fix,
    });

    /// <summary>The file that holds a path of the vocabulary; any file of the folder may.</summary>
    public string FileOf(string path, string usual) =>
        library.Places.Keys.FirstOrDefault(k => k.StartsWith("vocabulary/", StringComparison.Ordinal) && k.EndsWith("#" + path, StringComparison.Ordinal)) is { } key ? key[..key.IndexOf('#', StringComparison.Ordinal)] : usual;

    private SourcePlace Place(string file, string path)
    {
        for (var at = path; at.Length > 0;)
        {
            if (library.Places.TryGetValue($"{file}#{at}", out var place))
            {
                return place;
            }

            var cut = at.LastIndexOfAny(['.', '[']);
            at = cut <= 0 ? string.Empty : at[..cut];
        }

        return new SourcePlace { File = file, Line = 1, Column = 1 };
    }
}
