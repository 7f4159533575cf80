using EvidenceRequests.Documents.Facts;
using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

/// <summary>Many accounts are spoken of as groups, and a table of many rows is read like one of few.</summary>
public sealed class ManyAccountsSpecs
{
    [Theory]
    [InlineData("1", 1, "1", "account 1")]
    [InlineData("3", 9, "3", "account 3")]
    [InlineData("1 2", 2, "all", "all accounts")]
    [InlineData("1 2", 3, "1, 2", "accounts 1 and 2")]
    [InlineData("1 2 3", 4, "1–3", "accounts 1 to 3")]
    [InlineData("1 2 3 7 9 10", 12, "1–3, 7, 9, 10", "accounts 1 to 3, 7, 9 and 10")]
    [InlineData("", 3, null, null)]
    public void Numbers_of_accounts_are_told_as_ranges(string numbers, int count, string? cell, string? words)
    {
        var told = NumberRanges.Format([.. numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)], count);

        Assert.Equal(cell, told);
        Assert.Equal(words, told is null ? null : NumberRanges.InWords(told));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(5000)]
    public void A_table_keeps_all_its_rows_however_many_they_are(int rows)
    {
        var lines = string.Concat(Enumerable.Range(1, rows).Select(i => $"| {i} | a {i} |\n"));
        var form = BlockReader.Read("t.md", "t", $"Before.\n\n::: table items\n| No. | Item |\n|---|---|\n{lines}:::\n\nAfter.\n");

        Assert.Empty(form.Findings);
        Assert.Equal([typeof(DraftParagraph), typeof(DraftTable), typeof(DraftParagraph)], form.Blocks.Select(b => b.GetType()));
        var table = (DraftTable)form.Blocks[1];
        Assert.Equal(rows, table.Rows.Count);
        Assert.Equal("items", table.Kind);
        Assert.Equal(rows.ToString(System.Globalization.CultureInfo.InvariantCulture), Assert.IsType<DraftText>(Assert.Single(table.Rows[^1].Cells[0].Inlines)).Text);
    }

    [Fact]
    public void Asks_of_one_data_request_for_the_same_items_are_one_group()
    {
        Ask Of(string data, string account, params string[] items) => new()
        {
            Data = data,
            Account = account,
            Provider = "p",
            ProviderName = "P",
            Fact = $"accounts.{account}",
            Identifiers = [],
            Items = [.. items.Select(i => new AskedItem { Id = i, Category = "subscriber" })],
        };

        var groups = AskGroup.Join([Of("d1", "a1", "subscriber"), Of("d1", "a2", "subscriber"), Of("d1", "a3", "content"), Of("d2", "a1", "subscriber")], id => id);

        Assert.Equal(["d1 a1 a2", "d1 a3", "d2 a1"], groups.Select(g => $"{g.Ask.Data} {string.Join(' ', g.Accounts)}"));
    }

    [Fact]
    public void Data_requests_that_say_the_same_of_other_accounts_are_told_apart_only_by_what_they_say_and_by_the_order_that_covers_them()
    {
        var one = new DataRequest { Id = "d1", Account = "a1", Items = ["subscriber"], Need = "It names the user.", Supports = ["f1"] };

        Assert.Equal(AskGroup.Describe(one, []), AskGroup.Describe(one with { Id = "d2", Account = "a2", Supports = ["f1"] }, []));
        Assert.Equal(AskGroup.Describe(one, ["d1", "d2"]), AskGroup.Describe(one with { Id = "d2", Account = null, Accounts = ["a2", "a3"] }, ["d1", "d2"]));
        Assert.NotEqual(AskGroup.Describe(one, []), AskGroup.Describe(one with { Id = "d2", Need = "It names the payer." }, []));
        Assert.NotEqual(AskGroup.Describe(one, ["d1"]), AskGroup.Describe(one with { Id = "d2" }, ["d1"]));
    }
}
