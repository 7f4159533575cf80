using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

public sealed class TemplateGrammarSpecs
{
    [Theory]
    [InlineData("{{ x = 1 }}")]
    [InlineData("{{ today = null }}")]
    [InlineData("{{ capture x }}text{{ end }}")]
    [InlineData("{{ include 'other' }}")]
    [InlineData("{{ func f }}text{{ end }}")]
    [InlineData("{{ import officer }}")]
    [InlineData("{{ while true }}text{{ end }}")]
    [InlineData("{{ with officer }}{{ name }}{{ end }}")]
    [InlineData("{{ ret 1 }}")]
    [InlineData("{{ readonly officer }}")]
    [InlineData("{{ tablerow a in accounts }}x{{ end }}")]
    [InlineData("{{ for a in accounts limit:1 }}x{{ end }}")]
    [InlineData("{{ for a in accounts }}{{ break }}{{ end }}")]
    [InlineData("{{ 1 + 2 }}")]
    [InlineData("{{ officer.name + 'x' }}")]
    [InlineData("{{ step.days ?? 3 }}")]
    [InlineData("{{ step.days > 3 ? 'a' : 'b' }}")]
    [InlineData("{{ { a: 1 } }}")]
    [InlineData("{{ [1, 2] }}")]
    [InlineData("{{ this }}")]
    [InlineData("{{ @long_date today }}")]
    [InlineData("{{ do; 1; end }}")]
    [InlineData("{{ $'{officer.name}' }}")]
    [InlineData("{%{ raw }%}")]
    [InlineData("{{ facts.empty? }}")]
    [InlineData("{{ step.days++ }}")]
    [InlineData("{{ long_date officer }}")]
    public void Anything_but_if_for_and_case_is_refused(string template)
    {
        var findings = Samples.Findings(template);

        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Contains(f.Code, new[] { FindingCodes.TemplateForbiddenStatement, FindingCodes.TemplateSyntax, FindingCodes.TemplateUnknownValue }));
        Assert.All(findings, f => Assert.Equal("templates/preservation/en/text.md", f.Location!.File));
    }

    [Theory]
    [InlineData("{{ if officer.name == 'x' }}a{{ end }}")]
    [InlineData("{{ if 'x' != addressee.name }}a{{ end }}")]
    [InlineData("{{ if today > 1 }}a{{ end }}")]
    [InlineData("{{ case officer.name }}{{ when 'x' }}a{{ end }}")]
    [InlineData("{{ for f in facts }}{{ if f.text == 'x' }}a{{ end }}{{ end }}")]
    [InlineData("{{ if (long_date today) == 'x' }}a{{ end }}")]
    [InlineData("{{ if false }}{{ if officer.name == 'x' }}a{{ end }}{{ end }}")]
    public void Free_text_is_never_compared(string template)
    {
        Assert.Equal(FindingCodes.TemplateComparesFreeText, Assert.Single(Samples.Findings(template)).Code);
    }

    [Theory]
    [InlineData("{{ oficer.name }}", "Did you mean officer?")]
    [InlineData("{{ officer.nam }}", "Did you mean officer.name?")]
    [InlineData("{{ if false }}{{ officer.nam }}{{ end }}", "Did you mean officer.name?")]
    [InlineData("{{ for a in accounts }}{{ a.servce }}{{ end }}", "Did you mean a.service?")]
    [InlineData("{{ long_dat today }}", "Did you mean long_date?")]
    [InlineData("{{ object.eval }}", "See docs/templates.md for all values and functions.")]
    public void A_name_that_does_not_exist_is_found_in_every_branch(string template, string fix)
    {
        var finding = Assert.Single(Samples.Findings(template));

        Assert.Equal(FindingCodes.TemplateUnknownValue, finding.Code);
        Assert.Equal(fix, finding.Fix);
    }

    [Theory]
    [InlineData("{{ word proceedings.stage }}")]
    [InlineData("{{ facts }}")]
    [InlineData("{{ officer }}")]
    [InlineData("{{ for a in officer }}x{{ end }}")]
    public void A_value_used_as_what_it_is_not_is_found(string template)
    {
        Assert.Equal(FindingCodes.TemplateUnknownValue, Assert.Single(Samples.Findings(template)).Code);
    }

    [Theory]
    [InlineData("{{ if officer }}never closed")]
    [InlineData("{{ officer.name")]
    [InlineData("A private-use character: \uE001")]
    public void A_template_that_cannot_be_read_is_a_finding_with_its_place(string template)
    {
        Assert.All(Samples.Findings(template), f => Assert.Equal(FindingCodes.TemplateSyntax, f.Code));
        Assert.NotEmpty(Samples.Findings(template));
    }

    [Fact]
    public void The_place_of_a_finding_is_that_in_the_template()
    {
        Assert.Equal("templates/preservation/en/text.md(3,13)", Assert.Single(Samples.Findings("One.\n\nThe name {{ officer.nam }}.")).Location!.ToString());
    }

    [Fact]
    public void A_section_may_not_grow_without_end()
    {
        var loops = string.Concat(Enumerable.Repeat("{{ for i in items }}", 20)) + new string('x', 100) + string.Concat(Enumerable.Repeat("{{ end }}", 20));

        Assert.Equal(FindingCodes.DraftTooLarge, Assert.Single(Samples.Findings(loops)).Code);
    }

    [Fact]
    public void A_section_without_wording_is_a_finding_unless_it_is_optional()
    {
        var library = Samples.Library(("text", "Text."));
        var layout = new TemplateLayout { Title = "text", Sections = [new TemplateSection { Id = "text" }, new TemplateSection { Id = "gone", Optional = true }, new TemplateSection { Id = "lost" }] };

        var outcome = DraftComposer.Compose(Samples.Request(library with { Layouts = new Dictionary<string, TemplateLayout> { ["preservation"] = layout } }));

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(FindingCodes.TemplateMissingSection, finding.Code);
        Assert.Contains("lost", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_layout_is_a_finding()
    {
        var outcome = DraftComposer.Compose(Samples.Request(Samples.Library(("text", "Text."))) with { DocumentKind = "postcard" });

        Assert.Equal(FindingCodes.TemplateMissingSection, Assert.Single(outcome.Findings).Code);
    }

    [Theory]
    [InlineData("step.kind", "preservation", true)]
    [InlineData("step.kind", "mla-stored", false)]
    [InlineData("emergency", "none", true)]
    [InlineData("officer", "none", false)]
    [InlineData("confidentiality.asked", "true", true)]
    [InlineData("step.days", "90", true)]
    public void A_section_appears_only_if_its_conditions_hold(string fact, string word, bool appears)
    {
        var library = Samples.Library(("text", "Text."));
        var section = new TemplateSection { Id = "text", When = [new Condition { Fact = fact, Is = word }] };
        var layout = new TemplateLayout { Title = "text", Sections = [section] };

        var draft = DraftComposer.Compose(Samples.Request(library with { Layouts = new Dictionary<string, TemplateLayout> { ["preservation"] = layout } })).Value!;

        Assert.Equal(appears, draft.Sections.Count == 1);
    }

    [Theory]
    [InlineData("officer.name", "Ayesha Khan", FindingCodes.TemplateComparesFreeText)]
    [InlineData("officer.nam", "none", FindingCodes.TemplateUnknownValue)]
    public void A_condition_of_a_section_is_checked_like_a_template(string fact, string word, string code)
    {
        var library = Samples.Library(("text", "Text."));
        var layout = new TemplateLayout { Title = "text", Sections = [new TemplateSection { Id = "text", When = [new Condition { Fact = fact, Is = word }] }] };

        var outcome = DraftComposer.Compose(Samples.Request(library with { Layouts = new Dictionary<string, TemplateLayout> { ["preservation"] = layout } }));

        Assert.Equal(code, Assert.Single(outcome.Findings).Code);
    }
}
