using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

public sealed class TemplateCheckerSpecs
{
    [Fact]
    public void Sound_wording_has_no_findings() =>
        Assert.Empty(TemplateChecker.Check(Samples.Library(("text", "# {{ officer.name }}\n\n{{ if emergency }}\n::: note\n1. **{{ case_file.title }}**\n:::\n{{ end }}"))));

    [Fact]
    public void A_template_that_no_case_takes_is_checked_too()
    {
        var findings = TemplateChecker.Check(Samples.Library(("text", "Text."), ("templates/preservation/en/provider/chirp/text.md", "{{ officer.nam }}")));

        Assert.Equal("templates/preservation/en/provider/chirp/text.md(1,4)", Assert.Single(findings).Location!.ToString());
    }

    [Fact]
    public void Markdown_is_checked_in_every_branch()
    {
        Assert.Equal(FindingCodes.MarkdownNotAllowed, Assert.Single(TemplateChecker.Check(Samples.Library(("text", "{{ if emergency }}\n> {{ emergency.danger }}\n{{ end }}")))).Code);
    }

    [Fact]
    public void A_section_with_wording_for_one_provider_only_is_a_finding()
    {
        var library = Samples.Library(("text", "Text."), ("templates/preservation/en/provider/chirp/special.md", "Text."));
        var layout = new TemplateLayout { Title = "text", Sections = [new TemplateSection { Id = "text" }, new TemplateSection { Id = "special" }] };

        var finding = Assert.Single(TemplateChecker.Check(library with { Layouts = new Dictionary<string, TemplateLayout> { ["preservation"] = layout } }));

        Assert.Equal(FindingCodes.TemplateMissingSection, finding.Code);
        Assert.Contains("special", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_from_a_section_that_the_layout_lacks_is_a_finding()
    {
        var library = Samples.Library(("text", "Text."));
        var layout = new TemplateLayout { Title = "subject", Sections = [new TemplateSection { Id = "text" }] };

        Assert.Contains("subject", Assert.Single(TemplateChecker.Check(library with { Layouts = new Dictionary<string, TemplateLayout> { ["preservation"] = layout } })).Message, StringComparison.Ordinal);
    }
}
