using System.Text;

namespace EvidenceRequests.Packs.Tests;

/// <summary>A fact is changed at its place; every other character of the file stays.</summary>
public sealed class CaseFileEditorSpecs
{
    private static readonly LibraryReader Reader = LibraryReader.Open([new DirectoryPacks { Root = ProjectFolder.Combine() }]);

    [Theory]
    [InlineData("title: Old # kept", "New title", "title: New title # kept")]
    [InlineData("title: Old", "It is: new", "title: \"It is: new\"")]
    [InlineData("title: Old", "null", "title: \"null\"")]
    [InlineData("title: Old", "two\nlines", "title: \"two\\nlines\"")]
    [InlineData("title: \"Old\"   # kept", "Say \"no\" \\ yes", "title: \"Say \\\"no\\\" \\\\ yes\"   # kept")]
    [InlineData("title: 'Old'", "the officer's", "title: 'the officer''s'")]
    [InlineData("title: Old", "بلال احمد", "title: بلال احمد")]
    [InlineData("title: Old", "- dash", "title: \"- dash\"")]
    [InlineData("title: Old", "a #b", "title: \"a #b\"")]
    public void A_value_keeps_the_form_of_the_one_before_it_where_it_can(string line, string value, string expected)
    {
        var edited = Edit(Case(line), ("case.title", value));
        Assert.Empty(edited.Findings);
        Assert.Equal(Case(expected), Encoding.UTF8.GetString(edited.Value!.Bytes));
    }

    [Theory]
    [InlineData("title: >\n    Old text\n    over lines.", "New text.", "title: >\n    New text.")]
    [InlineData("title: |\n    Old\n    text.", "New\ntext.\nLonger.", "title: |\n    New\n    text.\n    Longer.")]
    [InlineData("title: Old text\n    over lines.", "New text.", "title: New text.")]
    public void A_text_over_several_lines_keeps_its_indent_and_what_follows(string line, string value, string expected)
    {
        var edited = Edit(Case(line), ("case.title", value));
        Assert.Empty(edited.Findings);
        Assert.Equal(Case(expected), Encoding.UTF8.GetString(edited.Value!.Bytes));
    }

    [Fact]
    public void Windows_line_ends_a_byte_order_mark_and_json_are_kept()
    {
        var windows = "\uFEFF" + Case("title: Old").Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(windows.Replace("Old", "New", StringComparison.Ordinal), Encoding.UTF8.GetString(Edit(windows, ("case.title", "New")).Value!.Bytes));
        const string Json = "{ \"case\": { \"reference\": \"R-1\", \"requesting_state\": \"pk\", \"title\": \"Old\" } }";
        Assert.Equal(Json.Replace("Old", "New: one", StringComparison.Ordinal), Encoding.UTF8.GetString(Edit(Json, ("case.title", "New: one")).Value!.Bytes));
    }

    [Fact]
    public void The_patch_shows_the_lines_that_change_with_three_lines_around_them()
    {
        var edited = Edit(Case("title: Old"), ("case.title", "New"), ("facts.f2.text", "Second, changed"));
        Assert.Equal(
            """
            @@ -2,9 +2,9 @@
             case:
               reference: R-1
               requesting_state: pk
            -  title: Old
            +  title: New
               classification: Confidential
             facts:
               - { id: f1, text: First }
            -  - { id: f2, text: Second } # kept
            +  - { id: f2, text: "Second, changed" } # kept
               - { id: f3, text: Third }

            """.ReplaceLineEndings("\n"),
            edited.Value!.Patch);
    }

    [Fact]
    public void A_fact_that_has_no_single_place_is_told_and_the_others_change()
    {
        var edited = Edit(Case("title: Old"), ("case.title", "New"), ("authority.place", "Lahore"), ("facts", "x"));
        Assert.Equal([FindingCodes.ImportNotPossible, FindingCodes.ImportNotPossible], edited.Findings.Select(f => f.Code));
        Assert.Contains("title: New", Encoding.UTF8.GetString(edited.Value!.Bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("case.title", "bad \uE001 sign")]
    [InlineData("case.requesting_state", "~")]
    [InlineData("facts.f1.id", "f2")]
    public void A_change_after_which_the_file_would_not_read_as_meant_is_refused(string fact, string value)
    {
        var edited = Edit(Case("title: Old"), (fact, value));
        Assert.True(edited.Value is null || Encoding.UTF8.GetString(edited.Value.Bytes).Contains("\"~\"", StringComparison.Ordinal));
        Assert.All(edited.Findings, f => Assert.Equal(FindingCodes.ImportFailed, f.Code));
    }

    [Fact]
    public void Any_text_comes_back_from_the_file_as_it_was_put_in()
    {
        var random = new Random(11);
        const string Signs = "abc 123:#-'\"\\{}[],&*!|>%@`~?.\n\t؟ب é+()/";
        for (var round = 0; round < 500; round++)
        {
            var value = string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => Signs[random.Next(Signs.Length)])).Trim();
            var form = new[] { "title: Old", "title: \"Old\"", "title: 'Old'", "title: |\n    Old", "title: >\n    Old" }[round % 5];
            var edited = value.Length == 0 ? null : Edit(Case(form), ("case.title", value));
            Assert.True(edited?.Value is null || CaseFileReader.Read(edited.Value.Bytes, "c", Reader).Value!.CaseFile.Case.Title!.Trim() == value, $"round {round}");
            Assert.True(value.Length == 0 || edited!.Value is not null || form.Contains('\n', StringComparison.Ordinal), $"round {round}: {value}");
        }
    }

    private static string Case(string title) => $$"""
        # a comment
        case:
          reference: R-1
          requesting_state: pk
          {{title}}
          classification: Confidential
        facts:
          - { id: f1, text: First }
          - { id: f2, text: Second } # kept
          - { id: f3, text: Third }

        """.ReplaceLineEndings("\n");

    private static Result<EditedCaseFile> Edit(string text, params (string Fact, string Value)[] values) =>
        CaseFileEditor.Edit(Encoding.UTF8.GetBytes(text), values.ToDictionary(v => v.Fact, v => v.Value), Reader);
}
