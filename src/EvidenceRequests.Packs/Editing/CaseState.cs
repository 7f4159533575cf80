using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>A case file at one moment: its text, what it reads as, and every single value by its path.</summary>
internal sealed class CaseState
{
    private readonly Lazy<Dictionary<string, YamlScalar>> scalars;

    private CaseState(string text, bool hasMark, YamlMapping tree, CaseReading reading, ResolvedWords words)
    {
        Text = text;
        HasMark = hasMark;
        Tree = tree;
        Reading = reading;
        Words = words;
        scalars = new Lazy<Dictionary<string, YamlScalar>>(() => ScalarPaths.Collect(tree));
        Version = Sha256.Hex(ToBytes());
    }

    public string Text { get; }

    public bool HasMark { get; }

    public YamlMapping Tree { get; }

    public CaseReading Reading { get; }

    public ResolvedWords Words { get; }

    /// <summary>Every value by its path as written.</summary>
    public IReadOnlyDictionary<string, YamlScalar> Scalars => scalars.Value;

    public string Version { get; }

    /// <summary>Line ends as the file has them.</summary>
    public string LineEnd => Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>A file that JSON reads too must stay one.</summary>
    public bool IsJson => Tree.FlowEnd is not null;

    public byte[] ToBytes() => [.. HasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(Text)];

    /// <summary>The state of a file; null if it is no case file that can be edited, with the reason among the findings.</summary>
    public static CaseState? Read(ReadOnlySpan<byte> bytes, string file, LibraryReader reader, List<Finding> findings)
    {
        var tree = StrictYaml.Read(bytes, file, warnAboutHash: true, findings);
        if (tree is null || TextReading.Decode(bytes, file, findings) is not { } text)
        {
            return null;
        }

        var (reading, words) = CaseFileReader.ReadReadable(tree, file, reader);
        if (reading is null)
        {
            findings.Add(ReadingFindings.WrongShape(file, tree, string.Empty, "a group of keys with their values"));
            return null;
        }

        return new CaseState(text, bytes.StartsWith(Encoding.UTF8.Preamble), (YamlMapping)tree, reading, words);
    }

    /// <summary>Where a path leads; null if it is none.</summary>
    public CasePlace? Find(string path) => PathPart.Parse(path) is { } parts ? CasePlace.Find(Tree, parts, Words) : null;

    /// <summary>The file with another text; null if it cannot be read.</summary>
    public CaseState? With(string text, LibraryReader reader)
    {
        return Read([.. HasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)], Reading.SourceMap.File, reader, []);
    }
}
