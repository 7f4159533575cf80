using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Documents.Templates;
using EvidenceRequests.Model;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace EvidenceRequests.Documents.Tests;

/// <summary>What goes wrong while the template of a section runs is reported as what it is.</summary>
public sealed class SectionTextSpecs
{
    [Fact]
    public void A_fault_of_the_program_in_a_value_is_not_told_as_a_fault_of_the_wording()
    {
        var fault = Assert.Throws<FormatException>(() => new SectionText(new FaultyFacts(), [], new FactSlots()).Run(Template.Parse("{{ case_file }}"), "a.md"));
        Assert.Equal("secret", fault.Message);
    }

    [Fact]
    public void A_value_that_does_not_exist_is_a_fault_of_the_wording_with_its_place()
    {
        var finding = new SectionText([], [], new FactSlots()).Run(Template.Parse("A\n{{ nothing }}"), "a.md");
        Assert.Equal((FindingCodes.TemplateUnknownValue, "a.md", 2), (finding!.Code, finding.Location!.File, finding.Location.Line));
    }

    private sealed class FaultyFacts : ScriptObject
    {
        public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) => throw new FormatException("secret");
    }
}
