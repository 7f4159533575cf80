using EvidenceRequests.Cli.Files;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Batch;

/// <summary>The case files that are named together: one by one, by their folder, or in a list.</summary>
internal static class CaseList
{
    // A list of a million long paths.
    private const int MaxListBytes = 256 * 1024 * 1024;

    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    /// <summary>True if the words name a batch and not one case.</summary>
    public static bool IsBatch(IReadOnlyList<string> words, string? list) => list is not null || words.Count > 1 || (words.Count == 1 && words[0] != "-" && Directory.Exists(words[0]));

    /// <summary>The case files in the order in which they are named, those of a folder by name, each with a folder of its own for its documents.</summary>
    /// <exception cref="UsageException">Nothing is named, or standard input is named for a case.</exception>
    /// <exception cref="FindingsException">The list cannot be read.</exception>
    public static IReadOnlyList<BatchCase> Find(IReadOnlyList<string> words, string? list, Terminal terminal)
    {
        var files = words.SelectMany(InFolder).Concat(list is null ? [] : Lines(list, terminal)).ToList();
        if (files.Contains("-"))
        {
            throw new UsageException("\"-\" reads one case from standard input and cannot appear among others.", "For a list of case files on standard input, write --list -.");
        }

        return files.Count > 0 ? Named(files) : throw new UsageException("no case file is named.", $"A folder is searched for files that end in {string.Join(", ", Endings)}; a list has one path on each line.");
    }

    private static IEnumerable<string> InFolder(string word) => !Directory.Exists(word)
        ? [word]
        : Directory.EnumerateFiles(word)
            .Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(f).StartsWith('.'))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(string list, Terminal terminal) => TextFile.Read(list, MaxListBytes, terminal)
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal));

    // Names that differ in capitals alone are one name on many systems. The first case keeps the name.
    private static List<BatchCase> Named(List<string> files)
    {
        var taken = new Dictionary<string, string>(files.Count, StringComparer.OrdinalIgnoreCase);
        var cases = new List<BatchCase>(files.Count);
        foreach (var file in files)
        {
            var name = Path.GetFileNameWithoutExtension(file);
            cases.Add(BatchOutputDirectory.IsName(name)
                ? new BatchCase(file, name, taken.TryAdd(name, file) ? null : Taken(file, name, taken[name]))
                : new BatchCase(file, string.Empty, Unfit(file)));
        }

        return cases;
    }

    private static Finding Taken(string file, string name, string by) => Finding.Error(
        FindingCodes.BatchNameTaken,
        location: SourceLocation.ForFile(file),
        message: $"the folder {name} is for the documents of {by} already.",
        fix: "Give one of the two files another name, or draft it on its own.");

    private static Finding Unfit(string file) => Finding.Error(
        FindingCodes.BatchNameUnfit,
        location: SourceLocation.ForFile(file),
        message: "a folder cannot have the name of this file.",
        fix: "Give the file a name of letters, digits, dots and hyphens that does not begin with a dot.");
}
