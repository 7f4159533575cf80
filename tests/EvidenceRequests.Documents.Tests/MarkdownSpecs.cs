using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

public sealed class MarkdownSpecs
{
    [Theory]
    [InlineData("# One", 1)]
    [InlineData("### Three", 3)]
    public void A_heading_has_a_level(string text, int level) => Assert.Equal(level, Assert.IsType<DraftHeading>(Samples.Blocks(text)[0]).Level);

    [Fact]
    public void Numbered_paragraphs_run_on_through_the_letter()
    {
        var draft = DraftComposer.Compose(Samples.Request(Samples.Library(("one", "1. First.\n1. Second."), ("two", "## Heading\n\n1. Third.\n   1. Point a.\n   1. Point b.")))).Value!;

        var numbered = draft.Sections.SelectMany(s => s.Blocks).OfType<DraftNumberedParagraph>().ToList();
        Assert.All(numbered, p => Assert.Equal(0, p.List));
        Assert.Equal([1, 1, 1, 2, 2], numbered.Select(p => p.Level));
        Assert.Contains("3. Third.", ReadingView.Create(draft), StringComparison.Ordinal);
        Assert.Contains("(b) Point b.", ReadingView.Create(draft), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_inside_a_container_starts_at_one_again()
    {
        var blocks = Samples.Blocks("1. Letter.\n\n::: note\n1. Note.\n:::\n\n::: warning-box\n1. Warning.\n:::\n\n1. Letter again.");

        Assert.Equal([0, 1, 2, 0], blocks.OfType<DraftNumberedParagraph>().Select(p => p.List));
    }

    [Fact]
    public void A_second_paragraph_of_an_entry_stands_under_the_first_without_a_number()
    {
        var blocks = Samples.Blocks("1. First.\n\n   Still the first.\n\n   - Bullet.");

        Assert.IsType<DraftNumberedParagraph>(blocks[0]);
        Assert.Equal(1, Assert.IsType<DraftParagraph>(blocks[1]).Level);
        Assert.Equal(2, Assert.IsType<DraftBullet>(blocks[2]).Level);
    }

    [Fact]
    public void Bold_italic_code_and_line_breaks_become_forms_of_inlines()
    {
        var paragraph = Assert.IsType<DraftParagraph>(Samples.Blocks("a **b** *c* ***d*** `e`\\\nf")[0]);

        Assert.Equal(
            ["a ", "[b]", " ", "/c/", " ", "/[d]/", " ", "<e>", "break", "f"],
            paragraph.Inlines.Select(i => i switch
            {
                DraftText { Bold: true, Italic: true } t => $"/[{t.Text}]/",
                DraftText { Bold: true } t => $"[{t.Text}]",
                DraftText { Italic: true } t => $"/{t.Text}/",
                DraftText { Code: true } t => $"<{t.Text}>",
                DraftText t => t.Text,
                _ => "break",
            }));
    }

    [Theory]
    [InlineData("letterhead")]
    [InlineData("reference-block")]
    [InlineData("addressee")]
    [InlineData("subject")]
    [InlineData("summary-box")]
    [InlineData("signature")]
    [InlineData("annex-title")]
    [InlineData("note")]
    [InlineData("salutation")]
    [InlineData("closing")]
    [InlineData("warning-box")]
    [InlineData("unnumbered")]
    public void A_container_gives_its_paragraphs_a_style(string style)
    {
        Assert.Equal(style, Samples.Blocks($"::: {style}\nText.\n:::")[0].Style);
    }

    [Fact]
    public void A_table_has_a_kind_a_header_rows_and_widths_that_add_up()
    {
        var table = Assert.IsType<DraftTable>(Samples.Blocks("::: table items\n| No. | Item | Days |\n|---|---|--:|\n| 1 | Subscriber information | 90 |\n| 2 | Logs of the connection | 90 |\n:::")[0]);

        Assert.Equal("items", table.Kind);
        Assert.Equal("Item", PlainText.From(table.Header!.Cells[1].Inlines));
        Assert.Equal(2, table.Rows.Count);
        Assert.Equal(100, table.Columns.Sum(c => c.Percent));
        Assert.True(table.Columns[1].Percent > table.Columns[0].Percent);
        Assert.True(table.Columns[2].AtRight);
    }

    [Fact]
    public void A_table_of_labels_has_no_header_row()
    {
        var table = Assert.IsType<DraftTable>(Samples.Blocks("::: table key-value\n| | |\n|---|---|\n| Our reference | {{ case_file.reference }} |\n:::")[0]);

        Assert.Null(table.Header);
        Assert.Equal(["Our reference", "CTD-SND-2026-088"], table.Rows[0].Cells.Select(c => PlainText.From(c.Inlines)));
    }

    [Fact]
    public void A_loop_inside_a_table_gives_one_row_for_each_entry_and_no_other()
    {
        var table = Assert.IsType<DraftTable>(Assert.Single(Samples.Blocks("::: table items\n| No. | Item |\n|---|---|\n{{ for i in items }}\n{{ if i.number > 0 }}\n| {{ i.number }} | {{ i.name }} |\n{{ end }}\n{{ end }}\n:::")));

        Assert.Equal(["1|Subscriber information", "2|IP address logs"], table.Rows.Select(r => string.Join('|', r.Cells.Select(c => PlainText.From(c.Inlines)))));
    }

    [Fact]
    public void What_is_not_stated_leaves_no_double_space_no_empty_paragraph_and_no_stray_sign()
    {
        var blocks = Samples.Blocks("By {{ second_contact.rank }} {{ officer.name }}\\\n{{ second_contact.name }}\n\n{{ second_contact.name }}\n\n- {{ second_contact.name }}\n\n**{{ second_contact.name }}**");

        Assert.Equal("By Ayesha Khan", PlainText.From(Assert.Single(blocks)));
    }

    [Theory]
    [InlineData("<b>bold</b>", "HTML")]
    [InlineData("<div>\nblock\n</div>", "HTML")]
    [InlineData("[text](https://example.com)", "A link")]
    [InlineData("<https://example.com>", "A link")]
    [InlineData("[a]: https://example.com", "A link")]
    [InlineData("![picture](p.png)", "An image")]
    [InlineData("> quoted", "A quotation")]
    [InlineData("```\ncode\n```", "A code block")]
    [InlineData("Text.\n\n    code", "A code block")]
    [InlineData("Text.\n\n---\n\nText.", "A rule across the page")]
    [InlineData("Heading\n=======", "An underlined heading")]
    [InlineData("#### Four", "A heading below the third level")]
    [InlineData("- # In a list", "A heading inside a list")]
    [InlineData("_text_", "Emphasis with _")]
    [InlineData("&copy; 2026", "An HTML entity")]
    [InlineData("**never closed", "Bold that does not close")]
    [InlineData("::: unknown\nText.\n:::", "There is no style called \"unknown\".")]
    [InlineData("::: table unknown\n| a |\n|---|\n| b |\n:::", "There is no kind of table called \"unknown\".")]
    public void What_a_letter_must_not_hold_is_a_finding(string text, string what)
    {
        var findings = Samples.Findings(text);

        Assert.Contains(findings, f => f.Code == FindingCodes.MarkdownNotAllowed && f.Severity == Severity.Error && f.Message.StartsWith(what, StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_about_Markdown_names_the_line_of_the_template()
    {
        var finding = Assert.Single(Samples.Findings("First.\n\n{{ if officer }}\nSecond.\n{{ end }}\n\n> Quoted {{ officer.name }}.\n"));

        Assert.Equal("templates/preservation/en/text.md(7,1)", finding.Location!.ToString());
    }

    [Fact]
    public void A_misspelt_style_gets_a_suggestion()
    {
        Assert.Equal("Did you mean addressee?", Assert.Single(Samples.Findings("::: adressee\nText.\n:::")).Fix);
    }

    [Fact]
    public void A_section_that_prints_nothing_leaves_nothing()
    {
        Assert.Empty(Samples.Blocks("{{ if emergency }}\n## Danger\n\n1. Text.\n{{ end }}\n"));
    }

    public static TheoryData<string> TooMuch => ["> " + new string('>', 5000) + "x", new string('[', 20_000), string.Concat(Enumerable.Repeat("::: a\n", 3000)), string.Concat(Enumerable.Range(0, 200).Select(i => $"{new string(' ', 2 * i)}- x\n")), string.Concat(Enumerable.Repeat("[a](", 5000)), string.Concat(Enumerable.Repeat("- ", 3000)) + "x"];

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void Wording_that_would_stop_the_parser_is_a_finding(string wording)
    {
        var form = BlockReader.Read("t.md", "t", $"Before.\n\n{wording}\n\nAfter.");

        Assert.Contains(form.Findings, f => f.Message.StartsWith("the wording was not read", StringComparison.Ordinal));
    }
}
