using System.Text.RegularExpressions;

namespace EvidenceRequests.Tests;

/// <summary>
/// One document of each kind beside the letters, as a person approved it. The letters are with their scenarios; what goes with them is the same in all, so one of each kind is read.
/// </summary>
public sealed partial class KindViewSpecs
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    private static readonly Lazy<IReadOnlyList<DraftedDocument>> Documents = new(() =>
    [
        .. Draft("mla-stored/gmail-bomb-plot"),
        .. Draft("mla-stored/proton-sim-swap"),
        .. Draft("preservation/tiktok-recruiting-video"),
        .. Draft("mla-stored/gmail-bomb-plot", LargeCase.Grow),
    ]);

    public static TheoryData<string> Kinds => [.. Scenario.Drafter.Vocabulary.Words.Single(l => l.Id == "document").Words.Select(w => w.Id)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_document_of_the_kind_reads_as_it_was_approved(string kind)
    {
        var document = Documents.Value.FirstOrDefault(d => d.Kind == kind);
        Assert.True(document is not null, $"No case of this test has a document of the kind {kind}; add one.");
        Approved.Matches(ProjectFolder.Combine("tests", "views", kind + ".approved.md"), Hash().Replace(document.ReadingView, "sha256:…"));
    }

    // The hash of the packs changes with each of them.
    [GeneratedRegex("sha256:[0-9a-f]+", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();

    private static IReadOnlyList<DraftedDocument> Draft(string name, Func<CaseFile, CaseFile>? change = null)
    {
        var reading = Scenario.Drafter.Read(File.ReadAllBytes(Path.Combine(Scenario.Open(name).Folder, "case.yaml")), "case.yaml").Value!;
        var changed = change is null ? reading : reading with { CaseFile = change(reading.CaseFile) };
        return [.. Scenario.Drafter.Draft(Scenario.Drafter.Plan(changed, Day).Value!, new DraftOptions { Incomplete = true }).Value!.Where(s => RequestKinds.IsAssistance(s.Step.Kind)).SelectMany(s => s.Documents)];
    }
}
