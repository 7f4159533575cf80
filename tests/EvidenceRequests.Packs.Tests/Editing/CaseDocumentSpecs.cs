using System.Text;

namespace EvidenceRequests.Packs.Tests.Editing;

/// <summary>A case file is filled in field by field, and its text stays the text of the person who wrote it.</summary>
public sealed class CaseDocumentSpecs
{
    private const string Case = """
        # a comment
        case:
          reference: R-1
          requesting_state: pk # kept

        # what happened
        facts:
          # the first
          - { id: f1, text: First }
          # the second
          - id: f2
            # inside
            text: Second
        accounts:
          - id: a1
            provider: meta
            identifiers: [{ kind: username, value: sample }]

        """;

    private static readonly LibraryReader Reader = LibraryReader.Open([new DirectoryPacks { Root = ProjectFolder.Combine() }]);

    [Fact]
    public void A_new_key_goes_where_the_order_of_the_records_puts_it_and_missing_parents_are_made()
    {
        var document = Open(Case);
        Assert.Empty(document.Set("case.title", "Threats").Findings);
        Assert.Empty(document.Set("authority.officer.name", "Bilal Ahmad").Findings);
        Assert.Empty(document.Set("accounts.a1.identifiers[0].seen_at", "20 November 2026, 9:40 pm").Findings);
        Assert.Empty(document.Set("facts.f1.at", "20th November 2026").Findings);
        Assert.Equal(
            Normal("""
            # a comment
            case:
              reference: R-1
              requesting_state: pk # kept
              title: "Threats"

            authority:
              officer:
                name: "Bilal Ahmad"

            # what happened
            facts:
              # the first
              - { id: f1, at: "2026-11-20", text: First }
              # the second
              - id: f2
                # inside
                text: Second
            accounts:
              - id: a1
                provider: meta
                identifiers: [{ kind: username, value: sample, seen_at: "2026-11-20T21:40+05:00" }]

            """),
            Text(document));
        Assert.Equal("20 November 2026, 21:40 PKT (UTC+05:00)", document.GetInWords("accounts.a1.identifiers[0].seen_at"));
        Assert.Equal("20 November 2026", document.GetInWords("facts.f1.at"));
    }

    [Fact]
    public void A_new_entry_has_the_form_of_its_list_and_the_next_id()
    {
        var document = Open(Case);
        Assert.Equal(["f3"], document.Add("facts", new Dictionary<string, string> { ["text"] = "Third", ["shown_by.kind"] = "device" }).Value!.NewIds);
        Assert.Empty(document.Add("accounts.a1.identifiers", new Dictionary<string, string> { ["value"] = "0123", ["kind"] = "user-id" }).Value!.NewIds);
        Assert.Contains("  - id: f3\n    text: \"Third\"\n    shown_by: { kind: device }\n", Text(document), StringComparison.Ordinal);
        Assert.Contains("[{ kind: username, value: sample }, { kind: user-id, value: \"0123\" }]", Text(document), StringComparison.Ordinal);
    }

    [Fact]
    public void The_id_of_an_entry_that_is_gone_is_never_given_again()
    {
        var document = Open(Case);
        Assert.NotNull(document.Remove("facts.f2").Value);
        Assert.Equal(["f3"], document.Add("facts", new Dictionary<string, string> { ["text"] = "New" }).Value!.NewIds);
        Assert.NotNull(document.Undo());
        Assert.Equal(["f4"], document.Add("facts", new Dictionary<string, string> { ["text"] = "New" }).Value!.NewIds);
    }

    [Fact]
    public void The_id_of_an_entry_that_is_gone_is_not_given_again_by_the_next_program_either()
    {
        var document = Open(Case);
        Assert.NotNull(document.Add("facts", new Dictionary<string, string> { ["text"] = "Third" }).Value);
        Assert.NotNull(document.Remove("facts.f3").Value);
        Assert.NotNull(document.Remove("facts.f2").Value);
        Assert.Equal(["f3"], document.GetList("removed_ids"));
        Assert.Equal(["f4"], Open(Text(document)).Add("facts", new Dictionary<string, string> { ["text"] = "New" }).Value!.NewIds);
    }

    [Fact]
    public void I_do_not_know_is_the_word_of_the_field_or_stands_in_its_own_list_until_the_field_is_answered()
    {
        var document = Open(Case);
        Assert.Empty(document.Set("facts.f1.at", "20 November 2026").Findings);
        Assert.Empty(document.SetNotKnown("accounts.a1.holder.located_in").Findings);
        Assert.Empty(document.SetNotKnown("facts.f1.at").Findings);
        Assert.Empty(document.SetNotKnown("facts.f2.at").Findings);
        Assert.Equal("unknown", document.Get("accounts.a1.holder.located_in"));
        Assert.Null(document.Get("facts.f1.at"));
        Assert.Equal(["facts.f1.at", "facts.f2.at"], document.Reading.CaseFile.NotKnown);
        Assert.All(["accounts.a1.holder.located_in", "facts.f1.at", "facts.f2.at"], p => Assert.True(document.IsNotKnown(p)));
        Assert.Empty(document.Set("facts.f1.at", "21 November 2026").Findings);
        Assert.False(document.IsNotKnown("facts.f1.at"));
        Assert.Empty(document.Remove("facts.f2").Findings);
        Assert.Empty(document.GetList("not_known"));
        Assert.DoesNotContain("not_known", Text(document), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_is_taken_out_takes_its_own_comment_and_the_one_above_stays_and_is_told()
    {
        var document = Open(Case);
        var edited = document.Remove("facts.f2").Value!;
        Assert.Equal("# the second", edited.CommentLeft);
        Assert.Equal(Normal(Case).Replace("  - id: f2\n    # inside\n    text: Second\n", string.Empty, StringComparison.Ordinal) + "\nremoved_ids:\n  - f2\n", Text(document));
    }

    [Fact]
    public void An_emptied_field_takes_its_key_and_an_emptied_parent_with_it()
    {
        var document = Open(Case);
        Assert.NotNull(document.Set("proceedings.reference.number", "214/2026").Value);
        Assert.NotNull(document.Set("proceedings.reference.number", null).Value);
        Assert.Equal(Normal(Case), Text(document).Replace("\n\n\n", "\n\n", StringComparison.Ordinal));
        Assert.NotNull(document.Set("facts.f2.id", null).Value);
        Assert.Contains("  # inside\n", Text(document).Replace("    # inside", "  # inside", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("- text: Second", Text(document), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_written_as_typed_and_the_rest_is_read_without_it()
    {
        var document = Open(Case);
        Assert.Empty(document.Set("facts.f1.at", "31 November 2026").Findings);
        Assert.Empty(document.Set("accounts.a1.holder.located_in", "Atlantis").Findings);
        Assert.Empty(document.Set("confidentiality.days", "many").Findings);
        Assert.Equal("31 November 2026", document.Get("facts.f1.at"));
        Assert.Equal("Atlantis", document.Get("accounts.a1.holder.located_in"));
        Assert.Equal("many", document.Get("confidentiality.days"));
        Assert.Equal(["accounts.a1.holder.located_in", "confidentiality.asked", "confidentiality.days"], document.Reading.Unread.Select(f => f.Fact).Order(StringComparer.Ordinal));
        Assert.Equal("sample", document.Reading.CaseFile.Accounts[0].Identifiers[0].Value);
        Assert.Null(document.Reading.CaseFile.Accounts[0].Holder!.LocatedIn);
        Assert.Null(document.Reading.CaseFile.Confidentiality!.Days);
    }

    [Theory]
    [InlineData("20 November 2026", "2026-11-20")]
    [InlineData("Nov 20, 2026", "2026-11-20")]
    [InlineData("20.11.2026", "2026-11-20")]
    [InlineData("11/20/2026", "2026-11-20")]
    [InlineData("05/05/2026", "2026-05-05")]
    [InlineData("03/04/2026", "03/04/2026")]
    [InlineData("20 November 2026 at 9 pm", "2026-11-20T21:00+05:00")]
    [InlineData("20 November 2026 12:05 am", "2026-11-20T00:05+05:00")]
    [InlineData("2026-11-20 21:40:05", "2026-11-20T21:40:05+05:00")]
    [InlineData("2026-11-20T21:40", "2026-11-20T21:40+05:00")]
    [InlineData("20 November 2026, 21:40 PKT", "2026-11-20T21:40+05:00")]
    [InlineData("20 November 2026, 21:40 UTC", "2026-11-20T21:40+00:00")]
    [InlineData("20 November 2026, 21:40 IST", "20 November 2026, 21:40 IST")]
    [InlineData("20 November 2026, 25:40", "20 November 2026, 25:40")]
    [InlineData("20 November 2026, 13:40 pm", "20 November 2026, 13:40 pm")]
    [InlineData("yesterday", "yesterday")]
    public void A_clear_date_or_time_gets_the_form_of_the_case_file_and_nothing_is_guessed(string typed, string written)
    {
        var document = Open(Case);
        Assert.Empty(document.Set("facts.f2.at", typed).Findings);
        Assert.Equal(written, document.Get("facts.f2.at"));
    }

    [Theory]
    [InlineData("FIR #214: the \"first\"")]
    [InlineData("no")]
    [InlineData("0123")]
    [InlineData("1E5")]
    [InlineData("+923001234567")]
    [InlineData("two\nlines")]
    [InlineData("  indented\n\n  and more ")]
    [InlineData("</script><b>&amp;")]
    [InlineData("\u202Eabc")]
    [InlineData("نام: احمد، لاہور")]
    public void Any_text_comes_back_as_it_was_typed(string typed)
    {
        foreach (var path in new[] { "case.title", "case.reference", "facts.f1.text", "facts.f2.text", "accounts.a1.identifiers[0].how_known" })
        {
            var document = Open(Case);
            Assert.Empty(document.Set(path, typed).Findings);
            Assert.Equal(typed.Trim(), document.Get(path));
        }
    }

    [Fact]
    public void Signs_that_no_document_can_hold_are_left_out()
    {
        var document = Open(Case);
        Assert.Empty(document.Set("case.title", "\uF0B7 bullet\u0007\u0000").Findings);
        Assert.Equal("bullet", document.Get("case.title"));
    }

    [Fact]
    public void Several_edits_are_one_step_and_all_are_made_or_none()
    {
        var document = Open(Case);
        Assert.Null(document.Apply([CaseEdit.Set("case.title", "T"), CaseEdit.Set("facts.f9.text", "none such")]).Value);
        Assert.Equal(Normal(Case), Text(document));
        Assert.NotNull(document.Apply([CaseEdit.Set("case.title", "T"), CaseEdit.Set("case.classification", "Secret"), CaseEdit.Add("facts", new Dictionary<string, string> { ["text"] = "a" }), CaseEdit.Add("facts", new Dictionary<string, string> { ["text"] = "b" })]).Value);
        Assert.Equal(["facts.f1", "facts.f2", "facts.f3", "facts.f4"], document.GetEntries("facts"));
        Assert.NotNull(document.Undo());
        Assert.False(document.CanUndo);
        Assert.Equal(Normal(Case), Text(document));
    }

    [Fact]
    public void An_entry_moves_with_its_comment()
    {
        var document = Open(Case);
        Assert.NotNull(document.Move("facts.f2", "facts.f1").Value);
        Assert.Equal(["facts.f2", "facts.f1"], document.GetEntries("facts"));
        Assert.Contains("facts:\n  # the first\n  # the second\n  - id: f2\n    # inside\n    text: Second\n  - { id: f1, text: First }\n", Text(document), StringComparison.Ordinal);
        Assert.NotNull(document.Move("facts.f2", null).Value);
        Assert.Equal(["facts.f1", "facts.f2"], document.GetEntries("facts"));
    }

    [Fact]
    public void A_list_of_words_keeps_what_stays_in_it()
    {
        var document = Open(Case);
        Assert.NotNull(document.SetList("accounts.a1.linked_by", ["f1", "f2"]).Value);
        Assert.Contains("    linked_by:\n      - f1\n      - f2\n", Text(document), StringComparison.Ordinal);
        Assert.NotNull(document.SetList("accounts.a1.linked_by", ["f2"]).Value);
        Assert.Equal(["f2"], document.GetList("accounts.a1.linked_by"));
        Assert.NotNull(document.SetList("accounts.a1.linked_by", []).Value);
        Assert.Equal(Normal(Case), Text(document));
    }

    [Fact]
    public void Steps_can_be_undone_after_a_restart_and_not_against_another_text()
    {
        var first = Open(Case);
        var steps = new[] { first.Set("case.title", "One").Value!.Difference, first.Set("case.title", "Two").Value!.Difference };
        var second = CaseDocument.Open(first.ToBytes(), "case.yaml", Reader).Value!;
        second.Remember(steps);
        Assert.NotNull(second.Undo());
        Assert.NotNull(second.Undo());
        Assert.Equal(Normal(Case), Text(second));
        var other = Open(Case);
        other.Remember(steps);
        Assert.Null(other.Undo());
        Assert.Equal(Normal(Case), Text(other));
    }

    [Fact]
    public void A_new_case_begins_with_its_state_and_a_blank_for_the_reference()
    {
        var document = CaseDocument.New("new.yaml", Reader, "pk");
        Assert.Equal("case:\n  reference: \"___\"\n  requesting_state: pk\n", Text(document));
        Assert.Equal("case.reference", Assert.Single(document.Reading.Blanks).Fact);
        Assert.Empty(document.Set("case.reference", "R-7").Findings);
        Assert.Empty(document.Reading.Blanks);
    }

    [Theory]
    [InlineData("case.nonsense")]
    [InlineData("case.title.more")]
    [InlineData("facts[9].text")]
    [InlineData("../etc")]
    [InlineData("")]
    public void A_path_that_leads_nowhere_is_a_finding_and_changes_nothing(string path)
    {
        var document = Open(Case);
        Assert.Null(document.Set(path, "x").Value);
        Assert.Equal(Normal(Case), Text(document));
    }

    [Fact]
    public void Json_stays_json()
    {
        var document = Open("{ \"case\": { \"reference\": \"R-1\", \"requesting_state\": \"pk\" } }");
        Assert.NotNull(document.Set("case.title", "One: two").Value);
        Assert.NotNull(document.Add("facts", new Dictionary<string, string> { ["text"] = "a" }).Value);
        Assert.NotNull(document.Set("confidentiality.days", "14").Value);
        Assert.Equal("{ \"case\": { \"reference\": \"R-1\", \"requesting_state\": \"pk\", \"title\": \"One: two\" }, \"facts\": [{ \"id\": \"f1\", \"text\": \"a\" }], \"confidentiality\": { \"days\": 14 } }", Text(document));
    }

    private static CaseDocument Open(string text) => CaseDocument.Open(Encoding.UTF8.GetBytes(Normal(text)), "case.yaml", Reader).Value!;

    private static string Normal(string text) => text.ReplaceLineEndings("\n");

    private static string Text(CaseDocument document) => Encoding.UTF8.GetString(document.ToBytes());
}
