using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using EvidenceRequests.Documents;

namespace EvidenceRequests.Tests.Review;

/// <summary>The remarks of a review as comments that Word shows at their places.</summary>
public sealed class AnnotationSpecs
{
    private static readonly DateOnly AsOf = new(2026, 11, 24);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_mutated_draft_gives_exactly_the_expected_comments_at_the_expected_places(bool resaved)
    {
        var file = WordFile.WithText(ReviewSpecs.Document(resaved), "Please disclose nothing in answer.", "Please disclose everything.");
        file = WordFile.WithFact(file, ReviewSpecs.Slot("authority.officer.phone"), "+920000000000");
        var (before, review) = (file.ToArray(), Scenario.Drafter.Review(DraftReader.Read(file, "d.docx").Value!, ReviewSpecs.CaseOf, AsOf));
        var annotated = Scenario.Drafter.Annotate(file, review, AsOf).Value!;
        Assert.Equal(before, file);
        using var word = WordprocessingDocument.Open(new MemoryStream(annotated), isEditable: false);
        var comments = word.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>().ToList();
        Assert.All(comments, c => Assert.Equal(("evreq", "2026-11-24"), (c.Author!.Value!, c.Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));

        // The saved file keeps the wording of its day; that the templates have moved on since is reported too, and is nobody's hand.
        var byHand = comments.Where(c => c.InnerText.Contains("ER70", StringComparison.Ordinal) && !c.InnerText.Contains(FindingCodes.WordingOutdated, StringComparison.Ordinal)).Select(c => (c.InnerText.Split(' ', ':')[1], Anchored(word, c.Id!.Value!))).ToList();
        Assert.Equal(3, byHand.Count);
        Assert.Contains((FindingCodes.FactEdited, "+920000000000"), byHand);
        Assert.Contains((FindingCodes.FactsContradict, "+92 42 99000001"), byHand);
        Assert.Contains(byHand, c => c.Item1 == FindingCodes.WordingEdited && c.Item2.EndsWith("Please disclose everything.", StringComparison.Ordinal));
        Assert.All(comments, c => Assert.Contains("Fix:", c.InnerText, StringComparison.Ordinal));
        Assert.Contains(comments, c => c.InnerText.Contains("Source:", StringComparison.Ordinal));
        Assert.DoesNotContain(comments, c => c.InnerText.Contains("+92", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_annotated_document_keeps_the_rules_of_the_format_its_text_and_its_own_comments()
    {
        var files = Directory.EnumerateFiles(ProjectFolder.Combine("tests", "returned", "libreoffice"), "*.docx").Select(File.ReadAllBytes).Append(ReviewSpecs.Document(resaved: false));
        foreach (var file in files)
        {
            var draft = DraftReader.Read(file, "d.docx").Value!;
            var notes = draft.Lines.Select(l => new ReviewComment { Line = l.Number, Text = ["A note.", "Why: it is a test."] })
                .Concat(draft.Slots.Select(s => new ReviewComment { Line = s.Line, Bookmark = s.Recorded.Bookmark, Text = ["A note."] })).ToList();
            var annotated = DraftAnnotator.Annotate(file, "d.docx", notes, AsOf).Value!;
            Assert.Equal(annotated, DraftAnnotator.Annotate(file, "d.docx", notes, AsOf).Value!);
            Assert.Empty(Faults(annotated).Except(Faults(file)));
            var again = DraftReader.Read(annotated, "d.docx").Value!;
            Assert.Equal(draft.Lines, again.Lines, (a, b) => a.Text == b.Text && a.Wording == b.Wording);
            Assert.DoesNotContain(again.Slots, s => s.IsEdited);
            Assert.Equal(draft.Comments, again.Comments.Take(draft.Comments.Count));
            Assert.Equal(notes.Select(n => n.Line), again.Comments.Skip(draft.Comments.Count).Select(c => c.Line));
        }
    }

    [Fact]
    public void LibreOffice_opens_an_annotated_document_and_keeps_every_comment()
    {
        Assert.SkipUnless(LibreOffice.IsWanted, LibreOffice.NotWanted);

        var file = ReviewSpecs.Document(resaved: true);
        var notes = DraftReader.Read(file, "d.docx").Value!.Lines.Select(l => new ReviewComment { Line = l.Number, Text = [$"Note {l.Number}."] }).ToList();
        var saved = LibreOffice.Save([DraftAnnotator.Annotate(file, "d.docx", notes, AsOf).Value!])[0];
        Assert.Equal(notes.Select(n => (n.Line, n.Text[0])), DraftReader.Read(saved, "d.docx").Value!.Comments.Select(c => (c.Line, c.Text.TrimEnd('\n'))).OrderBy(c => c.Line));
    }

    [Fact]
    public void An_unreadable_document_is_not_annotated() =>
        Assert.Equal(FindingCodes.ReturnedUnreadable, Assert.Single(DraftAnnotator.Annotate("none"u8.ToArray(), "d.docx", [new ReviewComment { Text = ["A note."] }], AsOf).Findings).Code);

    private static List<string> Faults(byte[] file)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(e => $"{e.Part?.Uri} {e.Description}")];
    }

    // The text between the start and the end of a comment.
    private static string Anchored(WordprocessingDocument word, string id)
    {
        var all = word.MainDocumentPart!.Document!.Body!.Descendants().ToList();
        var from = all.FindIndex(e => e is CommentRangeStart start && start.Id == id);
        var to = all.FindIndex(e => e is CommentRangeEnd end && end.Id == id);
        return string.Concat(all.GetRange(from, to - from).OfType<Text>().Select(t => t.Text)).Replace('\u00A0', ' ');
    }
}
