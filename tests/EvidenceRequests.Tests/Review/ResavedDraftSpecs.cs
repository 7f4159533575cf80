using EvidenceRequests.Documents;

namespace EvidenceRequests.Tests.Review;

/// <summary>A draft that was only opened and saved again, by whatever program, shows no edit.</summary>
public sealed class ResavedDraftSpecs
{
    private static readonly string Fixtures = ProjectFolder.Combine("tests", "returned", "libreoffice");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Fixtures, "*.docx").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_draft_that_LibreOffice_saved_shows_no_edit(string file) => Untouched(File.ReadAllBytes(Path.Combine(Fixtures, file)), file);

    [Fact]
    public void Every_document_shows_no_edit_after_LibreOffice_saves_it()
    {
        Assert.SkipUnless(LibreOffice.IsWanted, LibreOffice.NotWanted);

        var documents = Documents().DistinctBy(d => d.Kind).ToList();
        var saved = LibreOffice.Save([.. documents.Select(d => d.Bytes)]);
        for (var i = 0; i < saved.Count; i++)
        {
            Untouched(saved[i], documents[i].FileName);
        }
    }

    private static List<DraftedDocument> Documents() =>
        [.. Scenario.Names().Select(Scenario.Open).SelectMany(s => DraftSpecs.Letters(s, incomplete: true))];

    private static void Untouched(byte[] bytes, string file)
    {
        var outcome = DraftReader.Read(bytes, file);
        Assert.Empty(outcome.Findings);
        var draft = outcome.Value!;
        Assert.NotNull(draft.Provenance);
        Assert.NotEmpty(draft.Slots);
        Assert.Empty(draft.Slots.Where(s => s.IsEdited).Select(s => $"{file} {s.Recorded.Bookmark} {s.Recorded.Fact}: {s.Text}"));
        Assert.Empty(draft.Sections.Where(s => s.IsGone || s.Deleted > 0).Select(s => $"{file} {s.Recorded.Id}"));
        Assert.Empty(draft.Sections.SelectMany(s => s.Edited.Concat(s.Added)).Select(l => $"{file} {l}: {draft.Lines[l - 1].Text}"));
        Assert.Empty(LookComparison.Compare(draft, draft.Provenance.Look).Where(m => draft.Provenance.Look is not null || m.Effect != PageEffect.Visible).Select(m => $"{file} {m.What} in {m.Where}"));
        Assert.Empty(draft.Changes);
        Assert.DoesNotContain(draft.Properties, p => p.IsPersonal);
        Assert.All(draft.Lines, line => Assert.NotNull(line.Section));
    }
}
