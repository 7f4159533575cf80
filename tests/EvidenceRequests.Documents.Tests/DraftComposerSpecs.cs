using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

public sealed class DraftComposerSpecs
{
    private static string Text(string template) => PlainText.From(Samples.Blocks(template)[0]);

    [Fact]
    public void A_slot_knows_its_fact_its_label_and_its_text()
    {
        var paragraph = Assert.IsType<DraftParagraph>(Samples.Blocks("Badge {{ officer.badge }}.")[0]);

        var slot = Assert.IsType<DraftSlot>(paragraph.Inlines[1]);
        Assert.Equal("authority.officer.badge", slot.Fact);
        Assert.Equal("Officer, badge", slot.Label);
        Assert.Equal("K-4711", slot.Text);
        Assert.Equal(SlotKind.Identifier, slot.Kind);
    }

    [Theory]
    [InlineData("{{ long_date today }}", "20 October 2026")]
    [InlineData("{{ long_date facts[0].at }}", "11 October 2026")]
    [InlineData("{{ local_and_utc facts[0].at }}", "11 October 2026, 21:40 PKT (UTC+05:00), 16:40 UTC")]
    [InlineData("{{ local facts[0].at }}", "11 October 2026, 21:40 PKT (UTC+05:00)")]
    [InlineData("{{ utc facts[0].at }}", "11 October 2026, 16:40 UTC")]
    [InlineData("{{ local_and_utc items[1].from }}", "1 September 2026, 00:00 PKT (UTC+05:00), 19:00 UTC on 31 August 2026")]
    [InlineData("{{ period items[1].from null }}", "from 1 September 2026, 00:00 PKT (UTC+05:00), 19:00 UTC on 31 August 2026")]
    [InlineData("{{ join_and offences[0].elements }}", "act and intent")]
    [InlineData("{{ join_and items[0].facts }}", "1 and 2")]
    [InlineData("{{ word \"stage\" proceedings.stage }}", "investigation")]
    [InlineData("{{ proceedings.stage | word \"stage\" }}", "stage")]
    [InlineData("{{ item_name \"access-logs\" }}", "IP address logs")]
    [InlineData("{{ category_name items[1].category }}", "traffic data")]
    [InlineData("{{ identifier_kind_name accounts[0].identifiers[0].kind }}", "Telephone number")]
    [InlineData("{{ request_kind_name step.kind }}", "Preservation request")]
    [InlineData("{{ count_of step.account_count \"account\" \"accounts\" }}", "1 account")]
    [InlineData("{{ count_of step.days \"day\" \"days\" }}", "90 days")]
    [InlineData("{{ upper_first offences[0].conduct }}", "Set off a bomb in a market.")]
    [InlineData("{{ need officer.rank \"authority.officer.rank\" }}", "Inspector")]
    [InlineData("{{ number step.days }}", "90")]
    [InlineData("{{ provider.policy_title }}, {{ provider.policy_date | long_date }}", "Law Enforcement Guidelines, 1 March 2026")]
    [InlineData("{{ step.notice }}", "never")]
    [InlineData("{{ annexes[0].label }}: {{ annexes[0].title }}", "Annex A: copy of the First Information Report")]
    [InlineData("{{ requesting_state.in_sentence }}", "the Islamic Republic of Pakistan")]
    [InlineData("{{ if step.days > 60 }}long{{ else }}short{{ end }}", "long")]
    [InlineData("{{ if step.days == null }}none{{ else }}some{{ end }}", "some")]
    [InlineData("{{ if emergency }}danger{{ else }}no danger{{ end }}", "no danger")]
    [InlineData("{{ case confidentiality.ground }}{{ when \"destruction\" }}ground{{ end }}", "ground")]
    [InlineData("{{ case_file.reference }}", "CTD-SND-2026-088")]
    [InlineData("{{ full_stop facts[0].text }} {{ full_stop case_file.title }}", "A bomb went off in the market. Market bombing.")]
    [InlineData("{{ if items[0].from }}period{{ else }}as held{{ end }}", "as held")]
    [InlineData("{{ join_and asks[0].item_numbers }}: {{ join_and asks[0].item_names }}", "1 and 2: subscriber information and IP address logs")]
    [InlineData("{{ if step.asks_content }}content{{ else }}no content{{ end }}", "no content")]
    [InlineData("{{ emergency.danger }}nothing", "nothing")]
    public void Values_and_functions_print_as_the_contract_says(string template, string expected)
    {
        // A numbered line would be read as a list, so the text is behind a word.
        Assert.Equal("Is " + expected, Text("Is " + template));
    }

    [Fact]
    public void Facts_relied_on_are_numbered_in_the_order_of_time_and_others_do_not_appear()
    {
        var facts = Text("{{ for f in facts }}{{ f.number }} {{ f.id }}; {{ end }}");

        Assert.Equal("1 f1; 2 f2;", facts);
    }

    [Fact]
    public void A_section_of_the_provider_wins_over_that_of_the_kind_and_says_what_it_shadows()
    {
        var library = Samples.Library(
            ("text", "General."),
            ("templates/preservation/en/provider/chirp/text.md", "For Chirp."),
            ("templates/shared/en/text.md", "Shared."));

        var section = DraftComposer.Compose(Samples.Request(library)).Value!.Sections[0];

        Assert.Equal("templates/preservation/en/provider/chirp/text.md", section.Origin);
        Assert.Equal(["templates/preservation/en/text.md", "templates/shared/en/text.md"], section.Shadowed);
        Assert.Equal("For Chirp.", PlainText.From(section.Blocks[0]));
    }

    [Fact]
    public void A_missing_fact_that_the_wording_needs_is_an_error_and_there_is_no_draft()
    {
        var library = Samples.Library(("text", "Signed by {{ need signatory.name \"mutual_legal_assistance.signatory.name\" }}."));

        var outcome = DraftComposer.Compose(Samples.Request(library));

        Assert.Null(outcome.Value);
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(FindingCodes.MissingFactInDocument, finding.Code);
        Assert.Equal("mutual_legal_assistance.signatory.name", finding.Fact);
    }

    [Fact]
    public void An_incomplete_draft_shows_a_missing_fact_at_its_place()
    {
        var library = Samples.Library(("text", "Signed by {{ need signatory.name \"mutual_legal_assistance.signatory.name\" }}."));

        var outcome = DraftComposer.Compose(Samples.Request(library, incomplete: true));

        Assert.Equal("Signed by [MISSING: mutual_legal_assistance.signatory.name].", PlainText.From(outcome.Value!.Sections[0].Blocks[0]));
        Assert.Equal(Severity.Warning, Assert.Single(outcome.Findings).Severity);
    }

    [Fact]
    public void A_statement_from_memory_becomes_a_comment_at_the_first_place_where_it_is_printed()
    {
        var draft = Samples.Draft("By {{ channel.name }} or {{ channel.name }}.");

        var comment = Assert.Single(draft.Comments);
        Assert.Equal("chirp:channel:portal", comment.Statement.ToString());
        Assert.Equal(1, comment.Slot);
        Assert.Equal("text", comment.Section);
    }

    [Fact]
    public void The_title_is_the_text_of_the_section_that_the_layout_names()
    {
        Assert.Equal("Preservation – Chirp – 1 account", Samples.Draft("::: subject\nPreservation – {{ provider.name }} – {{ count_of step.account_count \"account\" \"accounts\" }}\n:::").Title);
    }
}
