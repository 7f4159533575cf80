using EvidenceRequests.Documents;
using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>
/// The documents of one step as files. A letter with annexes lies in a folder of its own with all that goes with it, a manifest,
/// and the same files in one archive; any other letter lies beside its check sheet.
/// </summary>
internal sealed class DraftPackage
{
    private const string Annex = "annex-";
    private const string ManifestName = "manifest.json";

    private readonly Step step;
    private readonly string? folder;
    private readonly List<DraftedDocument> drafted = [];

    private DraftPackage(Step step, string? folder, IReadOnlyList<(string Kind, string FileName)> documents)
    {
        this.step = step;
        this.folder = folder;
        Documents = documents;
    }

    /// <summary>The kinds of the documents to write, the letter first, each with the name of its file.</summary>
    public IReadOnlyList<(string Kind, string FileName)> Documents { get; }

    /// <summary>The documents written.</summary>
    public IReadOnlyList<DraftedDocument> Drafted => drafted;

    /// <summary>Names the files of a package.</summary>
    public static DraftPackage Create(IReadOnlyList<PackagedDocument> package, Plan plan, Step step)
    {
        var mark = plan.Exercise is null ? string.Empty : $"{ExercisePaper.Word}-";
        var letter = $"{mark}{step.Id}-{step.Kind}-{(RequestKinds.IsToState(step.Kind) ? step.RequestedState : step.Provider)}";
        var annexes = package.Where(d => d.Annex == true).Select(d => d.Document).ToList();
        return annexes.Count == 0
            ? new DraftPackage(step, null, [(step.Kind, $"{letter}.docx"), .. package.Select(d => (d.Document, $"{mark}{step.Id}-{d.Document}.docx"))])
            : new DraftPackage(step, letter, [(step.Kind, $"{letter}/{mark}letter-of-request.docx"), .. package.Select(d => (d.Document, $"{letter}/{mark}{GetName(d.Document, annexes)}.docx"))]);
    }

    /// <summary>Adds a document that was written.</summary>
    public void Add(DraftedDocument document) => drafted.Add(document);

    /// <summary>A warning for each document whose head is in the header of the letterhead too; all say the same.</summary>
    public IEnumerable<Finding> FindRepeatedLetterhead(ReferenceDocument reference) => drafted.Select(d => RepeatedLetterhead.Find(d.Draft!, reference)).OfType<Finding>();

    /// <summary>The files besides the documents: the manifest of the folder, and the archive. Empty where there is no folder.</summary>
    public IReadOnlyList<DraftedFile> Files(Plan plan)
    {
        if (folder is null)
        {
            return [];
        }

        var manifest = PackageManifest.Create(plan, step, [.. drafted.Select(d => (Inside(d.FileName), d))]);
        var archive = DraftArchive.Write([.. drafted.Select(d => (d.FileName, d.Bytes)), ($"{folder}/{ManifestName}", manifest)]);
        return [File($"{folder}/{ManifestName}", manifest), File($"{folder}.zip", archive)];
    }

    // annex-facts as second annex lies in annex-b-facts; what is no annex keeps its name.
    private static string GetName(string kind, List<string> annexes)
    {
        var index = annexes.IndexOf(kind);
        return index < 0 ? kind : $"{Annex}{(char)('a' + index)}-{kind.Replace(Annex, string.Empty, StringComparison.Ordinal)}";
    }

    private static string Inside(string fileName) => fileName[(fileName.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static DraftedFile File(string name, byte[] bytes) => new() { FileName = name, Bytes = bytes, Sha256 = Sha256.Hex(bytes) };
}
