using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

public sealed class LetterheadSpecs
{
    // The smallest picture there is: one pixel.
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static Library Library => Samples.Library();

    [Fact]
    public void A_letterhead_gives_its_header_picture_paper_and_styles_and_the_document_keeps_the_rules()
    {
        var outcome = ReferenceDocument.Open(Letterhead(), Library);

        var bytes = DocxWriter.Write(Samples.Draft("# Heading\n\n1. By {{ channel.name }}.\n\n- Bullet"), outcome.Value!);
        var document = new WrittenDocument(bytes);

        Assert.Empty(DocxWriterSpecs.Faults(bytes));
        Assert.Contains("Agency of the letterhead", document.Parts["word/header1.xml"], StringComparison.Ordinal);
        Assert.Contains("word/media/letterhead1.png", document.Parts.Keys);
        Assert.Contains("w:w=\"11000\"", document.Parts["word/document.xml"], StringComparison.Ordinal);
        Assert.Contains("Georgia", document.Parts["word/styles.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("Sample text of the letterhead", document.Parts["word/document.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_style_of_the_letterhead_is_used_under_its_own_id()
    {
        var document = new WrittenDocument(DocxWriter.Write(Samples.Draft("# Heading"), ReferenceDocument.Open(Letterhead(), Library).Value!));

        Assert.Equal("berschrift1", WrittenDocument.Style(document.Paragraphs[0]));
    }

    [Fact]
    public void A_style_that_the_letterhead_lacks_comes_from_the_standard_look_with_a_warning()
    {
        var finding = Assert.Single(ReferenceDocument.Open(Letterhead(), Library).Findings);

        Assert.Equal(FindingCodes.ReferenceDocumentLacksStyle, finding.Code);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("Letter Body", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("heading 1,", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Agency of  the letterhead", true)]
    [InlineData("AGENCY OF THE LETTERHEAD", true)]
    [InlineData("Another agency", false)]
    [InlineData("Next pages", false)]
    public void A_letterhead_that_says_what_the_head_of_the_letter_says_again_is_told(string name, bool told)
    {
        var look = ReferenceDocument.Open(Letterhead(), Library).Value!;
        var finding = RepeatedLetterhead.Find(Samples.Draft($"::: letterhead\nGovernment of a State\\\n**{name}**\n:::\n\nText."), look);
        Assert.Equal(told ? FindingCodes.LetterheadRepeated : null, finding?.Code);
        Assert.Null(RepeatedLetterhead.Find(Samples.Draft("Agency of the letterhead"), look));
    }

    [Fact]
    public void Each_page_of_a_letterhead_still_says_reference_and_state_and_has_a_number()
    {
        var document = new WrittenDocument(DocxWriter.Write(Samples.Draft("Text."), ReferenceDocument.Open(Letterhead(), Library).Value!));

        foreach (var header in new[] { "word/header1.xml", "word/header2.xml" })
        {
            Assert.Contains("DRAFT – not for service", document.Parts[header], StringComparison.Ordinal);
            Assert.Contains("CTD-SND-2026-088", document.Parts[header], StringComparison.Ordinal);
        }

        Assert.Contains("NUMPAGES", document.Parts["word/footer1.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Numbering_of_the_letterhead_stays_and_ours_stands_beside_it()
    {
        var document = new WrittenDocument(DocxWriter.Write(Samples.Draft("1. One.\n\n- Bullet"), ReferenceDocument.Open(Letterhead(), Library).Value!));

        Assert.Equal("6", WrittenDocument.Value(document.Paragraphs[0], "numId"));
        Assert.Contains("w:abstractNumId=\"4\"", document.Parts["word/numbering.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_s_own_document_is_a_letterhead_that_lacks_nothing()
    {
        var own = DocxWriter.Write(Samples.Draft("1. One."), SampleLibrary.Look);

        var outcome = ReferenceDocument.Open(own, Library);

        Assert.Empty(outcome.Findings);
        var again = DocxWriter.Write(Samples.Draft("1. One."), outcome.Value!);
        Assert.Empty(DocxWriterSpecs.Faults(again));
        Assert.Contains("CTD-SND-2026-088", new WrittenDocument(again).Parts["word/header1.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_of_an_earlier_draft_is_not_carried_into_the_next()
    {
        var saved = Changed("word/header1.xml", x => Regex.Replace(x, "<w:sdtPr>.*?</w:sdtPr>", "<w:sdtPr/>"), DocxWriter.Write(Samples.Draft("Text."), SampleLibrary.Look));
        var other = Samples.Case with { Case = Samples.Case.Case with { Reference = "OTHER-1" } };

        var header = new WrittenDocument(DocxWriter.Write(Samples.Draft("Text.", other), ReferenceDocument.Open(saved, Library).Value!)).Parts["word/header1.xml"];

        Assert.DoesNotContain("CTD-SND-2026-088", header, StringComparison.Ordinal);
        Assert.Contains("OTHER-1", header, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_letterhead_gives_the_same_bytes()
    {
        var draft = Samples.Draft("Text.");
        var letterhead = Letterhead();

        Assert.Equal(DocxWriter.Write(draft, ReferenceDocument.Open(letterhead, Library).Value!), DocxWriter.Write(draft, ReferenceDocument.Open(letterhead, Library).Value!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is a text file, not a Word document.")]
    [InlineData("PK\u0003\u0004 broken")]
    public void A_file_that_is_no_Word_document_is_refused(string content) =>
        Refused(Encoding.UTF8.GetBytes(content), FindingCodes.ReferenceDocumentUnreadable);

    [Fact]
    public void A_package_that_is_no_Word_document_is_refused() =>
        Refused(Zip(("hello.txt", "hello")), FindingCodes.ReferenceDocumentUnreadable);

    [Fact]
    public void A_part_that_is_not_well_formed_is_refused() =>
        Refused(Changed("word/styles.xml", _ => "<w:styles"), FindingCodes.ReferenceDocumentUnreadable);

    [Fact]
    public void A_document_in_the_strict_format_is_refused() =>
        Refused(Changed("word/document.xml", x => x.Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)), FindingCodes.ReferenceDocumentUnreadable);

    [Fact]
    public void A_part_that_grows_without_measure_is_refused() =>
        Refused(Changed("word/bomb.xml", _ => new string('a', 20_000_000)), FindingCodes.ReferenceDocumentTooLarge);

    [Fact]
    public void A_letterhead_of_too_many_parts_is_refused() =>
        Refused(Zip([.. Enumerable.Range(0, 2_100).Select(i => ($"part{i}.xml", "<a/>"))]), FindingCodes.ReferenceDocumentTooLarge);

    [Fact]
    public void Macros_are_refused() => Refused(Changed("word/vbaProject.bin", _ => "macro"), FindingCodes.ReferenceDocumentUnsafe);

    [Fact]
    public void A_macro_enabled_document_is_refused() =>
        Refused(Changed("[Content_Types].xml", x => x.Replace("wordprocessingml.document.main+xml", "wordprocessingml.document.macroEnabled.main+xml", StringComparison.Ordinal)), FindingCodes.ReferenceDocumentUnsafe);

    [Fact]
    public void An_embedded_object_is_refused() => Refused(Changed("word/embeddings/oleObject1.bin", _ => "object"), FindingCodes.ReferenceDocumentUnsafe);

    [Fact]
    public void A_link_to_a_place_outside_is_refused() =>
        Refused(
            Changed("word/_rels/settings.xml.rels", _ => "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"https://example.com/t.dotm\" TargetMode=\"External\"/></Relationships>"),
            FindingCodes.ReferenceDocumentUnsafe);

    [Fact]
    public void A_document_type_definition_is_refused() =>
        Refused(Changed("word/styles.xml", x => "<!DOCTYPE a [<!ENTITY e \"x\">]>" + x[x.IndexOf("<w:styles", StringComparison.Ordinal)..]), FindingCodes.ReferenceDocumentUnsafe);

    [Fact]
    public void A_finding_about_a_letterhead_says_what_to_do()
    {
        Assert.All(
            new[] { Changed("word/vbaProject.bin", _ => "macro"), [], Changed("word/bomb.xml", _ => new string('a', 20_000_000)) },
            bytes => Assert.NotEmpty(Assert.Single(ReferenceDocument.Open(bytes, Library).Findings).Fix!));
    }

    private static void Refused(byte[] bytes, string code)
    {
        var outcome = ReferenceDocument.Open(bytes, Library);

        Assert.Null(outcome.Value);
        Assert.Equal(code, Assert.Single(outcome.Findings).Code);
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Changed(string part, Func<string, string> change, byte[]? letterhead = null)
    {
        using var stream = new MemoryStream();
        stream.Write(letterhead ?? Letterhead());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, true))
        {
            var text = string.Empty;
            if (archive.GetEntry(part) is { } entry)
            {
                using (var reader = new StreamReader(entry.Open()))
                {
                    text = reader.ReadToEnd();
                }

                entry.Delete();
            }

            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(change(text));
        }

        return stream.ToArray();
    }

    // A letterhead as an agency makes it in Word: another language, a first page of its own, a picture, a numbered list, a link in the footer.
    internal static byte[] Letterhead()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var styles = main.AddNewPart<StyleDefinitionsPart>("rId1");
            styles.Styles = new Styles(
                new Style(new StyleName { Val = "Normal" }, new StyleRunProperties(new RunFonts { Ascii = "Georgia" })) { Type = StyleValues.Paragraph, StyleId = "Standard", Default = true },
                new Style(new StyleName { Val = "heading 1" }, new BasedOn { Val = "Standard" }) { Type = StyleValues.Paragraph, StyleId = "berschrift1" });
            var numbering = main.AddNewPart<NumberingDefinitionsPart>("rId2");
            numbering.Numbering = new Numbering(
                new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "-" }) { LevelIndex = 0 }) { AbstractNumberId = 3 },
                new NumberingInstance(new AbstractNumId { Val = 3 }) { NumberID = 5 });
            var first = main.AddNewPart<HeaderPart>("rId3");
            var picture = first.AddImagePart(ImagePartType.Png, "rIdPicture");
            picture.FeedData(new MemoryStream(Pixel));
            first.Header = new Header(new Paragraph(new Run(new Text("Agency of the letterhead")), new Run(Drawing("rIdPicture"))));
            var other = main.AddNewPart<HeaderPart>("rId4");
            other.Header = new Header(new Paragraph(new Run(new Text("Next pages"))));
            var footer = main.AddNewPart<FooterPart>("rId5");
            footer.AddHyperlinkRelationship(new Uri("https://agency.example"), true, "rIdLink");
            footer.Footer = new Footer(new Paragraph(new Hyperlink(new Run(new Text("agency.example"))) { Id = "rIdLink" }));
            main.Document = new Document(new Body(
                new Paragraph(new Run(new Text("Sample text of the letterhead"))),
                new SectionProperties(
                    new HeaderReference { Type = HeaderFooterValues.First, Id = "rId3" },
                    new HeaderReference { Type = HeaderFooterValues.Default, Id = "rId4" },
                    new FooterReference { Type = HeaderFooterValues.Default, Id = "rId5" },
                    new PageSize { Width = 11000, Height = 16000 },
                    new PageMargin { Left = 1500, Right = 1500, Top = 2000, Bottom = 1000, Header = 500, Footer = 500, Gutter = 0 },
                    new TitlePage())));
        }

        return stream.ToArray();
    }

    private static Drawing Drawing(string relationship) => new(new DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline(
        new DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent { Cx = 360000, Cy = 360000 },
        new DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties { Id = 1, Name = "Crest" },
        new DocumentFormat.OpenXml.Drawing.Graphic(new DocumentFormat.OpenXml.Drawing.GraphicData(new DocumentFormat.OpenXml.Drawing.Pictures.Picture(
            new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureProperties(
                new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualDrawingProperties { Id = 1, Name = "Crest" },
                new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureDrawingProperties()),
            new DocumentFormat.OpenXml.Drawing.Pictures.BlipFill(
                new DocumentFormat.OpenXml.Drawing.Blip { Embed = relationship },
                new DocumentFormat.OpenXml.Drawing.Stretch(new DocumentFormat.OpenXml.Drawing.FillRectangle())),
            new DocumentFormat.OpenXml.Drawing.Pictures.ShapeProperties(
                new DocumentFormat.OpenXml.Drawing.Transform2D(new DocumentFormat.OpenXml.Drawing.Offset { X = 0, Y = 0 }, new DocumentFormat.OpenXml.Drawing.Extents { Cx = 360000, Cy = 360000 }),
                new DocumentFormat.OpenXml.Drawing.PresetGeometry(new DocumentFormat.OpenXml.Drawing.AdjustValueList()) { Preset = DocumentFormat.OpenXml.Drawing.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" })));
}
