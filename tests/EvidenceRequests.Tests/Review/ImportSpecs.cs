using System.Text;
using System.Text.Json;
using EvidenceRequests.Documents;

namespace EvidenceRequests.Tests.Review;

/// <summary>Facts edited in Word flow back into the case file, these and no others.</summary>
public sealed class ImportSpecs
{
    private static readonly byte[] CaseFile = File.ReadAllBytes(ProjectFolder.Combine("examples", "instagram-blackmail.yaml"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Edited_facts_change_their_lines_of_the_case_file_and_nothing_else(bool resaved)
    {
        var import = Import(resaved, ("authority.officer.phone", "+924299000009"), ("proceedings.reference.date", "7 October 2026"), ("authority.supervisor.name", "Officer Two, the second"),
            ("data.d1.to", "6 October 2026, 23:59 PKT (UTC+05:00), 18:59 UTC"), ("data.d1.risk_of_loss", "It may: be deleted # soon"), ("accounts.a1.identifiers[0].value", "other_user"));
        Assert.Empty(import.Findings);
        Assert.Equal(6, import.Facts.Count);
        var (old, now) = (Encoding.UTF8.GetString(CaseFile).Split('\n'), Encoding.UTF8.GetString(import.Bytes!).Split('\n'));
        Assert.Equal(old.Length, now.Length);
        Assert.Equal(6, old.Zip(now).Count(l => l.First != l.Second));
        Assert.Contains("phone: \"+924299000009\"", string.Join('\n', now), StringComparison.Ordinal);
        Assert.Contains("date: 2026-10-07 }", string.Join('\n', now), StringComparison.Ordinal);
        Assert.Contains("name: \"Officer Two, the second\", rank", string.Join('\n', now), StringComparison.Ordinal);
        Assert.Contains("to: \"2026-10-06T23:59+05:00\"", string.Join('\n', now), StringComparison.Ordinal);
        Assert.Contains("value: other_user, seen_at", string.Join('\n', now), StringComparison.Ordinal);
        Assert.Equal(old[0], now[0]);
        Assert.Contains("-    to: \"2026-10-05T23:59+05:00\"\n+    to: \"2026-10-06T23:59+05:00\"\n", import.Patch, StringComparison.Ordinal);
        Assert.Equal("+924299000009", Scenario.Drafter.Read(import.Bytes, "case.yaml").Value!.CaseFile.Authority!.Officer!.Phone);
    }

    [Fact]
    public void An_untouched_document_changes_nothing()
    {
        var import = Import(resaved: true);
        Assert.Empty(import.Findings);
        Assert.Null(import.Bytes);
        Assert.Empty(import.Patch);
    }

    [Fact]
    public void One_fact_edited_in_two_ways_is_a_conflict_and_nothing_is_written()
    {
        var slots = DraftReader.Read(ReviewSpecs.Document(false), "d.docx").Value!.Slots.Where(s => s.Recorded.Fact == "authority.officer.phone").Select(s => s.Recorded.Bookmark).ToList();
        var file = WordFile.WithFact(WordFile.WithFact(ReviewSpecs.Document(false), slots[0], "+921"), slots[1], "+922");
        Refused(Import(file, CaseFile), FindingCodes.ImportConflict);
    }

    [Fact]
    public void A_fact_that_the_case_file_states_otherwise_by_now_is_a_conflict()
    {
        var changed = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(CaseFile).Replace("+924299000001", "+924299000008", StringComparison.Ordinal));
        Refused(Import(WordFile.WithFact(ReviewSpecs.Document(false), ReviewSpecs.Slot("authority.officer.phone"), "+924299000009"), changed), FindingCodes.ImportConflict);
    }

    [Theory]
    [InlineData("proceedings.reference.date", "early October")]
    [InlineData("proceedings.reference.date", "11/10/2026")]
    [InlineData("data.d1.to", "6 October 2026, in the evening")]
    [InlineData("data.d1.to", "6 October 2026, 23:59 PKT (UTC+05:00), 17:59 UTC")]
    [InlineData("authority.officer.phone", "")]
    public void A_text_that_is_not_clearly_a_fact_is_not_taken(string fact, string text) => Refused(Import(resaved: false, (fact, text)), FindingCodes.ImportUnclear);

    [Fact]
    public void What_the_program_works_out_cannot_flow_back()
    {
        var import = Import(resaved: false, ("plan.dates.expires", "1 March 2027"), ("library.agencies.nccia.name", "Another Agency"));
        Assert.Equal([FindingCodes.ImportNotPossible, FindingCodes.ImportNotPossible], import.Findings.Select(f => f.Code));
        Assert.Null(import.Bytes);
    }

    [Theory]
    [InlineData("data.d0.need", "To know who paid.", "data.d7.need", 8)]
    [InlineData("accounts.a0.identifiers[0].how_known", "shown on the second phone", "accounts.a7.identifiers[0].how_known", 8)]
    public void A_statement_that_the_letter_makes_once_for_many_is_changed_in_all_of_them(string printed, string text, string last, int changed)
    {
        var caseFile = JsonSerializer.SerializeToUtf8Bytes(ManyAccounts.Case(8, seen: true));
        var plan = Scenario.Drafter.Plan(Scenario.Drafter.Read(caseFile, "case.json").Value!, new DateOnly(2026, 11, 24)).Value!;
        var letter = Scenario.Drafter.Draft(plan, new DraftOptions { Kinds = ["voluntary-disclosure"], Incomplete = true }).Value!.SelectMany(s => s.Documents).Single(d => d.Kind == "voluntary-disclosure").Bytes;
        var slots = DraftReader.Read(letter, "d.docx").Value!.Slots.Where(s => s.Recorded.Fact == printed).ToList();
        Assert.NotEmpty(slots);

        var import = Import(slots.Aggregate(letter, (file, slot) => WordFile.WithFact(file, slot.Recorded.Bookmark, text)), caseFile);

        Assert.Empty(import.Findings);
        Assert.Equal(changed, import.Facts.Count);
        Assert.Contains(import.Facts, f => f.Fact == last && f.Value == text);
        Assert.Equal(changed, Encoding.UTF8.GetString(import.Bytes!).Split(text).Length - 1);
    }

    [Fact]
    public void A_text_that_would_break_the_case_file_leaves_it_as_it_is() =>
        Refused(Import(resaved: false, ("authority.place", "La\uE000hore")), FindingCodes.ImportFailed);

    [Fact]
    public void A_document_of_another_case_or_without_record_is_refused()
    {
        var other = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(CaseFile).Replace("reference: NCCIA-LHR-2026-0412", "reference: OTHER-1", StringComparison.Ordinal));
        Refused(Import(ReviewSpecs.Document(false), other), FindingCodes.ImportOtherCase);
        Refused(Import(WordFile.With(ReviewSpecs.Document(false), "customXml/item1.xml", _ => "<other/>"), CaseFile), FindingCodes.DraftNotOurs);
    }

    private static void Refused(CaseImport import, string code)
    {
        Assert.Null(import.Bytes);
        Assert.Equal((code, Severity.Error), (Assert.Single(import.Findings).Code, import.Findings[0].Severity));
        Assert.NotEmpty(import.Findings[0].Fix!);
    }

    private static CaseImport Import(bool resaved, params (string Fact, string Text)[] edits) =>
        Import(edits.Aggregate(ReviewSpecs.Document(resaved), (file, edit) => WordFile.WithFact(file, ReviewSpecs.Slot(edit.Fact), edit.Text)), CaseFile);

    private static CaseImport Import(byte[] document, byte[] caseFile) =>
        Scenario.Drafter.Import(DraftReader.Read(document, "d.docx").Value!, caseFile, Scenario.Drafter.Read(caseFile, "case.yaml").Value!);
}
