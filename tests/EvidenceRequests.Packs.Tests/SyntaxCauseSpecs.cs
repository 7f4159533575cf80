namespace EvidenceRequests.Packs.Tests;

/// <summary>What is wrong with the form of a file is said in plain words, at the place where a person can mend it.</summary>
public sealed class SyntaxCauseSpecs
{
    private const string Start = "case: { reference: A, requesting_state: pk }\nfacts:\n  - id: f1\n";

    [Theory]
    [InlineData("    text: He said: pay or else\n    elements: [threat]\n", 4, 18, "a colon with a blank behind it")]
    [InlineData("\ttext: A threat came.\n", 4, 1, "begins with a tab")]
    [InlineData("    text: \"He said he would pay\n    elements: [threat]\n", 4, 11, "a quote is opened here and not closed")]
    [InlineData("    text:A threat came\n    elements: [threat]\n", 4, 9, "the blank behind the colon is missing")]
    [InlineData("    text: A threat came.\n   elements: [threat]\n", 5, 4, "begins after 3 blanks")]
    [InlineData("    text: \"Pay\" he said\n    elements: [threat]\n", 4, 17, "text behind the closing quote")]
    [InlineData("    text: `pay`\n", 4, 11, "begins with `")]
    [InlineData("    text: %s\n", 4, 11, "begins with %")]
    public void The_cause_is_named_at_its_place(string rest, int line, int column, string message)
    {
        var finding = ReadingTexts.Read(Start + rest).Findings.First(f => f.Severity == Severity.Error);

        Assert.Equal("ER0008", finding.Code);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (finding.Location!.Line, finding.Location.Column));
    }

    [Fact]
    public void A_comma_that_cuts_a_text_between_braces_is_named_and_not_taken_for_an_unknown_key()
    {
        var finding = ReadingTexts.Read(Start + "    shown_by: { kind: document, note: they move, and he moves with them. }\n").Findings.First(f => f.Code == FindingCodes.UnknownKey && f.Location!.Column > 40);

        Assert.Contains("ends at its comma", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("moves", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hash_that_eats_part_of_a_fact_is_an_error_and_one_behind_a_word_is_a_warning()
    {
        var fact = ReadingTexts.Read(Start + "    text: A complaint was made at the station, FIR #214 of 2026.\n").Findings.Single(f => f.Code == "ER0011");
        Assert.Equal((Severity.Error, 4), (fact.Severity, fact.Location!.Line));

        Assert.Equal(Severity.Warning, ReadingTexts.Read("case: { reference: A, requesting_state: pk }\nauthority:\n  agency: nccia   # of countries/pk.yaml\n").Findings.Single(f => f.Code == "ER0011").Severity);
    }

    [Fact]
    public void A_value_that_is_all_comment_is_told_as_one_and_not_as_missing()
    {
        var findings = ReadingTexts.Read("case: { reference: A, requesting_state: pk }\naccounts:\n  - id: a1\n    identifiers:\n      - kind: room-id\n        value: #sample-room:matrix.org\n").Findings;

        Assert.Equal(["ER0011"], findings.Where(f => f.Severity == Severity.Error).Select(f => f.Code));
        Assert.Contains("quotes", findings.Single(f => f.Code == "ER0011").Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_is_named_and_counts_as_not_stated()
    {
        var read = ReadingTexts.Read("case: { reference: ___, requesting_state: pk, title: ______ }\nfacts:\n  - { id: f1, text: ___, elements: [___], shown_by: { kind: ___ } }\nconfidentiality: { asked: ___ }\n");

        Assert.Empty(read.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message));
        Assert.Equal(["case.reference", "case.title", "facts.f1.text", "facts.f1.elements[0]", "facts.f1.shown_by.kind", "confidentiality.asked"], read.Value!.Blanks.Select(b => b.Fact));
        Assert.All(read.Value.Blanks, b => Assert.Equal((FindingCodes.BlankLeft, Severity.Error), (b.Code, b.Severity)));
        Assert.Null(read.Value.CaseFile.Case.Title);
        Assert.Empty(read.Value.CaseFile.Facts[0].Elements);
        Assert.False(read.Value.CaseFile.Confidentiality!.Asked);
    }
}
