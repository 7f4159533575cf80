using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

public sealed class DocxWriterSpecs
{
    private const string Letter = """
        ::: letterhead
        **{{ agency.name }}**\
        {{ authority.unit }}
        :::

        ::: subject
        Preservation request – {{ provider.name }}
        :::

        ::: summary-box
        **We ask you to** preserve data.
        :::

        # Request

        1. First, by {{ channel.name }}, signed by {{ officer.name }}.
           1. Point.
           - Bullet.
        1. Second.

        ::: table accounts
        | No. | Identifier |
        |---|--:|
        {{ for a in accounts }}
        | {{ a.number }} | {{ a.identifiers[0].value }} |
        {{ end }}
        :::

        ::: table key-value
        | | |
        |---|---|
        | Name | {{ persons[0].original }} |
        :::

        After the tables.

        ::: note
        1. A list on its own.
        1. Its second entry.
        :::

        ::: signature
        {{ officer.name }}

        {{ agency.name }}
        :::

        ## Annexes

        ::: table annexes
        | No. | Title |
        |---|---|
        | 1 | {{ annexes[0].title }} |
        :::
        """;

    private static byte[] Write(string text = Letter, CaseFile? caseFile = null) => DocxWriter.Write(Samples.Draft(text, caseFile), SampleLibrary.Look);

    private static WrittenDocument Read(string text = Letter, CaseFile? caseFile = null) => new(Write(text, caseFile));

    internal static IReadOnlyList<string> Faults(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var document = WordprocessingDocument.Open(stream, false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}")];
    }

    [Fact]
    public void A_document_keeps_the_rules_of_its_format() => Assert.Empty(Faults(Write()));

    [Fact]
    public void An_empty_draft_gives_a_document_that_keeps_the_rules_too() => Assert.Empty(Faults(Write("{{ if emergency }}x{{ end }}")));

    [Fact]
    public void The_same_draft_gives_the_same_bytes()
    {
        Assert.Equal(Write(), Write());
    }

    [Fact]
    public void Entries_have_one_time_and_the_content_types_come_first()
    {
        var document = Read();

        Assert.Equal("[Content_Types].xml", document.Parts.Keys.First());
        Assert.All(document.Times, time => Assert.Equal(new DateTime(1980, 1, 1), time));
    }

    [Fact]
    public void Each_printed_fact_stands_in_a_content_control_with_a_bookmark()
    {
        var document = Read("Signed by {{ officer.name }}.");

        Assert.Equal([("Officer, name", "authority.officer.name", "Ayesha Khan")], document.Controls);
        Assert.Contains("w:name=\"er_1\"", document.Parts["word/document.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_knows_its_fact_too()
    {
        Assert.Equal([("Days", "plan.days", "90")], Read("For {{ count_of step.days \"day\" \"days\" }}.").Controls);
    }

    [Fact]
    public void Sections_stand_between_bookmarks()
    {
        var draft = DraftComposer.Compose(Samples.Request(Samples.Library(("one", "One."), ("next-part", "Two.")))).Value!;

        var document = new WrittenDocument(DocxWriter.Write(draft, SampleLibrary.Look));

        Assert.Equal(["er_s1_one", "er_s2_next_part"], document.Body.Elements().Where(e => e.Name.LocalName == "bookmarkStart").Select(e => (string)e.Attributes().Single(a => a.Name.LocalName == "name")!));
    }

    [Fact]
    public void The_provenance_maps_bookmarks_to_facts_and_sections_and_holds_no_fact()
    {
        var provenance = Read("Signed by {{ officer.name }}.").Parts["customXml/item1.xml"];

        Assert.Contains("bookmark=\"er_1\" fact=\"authority.officer.name\"", provenance, StringComparison.Ordinal);
        Assert.Contains("template=\"templates/preservation/en/text.md\"", provenance, StringComparison.Ordinal);
        Assert.Contains("library=\"sha256:0123\"", provenance, StringComparison.Ordinal);
        Assert.DoesNotContain("Ayesha", provenance, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbered_paragraphs_share_one_numbering_and_a_list_on_its_own_has_another()
    {
        var numbers = Read().Paragraphs.Where(p => WrittenDocument.Has(p, "numId")).Select(p => (WrittenDocument.Style(p), WrittenDocument.Value(p, "numId"), WrittenDocument.Value(p, "ilvl"))).ToList();

        Assert.Equal(
            [("LetterNumbered1", "1", "0"), ("LetterNumbered2", "1", "1"), ("LetterBullet2", "2", "1"), ("LetterNumbered1", "1", "0"), ("LetterNote", "3", "0"), ("LetterNote", "3", "0")],
            numbers);
        Assert.Contains("<w:num w:numId=\"3\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>", Read().Parts["word/numbering.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_row_is_repeated_and_no_row_splits()
    {
        var rows = WrittenDocument.All(Read().Body, "tr").ToList();

        Assert.True(WrittenDocument.Has(rows[0], "tblHeader"));
        Assert.False(WrittenDocument.Has(rows[1], "tblHeader"));
        Assert.All(rows, row => Assert.True(WrittenDocument.Has(row, "cantSplit")));
    }

    [Fact]
    public void The_columns_of_a_table_fill_the_text_exactly()
    {
        var document = Read();

        Assert.All(WrittenDocument.All(document.Body, "tblGrid"), grid => Assert.Equal(9072, grid.Elements().Sum(c => (int)c.Attributes().Single())));
    }

    [Fact]
    public void An_identifier_stands_in_a_fixed_width_face_and_is_never_spell_checked()
    {
        var run = WrittenDocument.All(Read().Body, "r").Single(r => WrittenDocument.Text(r) == "+923001234567");

        Assert.Equal("TableIdentifier", WrittenDocument.Value(run, "rStyle"));
        Assert.True(WrittenDocument.Has(run, "noProof"));
    }

    [Fact]
    public void Urdu_runs_from_right_to_left()
    {
        var cell = WrittenDocument.All(Read().Body, "tc").Single(c => WrittenDocument.Text(c) == "بلال احمد");

        Assert.True(WrittenDocument.Has(cell, "bidi"));
        Assert.True(WrittenDocument.Has(cell, "rtl"));
    }

    [Theory]
    [InlineData("Text بلال احمد text", "Text |بلال احمد> text|", false)]
    [InlineData("بلال احمد", "بلال احمد>", true)]
    [InlineData("بلال، فون abc-1 پر۔", "بلال، فون >abc-1| پر۔>", true)]
    [InlineData("plain 😀", "plain 😀|", false)]
    [InlineData("(بلال)", "(بلال)>", true)]
    public void Text_is_cut_where_its_direction_changes(string text, string expected, bool rightToLeft)
    {
        Assert.Equal(rightToLeft, TextDirection.IsRightToLeft([new DraftText { Text = text }]));
        Assert.Equal(expected, string.Concat(TextDirection.Parts(text, rightToLeft).Select(p => p.Text + (p.RightToLeft ? ">" : "|"))));
    }

    [Theory]
    [InlineData("He wrote “کل @trader.pay.01 کو بھیجو” to her.", "He wrote “| [کل> @trader.pay.01 |کو بھیجو>] ” to her.|")]
    [InlineData("First “بلال”, then “احمد”.", "First “| بلال> ”, then “| احمد> ”.|")]
    public void A_quotation_with_a_Latin_name_is_one_run_from_right_to_left(string text, string expected)
    {
        var quotations = TextDirection.Quotations(text, baseIsRightToLeft: false).Select(q => string.Concat(q.Select(p => p.Text + (p.RightToLeft ? ">" : "|"))) is var shown && q.Count > 1 ? $"[{shown}]" : shown);
        Assert.Equal(expected, string.Join(' ', quotations));
    }

    [Fact]
    public void An_identifier_inside_Urdu_is_isolated_from_left_to_right()
    {
        var caseFile = Samples.Case with { Case = Samples.Case.Case with { Title = "بلال احمد کا نمبر یہ ہے" } };

        var document = Read("{{ case_file.title }} {{ accounts[0].identifiers[0].value }}", caseFile);

        Assert.Equal("+923001234567", WrittenDocument.Text(Assert.Single(WrittenDocument.All(document.Body, "dir"))));
        Assert.Empty(Faults(Write("{{ case_file.title }} {{ accounts[0].identifiers[0].value }}", caseFile)));
    }

    [Theory]
    [InlineData(" before")]
    [InlineData("after ")]
    [InlineData("two  inside")]
    [InlineData("\u00A0fixed")]
    public void Spaces_that_Word_would_drop_are_kept(string title)
    {
        var body = Read("{{ case_file.title }}", Samples.Case with { Case = Samples.Case.Case with { Title = title } }).Body;
        Assert.Equal("preserve", WrittenDocument.All(body, "t").Single(t => t.Value == title).Attribute(XNamespace.Xml + "space")?.Value);
    }

    [Fact]
    public void Text_without_such_spaces_is_written_without_more()
    {
        var texts = WrittenDocument.All(Read("One word and **another** one.").Body, "t").ToList();
        Assert.True(texts.Count > 2);
        Assert.All(texts, t => Assert.Equal(t.Value.StartsWith(' ') || t.Value.EndsWith(' '), t.Attribute(XNamespace.Xml + "space") is not null));
    }

    [Fact]
    public void Lines_and_tabs_of_a_fact_stay_lines_and_tabs()
    {
        var caseFile = Samples.Case with { Case = Samples.Case.Case with { Title = "one\ntwo\r\nthree\tfour" } };

        Assert.Equal("one\ntwo\nthree\tfour", Assert.Single(Read("{{ case_file.title }}", caseFile).Controls).Text);
    }

    [Fact]
    public void A_missing_fact_is_highlighted_and_each_page_says_that_the_draft_is_incomplete()
    {
        var draft = DraftComposer.Compose(Samples.Request(Samples.Library(("text", "{{ need signatory.name \"x.y\" }}")), incomplete: true)).Value!;

        var document = new WrittenDocument(DocxWriter.Write(draft, SampleLibrary.Look));

        Assert.Equal("yellow", WrittenDocument.Value(document.Body, "highlight"));
        Assert.Contains("DRAFT – INCOMPLETE", document.Parts["word/header1.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_page_shows_classification_reference_state_agency_and_its_number()
    {
        var document = Read();

        Assert.Contains("Confidential", document.Parts["word/header1.xml"], StringComparison.Ordinal);
        Assert.Contains("CTD-SND-2026-088", document.Parts["word/header1.xml"], StringComparison.Ordinal);
        Assert.Contains("DRAFT – not for service", document.Parts["word/header1.xml"], StringComparison.Ordinal);
        Assert.Contains("Counter Terrorism Department, Sindh Police", document.Parts["word/footer1.xml"], StringComparison.Ordinal);
        Assert.Contains("NUMPAGES", document.Parts["word/footer1.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_doubt_is_a_comment_at_its_place_without_a_name_or_a_time()
    {
        var document = Read("By {{ channel.name }}.");

        var comments = document.Parts["word/comments.xml"];
        Assert.Contains("w:author=\"evreq\"", comments, StringComparison.Ordinal);
        Assert.Contains("chirp:channel:portal", comments, StringComparison.Ordinal);
        Assert.DoesNotContain("w:date", comments, StringComparison.Ordinal);
        Assert.True(WrittenDocument.Has(document.Body, "commentRangeStart"));
        Assert.DoesNotContain("chirp:channel:portal", document.Parts["word/document.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_without_doubts_has_no_comments_part() => Assert.DoesNotContain("word/comments.xml", Read("Text.").Parts.Keys);

    [Fact]
    public void Title_subject_and_language_are_set_and_no_name_of_a_user_is()
    {
        var core = Read().Parts["docProps/core.xml"];

        Assert.Contains("<dc:title>Preservation request – Chirp</dc:title>", Read("::: subject\nPreservation request – {{ provider.name }}\n:::").Parts["docProps/core.xml"], StringComparison.Ordinal);
        Assert.Contains("<dc:language>en-GB</dc:language>", core, StringComparison.Ordinal);
        Assert.DoesNotContain("creator", core, StringComparison.Ordinal);
        Assert.DoesNotContain("lastModifiedBy", core, StringComparison.Ordinal);
    }

    [Fact]
    public void What_introduces_a_table_stays_on_its_page_and_a_signature_lets_the_annexes_go()
    {
        var document = Read();
        string? KeepNext(string text) => WrittenDocument.Value(document.Paragraphs.Single(p => WrittenDocument.Text(p) == text), "keepNext");

        Assert.Equal("1", KeepNext("Annexes"));
        Assert.Equal("0", WrittenDocument.Value(document.Paragraphs.Last(p => WrittenDocument.Style(p) == "LetterSignature"), "keepNext"));
    }

    [Fact]
    public void Of_short_paragraphs_before_a_signature_only_the_last_come_to_its_page()
    {
        var filling = new string('x', 100);
        var document = Read($"First {filling}.\n\nSecond {filling}.\n\nThird {filling}.\n\nFourth {filling}.\n\n::: signature\nOfficer One\n:::\n");
        string? KeepNext(string word) => WrittenDocument.Value(document.Paragraphs.Single(p => WrittenDocument.Text(p).StartsWith(word, StringComparison.Ordinal)), "keepNext");

        Assert.Equal([null, "1", "1", "1"], new[] { "First", "Second", "Third", "Fourth" }.Select(KeepNext));
    }

    [Fact]
    public void A_word_stays_with_the_number_it_counts_also_where_both_are_wording()
    {
        var text = string.Concat(Read("Linked by fact 2, facts 3 and 4, section 9 and 5 days after.").Paragraphs.Select(WrittenDocument.Text));

        Assert.Contains("by fact\u00A02, facts\u00A03 and 4, section\u00A09 and 5 days", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_holds_one_entry_of_a_list_alone()
    {
        var filling = new string('x', 600);
        var document = Read($"Two.\n\n- one\n- two\n\nFour.\n\n- first\n- second\n- third\n- fourth\n\nLong.\n\n- {filling}\n- short\n");
        string? KeepNext(string text) => WrittenDocument.Value(document.Paragraphs.Single(p => WrittenDocument.Text(p) == text), "keepNext");

        Assert.Equal(["1", null], new[] { "one", "two" }.Select(KeepNext));
        Assert.Equal(["1", null, "1", null], new[] { "first", "second", "third", "fourth" }.Select(KeepNext));
        Assert.Null(KeepNext(filling));
    }

    [Fact]
    public void Every_style_the_writer_uses_exists()
    {
        var styles = Read().Parts["word/styles.xml"];

        Assert.All(StyleNames.All, style => Assert.Contains($"w:styleId=\"{style}\"", styles, StringComparison.Ordinal));
    }

    [Fact]
    public void Paper_of_North_America_is_an_option()
    {
        var look = ReferenceDocument.Default(Samples.Library(), PaperSize.Letter).Value!;

        var document = new WrittenDocument(DocxWriter.Write(Samples.Draft("Text."), look));

        Assert.Contains("w:w=\"12240\"", document.Parts["word/document.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_part_of_the_reference_document_is_a_finding_with_its_place()
    {
        var library = Samples.Library(("templates/reference/styles.xml", "<w:styles>"));

        var finding = Assert.Single(ReferenceDocument.Default(library).Findings);

        Assert.Equal(FindingCodes.ReferenceDocumentUnreadable, finding.Code);
        Assert.Equal("templates/reference/styles.xml", finding.Location!.File);
    }
}
