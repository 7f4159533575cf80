using System.Text;
using EvidenceRequests.Documents;

namespace EvidenceRequests.Bench.Fuzzing;

/// <summary>Something that reads strangers' files.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Ending">The ending of its files.</param>
/// <param name="Seeds">The files to begin with.</param>
/// <param name="Change">Makes a new file of one, with pieces of another.</param>
/// <param name="Read">Reads a file in all ways in which the command would.</param>
internal sealed record FuzzTarget(string Name, string Ending, IReadOnlyList<byte[]> Seeds, Func<byte[], byte[], Random, byte[]> Change, Action<byte[]> Read)
{
    private const int LargestSeed = 200_000;

    private static readonly DateOnly Day = new(2026, 11, 24);

    /// <summary>All of them, with the kept files of the corpus and the examples as seeds.</summary>
    public static IReadOnlyList<FuzzTarget> All(string root)
    {
        var drafter = RequestDrafter.Open();
        var library = drafter.ReadAll().Value!;
        var words = Files(root, "*.docx");
        var cases = Files(root, "*.yaml");
        var original = File.ReadAllBytes(Path.Combine(root, "tests", "corpus", "attacks", "original-draft.docx"));
        var reading = drafter.Read(File.ReadAllBytes(Path.Combine(root, "tests", "corpus", "attacks", "case.yaml")), "case.yaml").Value!;
        return
        [
            new("case", ".yaml", cases, TextChange.Apply, file => ReadCase(drafter, file)),
            new("recognise", ".txt", [.. cases, Encoding.UTF8.GetBytes(ScaleRun.Complaints[..2000])], TextChange.Apply, file => drafter.Recognise(Encoding.UTF8.GetString(file), "pk")),
            new("review", ".docx", words, WordChange.Apply, file => Review(drafter, file)),
            new("finalise", ".docx", words, WordChange.Apply, file => drafter.Finalise(file, "d.docx", reading, Day)),
            new("compare", ".docx", words, WordChange.Apply, file => Compare(drafter, original, file)),
            new("letterhead", ".docx", words, WordChange.Apply, file => ReferenceDocument.Open(file, library)),
        ];
    }

    private static List<byte[]> Files(string root, string pattern) =>
        [.. new[] { Path.Combine(root, "tests", "corpus"), Path.Combine(root, "examples") }.SelectMany(f => Directory.EnumerateFiles(f, pattern, SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes).Where(f => f.Length < LargestSeed)];

    private static void ReadCase(RequestDrafter drafter, byte[] file)
    {
        if (drafter.Read(file, "case.yaml").Value is { } reading && drafter.Plan(reading, Day).Value is { } plan)
        {
            drafter.ListDates(plan);
            drafter.Draft(plan, new DraftOptions { Incomplete = true });
        }
    }

    private static void Review(RequestDrafter drafter, byte[] file)
    {
        if (drafter.ReadDraft(file, "d.docx").Value is { } draft)
        {
            drafter.Annotate(file, drafter.Review(draft, null, Day), Day);
        }
    }

    private static void Compare(RequestDrafter drafter, byte[] original, byte[] file)
    {
        drafter.Compare(original, file, Day, accept: true);
        drafter.Compare(file, original, Day, accept: true);
    }
}
