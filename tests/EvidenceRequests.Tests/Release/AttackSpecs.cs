using EvidenceRequests.Documents;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Tests.Release;

/// <summary>Drafts that were changed so that the page shows something else than the file says: review names it, and nothing is released. The files are kept under tests/corpus.</summary>
public sealed class AttackSpecs
{
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly RequestDrafter Drafter = RequestDrafter.Open();
    private static readonly Lazy<CaseReading> Attacked = new(() => Case("attacks"));
    private static readonly Lazy<CaseReading> Reported = new(() => Case("reported"));

    [Theory]
    [InlineData("edited-header-text-added", FindingCodes.PageNotAsWritten)]
    [InlineData("edited-footer-text-added", FindingCodes.PageNotAsWritten)]
    [InlineData("edited-footnote-with-text", FindingCodes.PageNotAsWritten)]
    [InlineData("edited-picture-added", FindingCodes.PageNotAsWritten)]
    [InlineData("edited-AlternateContent", FindingCodes.HiddenText)]
    [InlineData("edited-everything-hidden-by-docDefaults", FindingCodes.HiddenText)]
    [InlineData("edited-identifier-hidden-by-a-character-style", FindingCodes.HiddenText)]
    [InlineData("edited-identifier-inside-the-instruction-of-a-PAGE-field", FindingCodes.HiddenText)]
    [InlineData("edited-hidden-table-row", FindingCodes.HiddenText)]
    [InlineData("edited-strike-through-the-identifier", FindingCodes.HiddenText)]
    [InlineData("edited-sym-characters-added", FindingCodes.HiddenText)]
    [InlineData("edited-numbering-text-says-something-else", FindingCodes.HiddenText)]
    [InlineData("body-field-DDEAUTO", FindingCodes.ActiveContent)]
    [InlineData("body-field-INCLUDETEXT", FindingCodes.ActiveContent)]
    [InlineData("vml-imagedata-src", FindingCodes.ActiveContent)]
    [InlineData("altChunk-html", FindingCodes.ActiveContent)]
    public void A_page_that_shows_something_else_is_named_and_not_released(string file, string code) => IsNamed("attacks", file, code, Attacked.Value);

    [Theory]
    [InlineData("62-classification-changed-in-header", FindingCodes.PageNotAsWritten)]
    [InlineData("63-footnote-added", FindingCodes.PageNotAsWritten)]
    [InlineData("64-html-chunk-added", FindingCodes.ActiveContent)]
    [InlineData("65-row-inserted-with-tracking", FindingCodes.ChangeTracked)]
    public void What_users_have_reported_is_named_and_not_released(string file, string code) => IsNamed("reported", file, code, Reported.Value);

    [Theory]
    [InlineData("attacks", "original-draft")]
    [InlineData("reported", "returned")]
    public void The_drafts_before_they_were_changed_show_what_was_written(string folder, string file)
    {
        var draft = Drafter.ReadDraft(Read(folder, file), file).Value!;

        var review = Drafter.Review(draft, folder == "attacks" ? Attacked.Value : Reported.Value, Day);

        Assert.DoesNotContain(review.Remarks, r => r.Finding.Code is FindingCodes.PageNotAsWritten or FindingCodes.HiddenText or FindingCodes.UnknownMarkup or FindingCodes.ActiveContent);
    }

    [Fact]
    public void A_tracked_row_is_said_to_stand_in_the_letter_and_not_in_a_header()
    {
        var draft = Drafter.ReadDraft(Read("reported", "65-row-inserted-with-tracking"), "row.docx").Value!;

        Assert.All(draft.Changes, c => Assert.Equal("the letter", c.Where));
        Assert.All(draft.Changes, c => Assert.NotNull(c.Line));
    }

    [Fact]
    public void An_object_is_refused_whatever_the_folder_it_lies_in()
    {
        var read = Drafter.ReadDraft(Read("attacks", "internal-oleObject-in-other-folder"), "object.docx");

        Assert.Equal([FindingCodes.ReturnedUnsafe], read.Findings.Select(f => f.Code));
    }

    [Theory]
    [InlineData("altChunk-html")]
    [InlineData("body-field-DDEAUTO")]
    [InlineData("vml-imagedata-src")]
    public void What_loads_or_runs_is_carried_into_no_copy(string file)
    {
        var bytes = Read("attacks", file);
        var draft = Drafter.ReadDraft(bytes, file).Value!;

        Assert.Null(Drafter.Annotate(bytes, Drafter.Review(draft, Attacked.Value, Day), Day).Value);
        var compared = Drafter.Compare(Read("attacks", "original-draft"), bytes, Day);
        Assert.Null(compared.Value);
        Assert.Contains(compared.Findings, f => f.Code == FindingCodes.ActiveContent);
    }

    [Theory]
    [InlineData("no-fontTable")]
    [InlineData("no-settings")]
    public void A_relationship_that_leads_to_no_part_gives_a_comparison(string file)
    {
        Assert.NotNull(Drafter.Compare(Read("attacks", "original-draft"), Read("attacks", file), Day).Value);
        Assert.NotNull(Drafter.Compare(Read("attacks", file), Read("attacks", "original-draft"), Day).Value);
    }

    [Theory]
    [InlineData("letterhead-magic-unclosed")]
    [InlineData("letterhead-nested-tags")]
    public void A_letterhead_with_marks_of_ours_in_its_text_gives_a_letter(string file)
    {
        var casePlan = Drafter.Plan(Attacked.Value, Day).Value!;

        var drafted = Drafter.Draft(casePlan, new DraftOptions { Letterhead = Read("attacks", file) });

        Assert.Contains(drafted.Value!, d => d.Documents.Count > 0);
        Assert.All(drafted.Value!.SelectMany(d => d.Documents), d => Assert.Empty(Named(d)));
    }

    [Theory]
    [InlineData("compare-runs-20000")]
    [InlineData("dz-openslots-small")]
    public void A_small_file_that_would_cost_much_is_refused(string file) =>
        Assert.Equal([FindingCodes.ReturnedTooLarge], Drafter.ReadDraft(Read("attacks", file), file).Findings.Select(f => f.Code));

    [Fact]
    public void Many_open_sections_cost_no_more_than_their_lines()
    {
        var bytes = Read("attacks", "dx-sections-small");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Drafter.ReadDraft(bytes, "sections.docx");

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000_000);
    }

    [Fact]
    public void Thousands_of_remarks_of_one_kind_are_counted_and_still_stop_the_release()
    {
        var bytes = Read("attacks", "dz-sdt");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var review = Drafter.Review(Drafter.ReadDraft(bytes, "sdt.docx").Value!, Attacked.Value, Day);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 600_000_000);
        Assert.All(review.Remarks.CountBy(r => (r.Finding.Code, r.Finding.Severity, r.Finding.Requirement)), k => Assert.InRange(k.Value, 1, 301));
        Assert.Contains(review.Remarks, r => r.Finding.Message.StartsWith("29690 more remarks of this kind", StringComparison.Ordinal));
        Assert.Null(Drafter.Finalise(bytes, "sdt.docx", Attacked.Value, Day).Value);
    }

    [Theory]
    [InlineData("bypass-esc")]
    [InlineData("bypass-pua2")]
    public void Harmless_marks_before_a_refused_character_do_not_let_it_in(string file)
    {
        var read = Drafter.Read(Text(file), file);

        Assert.Contains(read.Findings, f => f is { Code: FindingCodes.ForbiddenCharacter, Severity: Severity.Error });
        Assert.True(read.HasErrors);
    }

    [Theory]
    [InlineData("conf-days-max")]
    [InlineData("date-to-9999")]
    [InlineData("fir-9999")]
    [InlineData("hist-sent-9999")]
    public void Days_at_the_end_of_the_calendar_give_a_finding(string file)
    {
        var read = Drafter.Read(Text(file), file);
        var findings = read.Findings.ToList();
        if (read.Value is { } reading)
        {
            var plan = Drafter.Plan(reading, Day).Value!;
            findings.AddRange(plan.Plan.Findings.Concat(plan.Plan.Steps.SelectMany(s => s.Findings)));
            Drafter.Draft(plan, new DraftOptions { Incomplete = true });
            Assert.NotNull(Drafter.ListDates(plan));
        }

        Assert.Contains(findings, f => f.Severity == Severity.Error && f.Code is FindingCodes.WrongType or FindingCodes.TimeUnclear or FindingCodes.DateUnclear);
    }

    private static byte[] Text(string file) => File.ReadAllBytes(ProjectFolder.Combine("tests", "corpus", "attacks", file + ".yaml"));

    private static void IsNamed(string folder, string file, string code, CaseReading reading)
    {
        var bytes = Read(folder, file);
        var draft = Drafter.ReadDraft(bytes, file).Value!;

        Assert.Contains(Drafter.Review(draft, reading, Day).Remarks, r => r.Finding.Code == code);
        var released = Drafter.Finalise(bytes, file, reading, Day);
        Assert.Null(released.Value);
        Assert.Contains(released.Findings, f => f.Code == code);
    }

    private static IEnumerable<string> Named(DraftedDocument document)
    {
        var draft = Drafter.ReadDraft(document.Bytes, document.FileName).Value!;
        return LookComparison.Compare(draft, draft.Provenance!.Look).Select(m => $"{m.What} in {m.Where}");
    }

    private static byte[] Read(string folder, string file) => File.ReadAllBytes(ProjectFolder.Combine("tests", "corpus", folder, file + ".docx"));

    private static CaseReading Case(string folder) => Drafter.Read(File.ReadAllBytes(ProjectFolder.Combine("tests", "corpus", folder, "case.yaml")), "case.yaml").Value!;
}
