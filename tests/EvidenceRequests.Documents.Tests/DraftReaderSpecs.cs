using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

/// <summary>A document from outside is read with care: what is dangerous, huge or another thing is a finding that says what to do.</summary>
public sealed class DraftReaderSpecs
{
    private const string Relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Theory]
    [InlineData("")]
    [InlineData("Only text.")]
    [InlineData("PK\u0003\u0004 broken")]
    public void What_is_no_Word_document_is_refused(string content) => Refused(Encoding.UTF8.GetBytes(content), FindingCodes.ReturnedUnreadable);

    [Theory]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("{\\rtf1 text}", "RTF")]
    [InlineData("<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>", "XML")]
    public void Another_kind_of_document_is_named(string content, string named) => Assert.Contains(named, Refused(Encoding.UTF8.GetBytes(content), FindingCodes.ReturnedOtherFormat).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("EncryptedPackage", "password")]
    [InlineData("WordDocument", ".doc")]
    [InlineData("Workbook", "old Office file")]
    public void An_old_or_protected_file_is_named(string stream, string named) =>
        Assert.Contains(named, Refused([.. Compound, .. new byte[600], .. Encoding.Unicode.GetBytes(stream)], FindingCodes.ReturnedOtherFormat).Message, StringComparison.Ordinal);

    [Fact]
    public void An_OpenDocument_and_a_strict_document_are_named()
    {
        Refused(OutsideFiles.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")), FindingCodes.ReturnedOtherFormat);
        Refused(OutsideFiles.With("_rels/.rels", x => x.Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument", StringComparison.Ordinal)), FindingCodes.ReturnedOtherFormat);
    }

    [Fact]
    public void Macros_embedded_objects_and_document_types_are_refused()
    {
        Refused(OutsideFiles.With("word/vbaProject.bin", _ => "macro"), FindingCodes.ReturnedUnsafe);
        Refused(OutsideFiles.With("[Content_Types].xml", x => x.Replace("document.main+xml", "document.macroEnabled.main+xml", StringComparison.Ordinal)), FindingCodes.ReturnedUnsafe);
        Refused(OutsideFiles.With("word/embeddings/o.bin", _ => "object"), FindingCodes.ReturnedUnsafe);
        Refused(OutsideFiles.With("word/document.xml", x => "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + x[x.IndexOf("<w:document", StringComparison.Ordinal)..]), FindingCodes.ReturnedUnsafe);
    }

    [Theory]
    [InlineData("../outside.xml")]
    [InlineData("/absolute.xml")]
    [InlineData("word\\..\\..\\outside.xml")]
    [InlineData("C:/outside.xml")]
    public void A_part_whose_name_leads_out_of_the_file_is_refused(string name) => Refused(OutsideFiles.With(name, _ => "<a/>"), FindingCodes.ReturnedUnsafe);

    [Fact]
    public void Two_parts_of_one_name_are_refused() => Refused(OutsideFiles.Pack([.. OutsideFiles.Parts(OutsideFiles.Draft), ("word/Document.xml", "<a/>"u8.ToArray())]), FindingCodes.ReturnedUnsafe);

    [Fact]
    public void What_is_larger_than_any_letter_is_refused()
    {
        Refused(OutsideFiles.With("word/media/bomb.png", _ => new string('a', 20_000_000)), FindingCodes.ReturnedTooLarge);
        Refused(OutsideFiles.Zip([.. Enumerable.Range(0, PackageLimits.MaxParts + 1).Select(i => ($"p{i}.xml", "<a/>"))]), FindingCodes.ReturnedTooLarge);
        Refused(new byte[PackageLimits.MaxBytes + 1], FindingCodes.ReturnedTooLarge);
        Refused(OutsideFiles.With("word/document.xml", x => x.Replace("<w:body>", "<w:body>" + string.Concat(Enumerable.Repeat("<w:p>", 5_000)) + string.Concat(Enumerable.Repeat("</w:p>", 5_000)), StringComparison.Ordinal)), FindingCodes.ReturnedTooLarge);
    }

    [Fact]
    public void Links_to_places_outside_are_told_and_the_text_is_read()
    {
        var draft = Read(OutsideFiles.With("word/_rels/settings.xml.rels", _ => Relationships + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"file:///nowhere/t.dotm\" TargetMode=\"External\"/></Relationships>"));
        Assert.Equal(new ReturnedLink("attachedTemplate", "file:///nowhere/t.dotm", true), Assert.Single(draft.Links));
        Assert.Contains(draft.Lines, l => l.Text.StartsWith("Signed by Ayesha Khan", StringComparison.Ordinal));
    }

    [Fact]
    public void Facts_wording_and_tables_are_read_with_their_record()
    {
        var draft = Read(OutsideFiles.Draft);
        Assert.Equal(("preservation", "s1", Samples.AsOf, "CTD-SND-2026-088"), (draft.Provenance!.Kind, draft.Provenance.Step, draft.Provenance.AsOf!.Value, draft.Provenance.Reference));
        Assert.Equal(["authority.officer.name", "plan.channel.name", "accounts.a1.identifiers[0].value"], draft.Slots.Select(s => s.Recorded.Fact));
        Assert.Equal("Signed by {authority.officer.name}, by {plan.channel.name}.", draft.Lines[1].Wording);
        Assert.Equal(["1", "+923001234567"], draft.Lines[3].Cells);
        Assert.Equal(2, Assert.Single(draft.Comments).Line);
        Assert.All(draft.Slots, s => Assert.False(s.IsEdited));
    }

    [Fact]
    public void A_fact_whose_bookmark_was_typed_over_is_known_by_its_control()
    {
        var draft = Read(OutsideFiles.With("word/document.xml", x => System.Text.RegularExpressions.Regex.Replace(x, "<w:bookmark(Start|End) w:id=\"1001\"[^>]*/>", string.Empty).Replace("Ayesha Khan", "Somebody", StringComparison.Ordinal)));
        Assert.Equal(("Somebody", true), (draft.Slots[0].Text, draft.Slots[0].IsEdited));
    }

    [Fact]
    public void Text_put_in_as_a_tracked_change_counts_and_text_taken_out_does_not()
    {
        var draft = Read(OutsideFiles.With("word/document.xml", x => x
            .Replace("<w:t xml:space=\"preserve\">Signed by </w:t></w:r>", "<w:t xml:space=\"preserve\">Signed by </w:t></w:r><w:ins w:id=\"90\" w:author=\"A\"><w:r><w:t>hand of </w:t></w:r></w:ins><w:del w:id=\"91\" w:author=\"B\"><w:r><w:delText>old</w:delText></w:r></w:del>", StringComparison.Ordinal)));
        Assert.StartsWith("Signed by hand of Ayesha Khan", draft.Lines[1].Text, StringComparison.Ordinal);
        Assert.Equal([(ReturnedChangeKind.Inserted, "A", 2), (ReturnedChangeKind.Deleted, "B", 2)], draft.Changes.Select(c => (c.Kind, c.Author, c.Line!.Value)));
        Assert.Equal([2], draft.Sections[0].Edited);
    }

    [Fact]
    public void The_limits_are_those_that_the_page_for_reviewers_names()
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "review.md"));
        foreach (var limit in new[] { PackageLimits.MaxBytes, PackageLimits.MaxFolderBytes, PackageLimits.MaxParts, PackageLimits.LargestPart, PackageLimits.MaxUnpacked, PackageLimits.GreatestRatio, PackageLimits.MaxXmlCharacters, PackageLimits.MaxXmlElements, PackageLimits.DeepestXml, PackageLimits.MaxAttributes, PackageLimits.MaxParagraphs, PackageLimits.MaxRuns, PackageLimits.MaxBookmarks, PackageLimits.MaxSections, PackageLimits.MaxRecorded, PackageLimits.MaxOpenSlots })
        {
            Assert.Contains($"| {limit.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} |", page, StringComparison.Ordinal);
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "EvidenceRequests.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private static ReturnedDraft Read(byte[] file)
    {
        var outcome = DraftReader.Read(file, "d.docx");
        Assert.Empty(outcome.Findings);
        return outcome.Value!;
    }

    private static Finding Refused(byte[] file, string code)
    {
        var outcome = DraftReader.Read(file, "d.docx");
        Assert.Null(outcome.Value);
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal((code, Severity.Error, "d.docx"), (finding.Code, finding.Severity, finding.Location!.File));
        Assert.NotEmpty(finding.Fix!);
        return finding;
    }
}
