namespace EvidenceRequests.Tests;

/// <summary>Pages and schemas that are made from the records and the packs are up to date.</summary>
public sealed class GeneratedPageSpecs
{
    [Fact]
    public void The_page_of_findings_is_up_to_date() => Approved.Matches(ProjectFolder.Combine("docs", "findings.md"), FindingsPage.Text());

    [Fact]
    public void The_page_of_the_public_API_is_up_to_date() => Approved.Matches(ProjectFolder.Combine("docs", "api.md"), ApiPage.Text());

    [Fact]
    public void The_page_of_the_case_file_is_up_to_date() => Approved.Matches(ProjectFolder.Combine("docs", "case-file.md"), CaseFilePage.Text());

    [Fact]
    public void The_page_of_providers_is_up_to_date() => Approved.Matches(ProjectFolder.Combine("docs", "providers.md"), PackPages.Providers(Scenario.Drafter.ReadAll().Value!));

    [Fact]
    public void The_page_of_countries_is_up_to_date() => Approved.Matches(ProjectFolder.Combine("docs", "countries.md"), PackPages.Countries(Scenario.Drafter.ReadAll().Value!));

    [Fact]
    public void The_page_of_offences_is_up_to_date() => Approved.Matches(ProjectFolder.Combine("docs", "offences.md"), PackPages.Offences(Scenario.Drafter.ReadAll().Value!));

    [Fact]
    public void The_page_of_figures_is_up_to_date() => Approved.Matches(ProjectFolder.Combine("docs", "knowledge.md"), KnowledgePage.Text(Scenario.Drafter.ReadAll().Value!));

    [Fact]
    public void The_figures_in_the_readme_are_counted_from_the_packs()
    {
        const string Start = "<!-- counted from the packs -->\n";
        const string End = "\n<!-- /counted -->";
        var file = ProjectFolder.Combine("README.md");
        var text = File.ReadAllText(file);
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal) + Start.Length, text.IndexOf(End, StringComparison.Ordinal));
        Approved.Matches(file, text[..start] + KnowledgePage.Summary(Scenario.Drafter.ReadAll().Value!) + text[end..]);
    }

    [Theory]
    [InlineData("case")]
    [InlineData("provider")]
    [InlineData("country")]
    [InlineData("instrument")]
    public void The_schemas_are_up_to_date(string name) => Approved.Matches(ProjectFolder.Combine("schemas", name + ".schema.json"), SchemaFiles.Text(name));
}
