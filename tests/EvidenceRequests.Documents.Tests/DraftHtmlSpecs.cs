using System.Xml.Linq;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

/// <summary>A preview shows what was typed, whatever it was.</summary>
public sealed class DraftHtmlSpecs
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("</article>&amp;&#x3c;b&gt;")]
    [InlineData("**bold** [link](javascript:alert(1))")]
    [InlineData("\u202Etxt.exe\u2066")]
    [InlineData("محمد @x 123")]
    public void A_text_is_shown_as_it_was_typed_and_nothing_in_it_is_markup(string hostile)
    {
        var slot = Slot(hostile, SlotKind.Text) with { Label = hostile };
        var article = Write(new DraftParagraph { Style = "body", Inlines = [new DraftText { Text = hostile }, slot] }, options: null, title: hostile);
        var link = Assert.Single(article.Descendants("a"));
        Assert.Equal(hostile, link.Value);
        Assert.Equal(hostile, link.Attribute("title")!.Value);
        Assert.Equal(["article", "header", "bdi", "bdi", "section", "p", "a", "bdi"], article.DescendantsAndSelf().Select(e => e.Name.LocalName));
        Assert.Equal("#", link.Attribute("href")!.Value);
        Assert.All(article.DescendantsAndSelf().Attributes(), a => Assert.DoesNotContain(a.Name.LocalName, "onmouseover"));
    }

    [Fact]
    public void What_xml_cannot_hold_is_shown_as_a_replacement() =>
        Assert.Equal("a\uFFFDb\uFFFD", Write(new DraftParagraph { Style = "body", Inlines = [Slot("a\u0001b\uFFFF", SlotKind.Text)] }).Descendants("a").Single().Value);

    [Fact]
    public void An_identifier_runs_from_left_to_right_and_a_missing_fact_is_a_gap()
    {
        var article = Write(new DraftParagraph { Style = "body", Inlines = [Slot("@name", SlotKind.Identifier), Slot("[MISSING: need]", SlotKind.Missing), Slot("x", SlotKind.Knowledge) with { Fact = "library.providers.meta" }] });
        Assert.Equal("ltr", article.Descendants("bdi").First(e => e.Value == "@name").Attribute("dir")!.Value);
        Assert.Equal("letter-gap", article.Descendants("a").First(e => e.Value == "[MISSING: need]").Attribute("class")!.Value);
        Assert.Equal("library.providers.meta", Assert.Single(article.Descendants("span")).Attribute("data-path")!.Value);
    }

    [Fact]
    public void Bullets_are_lists_in_their_levels_and_blocks_of_a_container_stand_together()
    {
        var article = Write([.. new[] { 1, 2, 3, 1, 3, 2 }.Select(l => new DraftBullet { Style = "body", Level = l, Inlines = [new DraftText { Text = $"{l}" }] }), Paragraph("signature", "Officer"), Paragraph("signature", "Rank")]);
        Assert.Equal([1, 2, 3, 1, 3, 2], article.Descendants("li").Where(l => l.Nodes().OfType<XText>().Any(t => t.Value.Trim().Length > 0)).Select(l => l.Ancestors("ul").Count()));
        Assert.All(article.Descendants("ul"), l => Assert.All(l.Elements(), e => Assert.Equal("li", e.Name.LocalName)));
        Assert.Equal("OfficerRank", Assert.Single(article.Descendants("div"), d => d.Attribute("class")!.Value == "letter-signature").Value.Replace("\n", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_says_what_its_heads_are_of()
    {
        DraftRow Row(params string[] cells) => new() { Cells = [.. cells.Select(c => new DraftCell { Inlines = [new DraftText { Text = c }] })] };
        var columns = new[] { new DraftColumn { Percent = 50 }, new DraftColumn { Percent = 50, AtRight = true } };
        var article = Write([new DraftTable { Style = "body", Kind = "accounts", Columns = columns, Header = Row("a", "b"), Rows = [Row("c", "d")] }, new DraftTable { Style = "body", Kind = "key-value", Columns = columns, Rows = [Row("e", "f")] }]);
        Assert.Equal([("a", "col"), ("b", "col"), ("e", "row")], article.Descendants("th").Select(e => (e.Value, e.Attribute("scope")!.Value)));
    }

    private static DraftParagraph Paragraph(string style, string text) => new() { Style = style, Inlines = [new DraftText { Text = text }] };

    private static DraftSlot Slot(string text, SlotKind kind) => new() { Number = 1, Fact = "accounts.a1.identifiers[0].value", Label = "Account", Text = text, Kind = kind };

    private static XElement Write(DraftBlock block, DraftHtmlOptions? options = null, string title = "Title") => Write([block], options, title);

    private static XElement Write(IReadOnlyList<DraftBlock> blocks, DraftHtmlOptions? options = null, string title = "Title")
    {
        var writer = new StringWriter { NewLine = "\n" };
        DraftHtml.Write(
            new Draft { Kind = "preservation", Step = "s1", Language = "en", Title = title, Reference = "R-1", Incomplete = true, AsOf = new DateOnly(2026, 11, 24), Library = "x", Sections = [new DraftSection { Id = "body", Origin = "t", OriginHash = "h", Blocks = blocks }] },
            writer,
            options);
        return XElement.Parse(writer.ToString(), LoadOptions.PreserveWhitespace);
    }
}
