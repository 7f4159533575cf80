using System.Text;

namespace EvidenceRequests.Packs.Tests;

public sealed class CaseFileReaderSpecs
{
    private const string Small = "case: { reference: R-1, requesting_state: pk }\n";

    [Fact]
    public void Reads_a_small_case_and_knows_the_place_of_each_fact()
    {
        var read = ReadingTexts.Read(Small + "data:\n  - { id: d1, account: a1, items: [subscriber] }\naccounts: [ { id: a1 } ]\n").Value!;
        Assert.Equal("R-1", read.CaseFile.Case.Reference);
        var location = read.SourceMap.Find("data.d1.account");
        Assert.Equal((3, 15), (location.Line, location.Column));
    }

    [Fact]
    public void A_missing_fact_points_at_its_nearest_parent()
    {
        var read = ReadingTexts.Read(Small + "data:\n  - { id: d1, account: a1 }\naccounts: [ { id: a1 } ]\n").Value!;
        Assert.Equal(3, read.SourceMap.Find("data.d1.probable_cause").Line);
    }

    [Fact]
    public void Reads_the_same_case_as_json()
    {
        var read = ReadingTexts.Read("{\n\t\"case\": { \"reference\": \"R-1\", \"requesting_state\": \"pk\" }\n}");
        Assert.Equal("R-1", read.Value!.CaseFile.Case.Reference);
    }

    [Fact]
    public void Lists_that_are_not_written_are_empty_and_never_null()
    {
        var read = ReadingTexts.Read(Small).Value!.CaseFile;
        Assert.Empty(read.Facts);
        Assert.Empty(read.AdditionalFacts);
    }

    [Theory]
    [InlineData("", "ER0003")]
    [InlineData("   \n\n", "ER0003")]
    [InlineData("# only a comment\n", "ER0003")]
    [InlineData("case: [1, 2\n", "ER0008")]
    [InlineData("case: { reference: @bob, requesting_state: pk }\n", "ER0010")]
    [InlineData("case: &a { reference: R, requesting_state: pk }\n", "ER0013")]
    [InlineData("case: !tag { reference: R, requesting_state: pk }\n", "ER0013")]
    [InlineData("case: { reference: R, requesting_state: pk }\n---\ncase: {}\n", "ER0013")]
    [InlineData("case: { reference: R, requesting_state: pk }\ncase: { reference: S, requesting_state: pk }\n", "ER0014")]
    [InlineData("case: { reference: R, requesting_state: pk }\nfacts: f1\n", "ER0006")]
    [InlineData("case: { reference: R, requesting_state: pk }\nhistory: [ { step: preservation, days: ninety } ]\n", "ER0006")]
    [InlineData("case: { reference: R, requesting_state: pk }\nconfidentiality: { asked: maybe }\n", "ER0006")]
    [InlineData("case: { requesting_state: pk }\n", "ER0005")]
    [InlineData("case: { reference: R, requesting_state: pk }\nproceedings: { stage: investigatoin }\n", "ER0007")]
    [InlineData("- a\n- b\n", "ER0006")]
    [InlineData("text", "ER0006")]
    public void Says_what_is_wrong_with_a_file(string text, string code) => Assert.Contains(ReadingTexts.Read(text).Findings, f => f.Code == code && f.Severity == Severity.Error);

    [Fact]
    public void An_unknown_key_gets_the_word_that_was_meant_and_its_place()
    {
        var finding = ReadingTexts.Single(Small + "accounts:\n  - id: a1\n    identifers: []\n");
        Assert.Equal("ER0004", finding.Code);
        Assert.Contains("Did you mean \"identifiers\"?", finding.Message, StringComparison.Ordinal);
        Assert.Equal((4, 5), (finding.Location!.Line, finding.Location.Column));
    }

    [Fact]
    public void An_unknown_word_gets_the_word_that_was_meant()
    {
        var finding = ReadingTexts.Single(Small + "accounts: [ { id: a1 } ]\ndata: [ { id: d1, account: a1, items: [subscrber] } ]\n");
        Assert.Equal("ER0007", finding.Code);
        Assert.Contains("subscriber", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_reported_in_one_run()
    {
        var findings = ReadingTexts.Read("case: { reference: R, requesting_stat: pk }\nfacts: 3\nhistory: [ { step: preservation, days: x } ]\n").Findings;
        Assert.Equal(["ER0004", "ER0005", "ER0006", "ER0006"], findings.Select(f => f.Code).Order());
    }

    [Fact]
    public void Text_behind_a_hash_is_an_error_because_it_is_lost_without_a_sign()
    {
        var outcome = ReadingTexts.Read("case:\n  reference: Smith # 12\n  requesting_state: pk\n");
        Assert.Null(outcome.Value);
        Assert.Equal((2, "ER0011"), (outcome.Findings.Single().Location!.Line, outcome.Findings.Single().Code));
    }

    [Theory]
    [InlineData("\u0007")]
    [InlineData("\uE000")]
    [InlineData("\uF8FF")]
    [InlineData("\\u0001")]
    [InlineData("\\uE123")]
    [InlineData("\\uD800")]
    public void Control_and_private_use_characters_are_refused_however_they_are_written(string character) =>
        Assert.Contains(ReadingTexts.Read($"case: {{ reference: \"a{character}b\", requesting_state: pk }}\n").Findings, f => f.Severity == Severity.Error && f.Code is "ER0009" or "ER0008");

    [Fact]
    public void A_bidirectional_override_is_a_warning()
    {
        var outcome = ReadingTexts.Read("case: { reference: \"a\\u202Eb\", requesting_state: pk }\n");
        Assert.Equal("ER0012", outcome.Findings.Single().Code);
        Assert.NotNull(outcome.Value);
    }

    [Fact]
    public void Urdu_and_emoji_are_read_as_they_are()
    {
        var outcome = ReadingTexts.Read("case: { reference: R, requesting_state: pk, title: \"بازار میں دھماکہ 💣\" }\n");
        Assert.Empty(outcome.Findings);
        Assert.Equal("بازار میں دھماکہ 💣", outcome.Value!.CaseFile.Case.Title);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("0123456789")]
    [InlineData("1e3")]
    [InlineData("2026-10-12")]
    public void A_text_stays_the_text_that_is_written(string text) =>
        Assert.Equal(text, ReadingTexts.Read($"case: {{ reference: {text}, requesting_state: pk }}\n").Value!.CaseFile.Case.Reference);

    [Fact]
    public void A_file_of_fifty_megabytes_is_refused_without_being_read()
    {
        var outcome = CaseFileReader.Read(new byte[50 * 1024 * 1024], "case.yaml", ReadingTexts.Reader);
        Assert.Equal("ER0001", Assert.Single(outcome.Findings).Code);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var outcome = CaseFileReader.Read([0xFF, 0xFE, 0x00, 0x81], "case.yaml", ReadingTexts.Reader);
        Assert.Equal("ER0002", Assert.Single(outcome.Findings).Code);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var text = new StringBuilder("case: ").Insert(6, new string('[', 5000)).Append(new string(']', 5000)).ToString();
        Assert.Contains(ReadingTexts.Read(text).Findings, f => f.Code is "ER0015" or "ER0008");
    }

    [Fact]
    public void A_fact_of_a_megabyte_is_read_whole()
    {
        var text = new string('x', 1024 * 1024);
        Assert.Equal(text, ReadingTexts.Read($"case: {{ reference: R, requesting_state: pk, title: \"{text}\" }}\n").Value!.CaseFile.Case.Title);
    }

    [Theory]
    [InlineData("2026-10-04T21:10+05:00", true)]
    [InlineData("2026-10-04T21:10:30Z", true)]
    [InlineData("2026-10-04 21:10 +05:00", true)]
    [InlineData("2026-10-04T21:10", false)]
    [InlineData("11:30 pm 5.3.26", false)]
    [InlineData("2026-02-30T21:10+05:00", false)]
    public void A_time_has_a_value_only_with_its_offset(string text, bool clear) => Assert.Equal(clear, CaseTime.Parse(text).Value is not null);

    [Theory]
    [InlineData("2026-04-03", true)]
    [InlineData("03/04/2026", false)]
    [InlineData("2026-02-29", false)]
    public void A_date_has_a_value_only_year_first_and_if_it_exists(string text, bool clear) => Assert.Equal(clear, CaseDate.Parse(text).Value is not null);
}
