using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Reads a case file in YAML or JSON.</summary>
public static class CaseFileReader
{
    /// <summary>Reads a case file. Whatever the bytes are, what is wrong comes back as findings.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="reader">The packs, for the words that the file may write.</param>
    public static Result<CaseReading> Read(ReadOnlySpan<byte> bytes, string file, LibraryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var findings = new List<Finding>();
        var written = StrictYaml.Read(bytes, file, warnAboutHash: true, findings);
        if (written is null)
        {
            return new Result<CaseReading> { Findings = findings };
        }

        var (tree, blanks) = BlankFinder.Find(written);
        var places = new Dictionary<string, (int Line, int Column)>(StringComparer.Ordinal);
        var words = CaseWordResolver.Resolve(tree, file, reader, findings);
        var caseFile = RecordBinder.Bind(tree, ModelJson.Default.CaseFile, file, words, findings, places);
        return new Result<CaseReading>
        {
            Value = caseFile is null || findings.Any(f => f.Severity == Severity.Error) ? null : new CaseReading { CaseFile = caseFile, SourceMap = new SourceMap { File = file, Locations = places }, Blanks = Describe(blanks, file, reader) },
            Findings = InOrder(findings, reader),
        };
    }

    /// <summary>Reads a tree as far as it can be read, with the words of the tree; no reading only where the file is no group of keys.</summary>
    internal static (CaseReading? Reading, ResolvedWords Words) ReadReadable(YamlNode written, string file, LibraryReader reader)
    {
        var findings = new List<Finding>();
        var (tree, blanks) = BlankFinder.Find(written);
        var places = new Dictionary<string, (int Line, int Column)>(StringComparer.Ordinal);
        var words = CaseWordResolver.Resolve(tree, file, reader, findings);
        var caseFile = RecordBinder.BindReadable(tree, ModelJson.Default.CaseFile, file, words, findings, places);
        var reading = caseFile is null ? null : new CaseReading
        {
            CaseFile = caseFile,
            SourceMap = new SourceMap { File = file, Locations = places },
            Blanks = Describe(blanks, file, reader),
            Unread = InOrder(findings.Where(f => f.Severity == Severity.Error), reader),
        };
        return (reading, words);
    }

    private static IReadOnlyList<Finding> Describe(IReadOnlyList<(string Path, int Line, int Column)> blanks, string file, LibraryReader reader) => [.. blanks.Select(b => reader.Wording.Say(ReadingFindings.Blank(file, b.Line, b.Column, b.Path)))];

    private static IReadOnlyList<Finding> InOrder(IEnumerable<Finding> findings, LibraryReader reader) => [.. findings.Select(f => f.Fact is null ? f : reader.Wording.Say(f)).OrderBy(f => f.Location?.Line).ThenBy(f => f.Code, StringComparer.Ordinal)];
}
