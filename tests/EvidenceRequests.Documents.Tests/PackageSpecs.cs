using System.IO.Compression;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

/// <summary>The documents that go with a letter: which there are, how annexes are lettered, and how a mention follows its annex in Word.</summary>
public sealed class PackageSpecs
{
    private const string List = "::: table annexes\n| Annex | Document |\n|---|---|\n{{ for x in annexes }}\n| {{ x.label }} | {{ x.title }} |\n{{ end }}\n:::\n\nSee {{ annex.facts }}.";

    [Fact]
    public void Annexes_are_lettered_in_order_without_gaps_and_attachments_follow()
    {
        var text = ReadingView.Create(Compose(List, When("annex-accounts"), When("annex-nexus", "mla", "none"), When("annex-facts")));
        Assert.Contains("Annex A", text, StringComparison.Ordinal);
        Assert.Contains("See Annex B.", text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("Annex C | copy of the First Information Report", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Annex D", text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_Word_the_list_counts_the_annexes_and_a_mention_refers_to_the_list()
    {
        var xml = MainPart(Compose(List, When("annex-accounts"), When("annex-facts")));
        Assert.Equal(3, Occurrences(xml, "SEQ Annex \\* ALPHABETIC"));
        Assert.Equal(1, Occurrences(xml, "REF annex_facts \\h"));
        Assert.Equal(1, Occurrences(xml, "w:name=\"annex_facts\""));
    }

    [Fact]
    public void A_document_without_the_list_mentions_an_annex_in_plain_text_that_no_update_can_break()
    {
        var xml = MainPart(Compose("See {{ annex.facts }}.", When("annex-accounts"), When("annex-facts")));
        Assert.DoesNotContain("fldSimple", xml, StringComparison.Ordinal);
        Assert.Contains("Annex B", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_whose_conditions_do_not_hold_is_not_made()
    {
        var made = DraftComposer.Package(Request("Text.", When("annex-accounts"), When("annex-nexus", "nexus", "none"), When("check-sheet")));
        Assert.Equal(["annex-accounts", "check-sheet"], made.Select(d => d.Document));
    }

    [Fact]
    public void A_mention_of_an_annex_that_is_not_made_prints_nothing()
    {
        Assert.DoesNotContain("Annex", ReadingView.Create(Compose("See{{ if annex.facts }} {{ annex.facts }}{{ end }}.", When("annex-accounts"))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_archive_holds_the_files_in_order_and_the_same_files_give_the_same_bytes()
    {
        IReadOnlyList<(string, byte[])> files = [("p/b.txt", Encoding.UTF8.GetBytes("b")), ("p/a.txt", Encoding.UTF8.GetBytes("a"))];
        var bytes = DraftArchive.Write(files);
        Assert.Equal(bytes, DraftArchive.Write(files));
        using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(["p/b.txt", "p/a.txt"], archive.Entries.Select(e => e.FullName));
    }

    private static PackagedDocument When(string document, string? fact = null, string? isNot = null) => new()
    {
        Document = document,
        Annex = document.StartsWith("annex-", StringComparison.Ordinal),
        When = fact is null ? [] : [new Condition { Fact = fact, IsNot = fact == "nexus" ? null : isNot, Is = fact == "nexus" ? isNot : null }],
    };

    private static Draft Compose(string text, params PackagedDocument[] package)
    {
        var outcome = DraftComposer.Compose(Request(text, package));
        Assert.True(outcome.Value is not null, string.Join('\n', outcome.Findings.Select(f => f.Message)));
        return outcome.Value;
    }

    private static DraftRequest Request(string text, params PackagedDocument[] package)
    {
        var library = Samples.Library(("text", text));
        return Samples.Request(library with { Layouts = new Dictionary<string, TemplateLayout> { ["preservation"] = library.Layouts["preservation"] with { Package = package } } });
    }

    private static string MainPart(Draft draft)
    {
        using var archive = new ZipArchive(new MemoryStream(DocxWriter.Write(draft, SampleLibrary.Look)));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;
}
