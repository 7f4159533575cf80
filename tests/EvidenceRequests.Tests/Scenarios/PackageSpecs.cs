using System.IO.Compression;

namespace EvidenceRequests.Tests;

/// <summary>A request for mutual legal assistance as it is handed over: every document of the package, in folder and archive alike.</summary>
public sealed class PackageSpecs
{
    private static readonly string[] Always = ["letter-of-request", "annex-a-accounts", "annex-b-facts", "index", "translation-sheet", "check-sheet"];

    public static TheoryData<string> ReadyRequests =>
        [.. Scenario.Names().Where(n => n.StartsWith("mla-", StringComparison.Ordinal) && Scenario.Open(n).Expectation is { Incomplete: false, Draft: { } draft } && draft.StartsWith("mla-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(ReadyRequests))]
    public void A_ready_request_is_a_whole_package_in_one_folder_and_in_one_archive(string name)
    {
        var step = Drafted(name);
        var names = step.Documents.Select(d => Path.GetFileNameWithoutExtension(d.FileName)).ToList();
        Assert.All(Always, expected => Assert.Contains(expected, names));
        Assert.Contains(names, n => n.EndsWith("-offences", StringComparison.Ordinal));
        Assert.Contains(names, n => n.EndsWith("-certificate", StringComparison.Ordinal));
        Assert.Single(step.Documents.Select(d => Path.GetDirectoryName(d.FileName)).Distinct());

        using var archive = new ZipArchive(new MemoryStream(step.Files.Single(f => f.FileName.EndsWith(".zip", StringComparison.Ordinal)).Bytes));
        Assert.Equal([.. step.Documents.Select(d => d.FileName), step.Files[0].FileName], archive.Entries.Select(e => e.FullName));
    }

    [Theory]
    [MemberData(nameof(ReadyRequests))]
    public void Each_annex_is_lettered_as_the_letter_lists_it(string name)
    {
        var documents = Drafted(name).Documents;
        var letter = documents[0].ReadingView;
        foreach (var annex in documents.Where(d => d.Kind.StartsWith("annex-", StringComparison.Ordinal)))
        {
            var label = $"Annex {char.ToUpperInvariant(Path.GetFileName(annex.FileName)["annex-".Length])}";
            Assert.Contains(label + " |", letter, StringComparison.Ordinal);
            Assert.Contains(label + " – ", annex.ReadingView, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(ReadyRequests))]
    public void No_doubt_stands_in_the_text_of_what_is_sent(string name)
    {
        Assert.All(Drafted(name).Documents.Where(d => !DocumentKinds.IsInternal(d.Kind)), d =>
        {
            Assert.DoesNotContain("[MISSING", d.ReadingView, StringComparison.Ordinal);
            Assert.DoesNotContain("confirm before use", d.ReadingView, StringComparison.OrdinalIgnoreCase);
        });
    }

    private static DraftedStep Drafted(string name) =>
        RequestDrafter.Draft(Scenario.Open(name).Plan(), new DraftOptions()).Value!.First(s => s.Documents.Count > 0 && RequestKinds.IsAssistance(s.Step.Kind));
}
