using System.Xml.Linq;

namespace EvidenceRequests.Tests;

/// <summary>A letter shown on a page says what the file says, and leads to each field of the case.</summary>
public sealed class PreviewSpecs
{
    public static TheoryData<string> Names => [.. Scenario.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_fact_of_every_letter_is_in_its_preview_and_leads_to_a_field_that_a_form_knows(string name)
    {
        var plan = Scenario.Open(name).Plan();
        var steps = Scenario.Drafter.Draft(plan, new DraftOptions { Incomplete = true }).Value ?? [];
        foreach (var document in steps.SelectMany(s => s.Documents))
        {
            var html = new StringWriter { NewLine = "\n" };
            document.WriteHtml(html, new Documents.DraftHtmlOptions { Link = path => $"/case?field={path}&back=1" });
            var article = XElement.Parse(html.ToString());
            var shown = article.Descendants().Where(e => e.Attribute("data-slot") is not null).ToList();
            var written = Scenario.Drafter.ReadDraft(document.Bytes, document.FileName).Value!.Slots.Select(s => s.Recorded).ToList();
            Assert.Equal(
                written.Select(s => (s.Bookmark, s.Fact)).Order(),
                shown.Select(e => (Bookmark: $"er_{e.Attribute("data-slot")!.Value}", e.Attribute("data-path")!.Value)).Order());
            Assert.All(shown.Where(e => e.Name == "a"), e =>
            {
                var path = e.Attribute("data-path")!.Value;
                Assert.Equal($"/case?field={path}&back=1", e.Attribute("href")!.Value);
                Assert.True(Scenario.Drafter.Fields.FindNearest(path) is not null, $"{document.FileName}: {path}");
            });
        }
    }
}
