using System.Text;
using System.Xml.Linq;
using EvidenceRequests.Documents;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Tests.Review;

/// <summary>Wording that somebody changed by hand is kept on drafting anew, with the facts of today, and whoever answers for it is on record.</summary>
public sealed class KeptWordingSpecs
{
    private const string Old = "Please disclose nothing in answer.";
    private const string New = "Please disclose nothing in answer to this letter.";
    private const string Added = "We are grateful for your help.";
    private const string By = "Deputy Director Two";
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly string Case = File.ReadAllText(ProjectFolder.Combine("examples", "instagram-blackmail.yaml"));
    private static readonly Lazy<byte[]> Letter = new(() => Draft(Case, []).Bytes);

    [Fact]
    public void A_changed_sentence_and_an_added_one_are_in_the_new_letter_and_nothing_else_is_other()
    {
        var returned = Edited(body => Holder(body, Old).AddAfterSelf(WordFile.Paragraph(Added)), Old, New);
        var redrafted = Draft(Case, Keep(returned));

        Assert.Equal(Lines(Letter.Value).Select(l => l.Replace(Old, New, StringComparison.Ordinal)).SelectMany(l => l.Contains(New, StringComparison.Ordinal) ? new[] { l, Added } : [l]), Lines(redrafted.Bytes));
        Assert.Empty(DocumentValidator.Validate(redrafted.Bytes));
    }

    [Fact]
    public void A_letter_that_nobody_changed_is_drafted_as_if_it_had_not_come_back() =>
        Assert.Equal(Draft(Case, []).Sha256, Draft(Case, Keep(Letter.Value)).Sha256);

    [Fact]
    public void A_sentence_that_was_deleted_stays_out()
    {
        var redrafted = Draft(Case, Keep(Edited(body => Holder(body, "Please do not close, restrict or change").Remove())));

        Assert.DoesNotContain("Please do not close", WordFile.Text(redrafted.Bytes, "word/document.xml"), StringComparison.Ordinal);
        Assert.Equal(Lines(Letter.Value).Count - 1, Lines(redrafted.Bytes).Count);
    }

    [Fact]
    public void Facts_inside_kept_wording_are_those_of_the_case_of_today_and_can_be_edited_again()
    {
        var changed = Case.Replace("+924299000001", "+924299000077", StringComparison.Ordinal);
        Assert.NotEqual(Case, changed);
        var phone = Read(Letter.Value).Slots.First(s => s.Recorded.Fact == "authority.officer.phone");
        var line = Read(Letter.Value).Lines[phone.Line!.Value - 1].Text;
        var returned = Edited(body => Line(body, phone.Line.Value).Add(Run(" Please ask for him by name.")));
        var redrafted = Draft(changed, Keep(returned));

        var kept = Assert.Single(Lines(redrafted.Bytes), l => l.Contains("Please ask for him by name.", StringComparison.Ordinal));
        Assert.Equal(line.Replace("99000001", "99000077", StringComparison.Ordinal) + " Please ask for him by name.", kept);
        Assert.Contains(Read(redrafted.Bytes).Slots, s => s.Recorded.Fact == "authority.officer.phone" && Read(redrafted.Bytes).Lines[s.Line!.Value - 1].Text == kept);
    }

    [Fact]
    public void A_tracked_insertion_counts_as_accepted()
    {
        var returned = Edited(body => Holder(body, Old).Add(new XElement(WordFile.W + "ins", new XAttribute(WordFile.W + "id", "900"), new XAttribute(WordFile.W + "author", "A"), Run(" " + Added))));

        Assert.Contains(Lines(Draft(Case, Keep(returned)).Bytes), l => l.EndsWith(Added, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_program_writes_otherwise_elsewhere_is_in_the_new_letter_beside_what_was_kept()
    {
        var redrafted = Draft(Case, Keep(Edited(_ => { }, Old, New)), OtherWording("We intend to ask", "We are going to ask", "what-follows"));

        Assert.Contains(New, WordFile.Text(redrafted.Bytes, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("We are going to ask", WordFile.Text(redrafted.Bytes, "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_both_sides_changed_is_for_a_person_to_decide()
    {
        var packs = OtherWording(Old, "Please disclose nothing yet.", "request");
        var returned = Edited(_ => { }, Old, New);
        var plan = Plan(Case, packs);

        var section = Assert.Single(packs.CompareWording(returned, "returned.docx", plan));
        Assert.True(section is { Section: "request", IsInConflict: true, IsKept: false });
        Assert.Contains(section.Differences, d => d.Theirs.Contains(New, StringComparison.Ordinal) && d.Ours.Contains("nothing yet", StringComparison.Ordinal));
        Assert.Contains(packs.Draft(plan, Options(Keep(returned))).Value!.Single().Findings, f => f is { Code: FindingCodes.WordingInConflict, Severity: Severity.Error });
        Assert.Contains(New, WordFile.Text(Draft(Case, Keep(returned, "request"), packs).Bytes, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("nothing yet", WordFile.Text(Draft(Case, KeepOnly(returned, []), packs).Bytes, "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_sections_that_are_named_are_kept()
    {
        var returned = Edited(body => Holder(body, "We intend to ask for the data itself").Add(Run(" " + Added)), Old, New);
        var text = WordFile.Text(Draft(Case, Keep(returned, "what-follows")).Bytes, "word/document.xml");

        Assert.Contains(Added, text, StringComparison.Ordinal);
        Assert.Contains(Old, text, StringComparison.Ordinal);
        var refused = Scenario.Drafter.Draft(Plan(Case, Scenario.Drafter), Options(Keep(returned, "investigation"))).Value!.Single();
        Assert.Contains("what-follows", Assert.Single(refused.Findings, f => f.Code == FindingCodes.UnknownWord).Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_was_changed_stays_beside_a_row_that_the_case_has_added()
    {
        var rows = Read(Letter.Value).Lines.Where(l => l is { TableKind: "items", Section: "table-of-items" }).ToList();
        var returned = Edited(body => Line(body, rows[1].Number).Add(Run(" (seen twice)")));
        var more = Case.Replace("items: [subscriber, access-logs]", "items: [subscriber, access-logs, messages]", StringComparison.Ordinal);
        var redrafted = Read(Draft(more, Keep(returned)).Bytes).Lines.Where(l => l.TableKind == "items").Select(l => l.Text).ToList();

        Assert.Equal(rows[1].Text + " (seen twice)", redrafted[1]);
        Assert.Equal(rows.Count + 1, redrafted.Count);
    }

    [Fact]
    public void The_signature_block_is_never_carried_over()
    {
        var returned = Edited(body => body.Elements(WordFile.W + "p").Last(p => p.Value.Length > 0).Add(Run(" and Somebody Else")));

        Assert.Equal(FindingCodes.WordingNotCarried, Assert.Single(Scenario.Drafter.Draft(Plan(Case, Scenario.Drafter), Options(Keep(returned))).Value!.Single().Findings, f => f.Severity == Severity.Error).Code);
        Assert.NotNull(Assert.Single(Scenario.Drafter.CompareWording(returned, "r.docx", Plan(Case, Scenario.Drafter))).NotCarriedBecause);
    }

    [Fact]
    public void The_record_says_from_which_document_and_by_whom_the_wording_was_kept_and_keeps_saying_it()
    {
        var returned = Edited(_ => { }, Old, New);
        var first = Draft(Case, Keep(returned));
        var kept = Assert.Single(Read(first.Bytes).Provenance!.Sections, s => s.Kept is not null);
        Assert.Equal(("request", "returned.docx", Sha256.Hex(returned), By), (kept.Id, kept.Kept!.File, kept.Kept.Sha256, kept.Kept.By));

        var second = Draft(Case, [new KeptDocument { Bytes = first.Bytes, File = "again.docx", By = "Somebody Else" }]);
        Assert.Equal(first.Sha256, second.Sha256);
    }

    [Fact]
    public void Kept_wording_leaves_only_with_an_approval_of_this_very_version()
    {
        var redrafted = Draft(Case, Keep(Edited(_ => { }, Old, New)));
        var reading = Scenario.Drafter.Read(Case, "case.yaml").Value!;
        reading = reading with { CaseFile = reading.CaseFile with { Confirmations = [.. new[] { "meta-preserve-before-deletion", "meta-tip-off-by-enforcement" }.Select(s => new Confirmation { Statement = s, By = By, On = CaseDate.Parse("2026-11-23"), How = "Read the page." })] } };
        var refused = Scenario.Drafter.Finalise(redrafted.Bytes, redrafted.FileName, reading, Day);
        Assert.Equal([FindingCodes.WordingKept, FindingCodes.ApprovalMissing], refused.Findings.Select(f => f.Code).Order());

        var approved = reading with { CaseFile = reading.CaseFile with { Approvals = [new Approval { Role = "supervisor", Date = CaseDate.Parse("2026-11-24"), Hash = redrafted.Sha256 }] } };
        var released = Scenario.Drafter.Finalise(redrafted.Bytes, redrafted.FileName, approved, Day);
        Assert.Equal(By, Assert.Single(released.Value!.Draft.Sections, s => s.Kept is not null).Kept!.By);
        Assert.Contains(New, WordFile.Text(released.Value.Bytes, "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_another_case_is_refused() =>
        Assert.Equal(FindingCodes.ImportOtherCase, Assert.Single(Scenario.Drafter.Draft(Plan(Case.Replace("NCCIA-LHR-2026-0412", "NCCIA-LHR-2026-0413", StringComparison.Ordinal), Scenario.Drafter), Options(Keep(Letter.Value))).Findings, f => f.Severity == Severity.Error).Code);

    [Fact]
    public void What_LibreOffice_has_saved_is_kept_too()
    {
        if (LibreOffice.IsWanted)
        {
            var saved = LibreOffice.Save([Edited(body => Holder(body, Old).AddAfterSelf(WordFile.Paragraph(Added)), Old, New)])[0];
            Assert.Equal(Lines(Draft(Case, Keep(Edited(body => Holder(body, Old).AddAfterSelf(WordFile.Paragraph(Added)), Old, New))).Bytes), Lines(Draft(Case, Keep(saved)).Bytes));
        }
    }

    private static KeptDocument[] Keep(byte[] returned, params string[] sections) => [new KeptDocument { Bytes = returned, File = "returned.docx", By = By, Sections = sections.Length == 0 ? null : sections }];

    private static KeptDocument[] KeepOnly(byte[] returned, IReadOnlyList<string> sections) => [new KeptDocument { Bytes = returned, File = "returned.docx", By = By, Sections = sections }];

    private static DraftOptions Options(IReadOnlyList<KeptDocument> keep) => new() { Kinds = ["preservation"], Keep = keep };

    private static DraftedDocument Draft(string caseFile, IReadOnlyList<KeptDocument> keep, RequestDrafter? drafter = null)
    {
        var drafted = (drafter ?? Scenario.Drafter).Draft(Plan(caseFile, drafter ?? Scenario.Drafter), Options(keep));
        Assert.DoesNotContain(drafted.Findings, f => f.Severity == Severity.Error);
        var step = drafted.Value!.Single();
        Assert.Empty(step.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message));
        return step.Documents[0];
    }

    private static CasePlan Plan(string caseFile, RequestDrafter drafter)
    {
        var reading = drafter.Read(Encoding.UTF8.GetBytes(caseFile), "case.yaml");
        Assert.Empty(reading.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message));
        return drafter.Plan(reading.Value!, Day).Value!;
    }

    private static RequestDrafter OtherWording(string old, string replacement, string section)
    {
        var text = File.ReadAllText(ProjectFolder.Combine("templates", "preservation", "en", section + ".md"));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return RequestDrafter.Open(new OneFile($"templates/preservation/en/{section}.md", text.Replace(old, replacement, StringComparison.Ordinal)));
    }

    private static byte[] Edited(Action<XElement> change, string? old = null, string? replacement = null)
    {
        var edited = WordFile.WithBody(Letter.Value, change);
        return old is null ? edited : WordFile.WithText(edited, old, replacement!);
    }

    private static ReturnedDraft Read(byte[] document) => DraftReader.Read(document, "d.docx").Value!;

    private static IReadOnlyList<string> Lines(byte[] document) => [.. Read(document).Lines.Select(l => l.Text)];

    private static XElement Holder(XElement body, string text) => body.Descendants(WordFile.W + "p").Single(p => p.Value.Contains(text, StringComparison.Ordinal));

    // The last paragraph of a line: a paragraph, or that of the last cell of a row.
    private static XElement Line(XElement body, int number) => body.Elements().SelectMany(e => e.Name == WordFile.W + "tbl" ? e.Elements(WordFile.W + "tr") : [e]).Where(e => !string.IsNullOrWhiteSpace(e.Value)).ElementAt(number - 1) is var line && line.Name == WordFile.W + "p" ? line : line.Descendants(WordFile.W + "p").Last();

    private static XElement Run(string text) => new(WordFile.W + "r", new XElement(WordFile.W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private sealed class OneFile(string path, string text) : IPackSource
    {
        public IReadOnlyList<string> List() => [path];

        public byte[] Read(string path) => Encoding.UTF8.GetBytes(text);
    }
}
