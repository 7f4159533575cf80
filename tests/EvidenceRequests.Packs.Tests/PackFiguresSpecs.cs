namespace EvidenceRequests.Packs.Tests;

/// <summary>Figures about the packs are counted from the packs, each statement once and by its own confidence.</summary>
public sealed class PackFiguresSpecs
{
    private const string Provider = "providers/sample.yaml";

    [Fact]
    public void A_statement_that_is_read_on_a_page_moves_from_memory_to_page()
    {
        var before = Count(TextPacks.Good);
        var after = Count(TextPacks.Good.Change(Provider, "cite: { confidence: memory, note: Practice. }", "cite: { source: guide, confidence: page }"));
        Assert.Equal((before.Total.Page + 1, before.Total.Memory - 1), (after.Total.Page, after.Total.Memory));
    }

    [Fact]
    public void Advice_counts_as_neither_page_nor_memory()
    {
        var before = Count(TextPacks.Good);
        var after = Count(TextPacks.Good.Change(Provider, "The user is told., cite: { source: guide, confidence: page }", "The user is told., cite: { confidence: advice }"));
        Assert.Equal((before.Total.Page - 1, before.Total.Memory, 1, before.Total.Statements), (after.Total.Page, after.Total.Memory, after.Total.Advice, after.Total.Statements));
    }

    [Fact]
    public void An_answer_that_is_not_known_counts_as_open_whatever_page_was_read()
    {
        var before = Count(TextPacks.Good);
        var after = Count(TextPacks.Good.Change(Provider, "categories: [subscriber], answer: open", "categories: [subscriber], answer: unknown"));
        Assert.Equal((before.Total.Page - 1, before.Total.Open + 1, before.Total.Statements), (after.Total.Page, after.Total.Open, after.Total.Statements));
    }

    [Theory]
    [InlineData("2024-02-16", 2024)]
    [InlineData("2025-02", 2025)]
    [InlineData("about 2002", 2002)]
    [InlineData("as amended to 2023", 2023)]
    [InlineData("undated", null)]
    public void A_statement_is_as_old_as_the_text_that_was_read(string published, int? year)
    {
        var figures = Count(TextPacks.Good.Change(Provider, "checked_on: 2026-01-10, kind: own", $"published: {published}, checked_on: 2026-01-10, kind: own"));
        Assert.Contains(figures.ByYear, r => r.Year == year && r.Statements > 10);
    }

    private static PackFigures Count(TextPacks packs) => PackFigures.Count(packs.Open().ReadAll().Value!);
}
