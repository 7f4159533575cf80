using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using EvidenceRequests.Documents;
using EvidenceRequests.Packs;
using EvidenceRequests.Tests.Review;

namespace EvidenceRequests.Tests.Release;

/// <summary>Nothing leaves while something stands in its way, and what lifts it is on record.</summary>
public sealed class ReleaseSpecs
{
    private const string Name = "s1-preservation-meta.docx";
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly Lazy<CasePlan> Planned = new(() => Plan("instagram-blackmail"));
    private static readonly Lazy<DraftedDocument[]> Documents = new(() => Draft(Planned.Value));

    // The cautions of the provider, looked into by a person.
    private static readonly Confirmation[] LookedInto =
    [
        .. new[] { "meta-preserve-before-deletion", "meta-tip-off-by-enforcement" }.Select(s => new Confirmation { Statement = s, By = "Deputy Director Two", On = CaseDate.Parse("2026-11-23"), How = "Read the page." }),
    ];

    private static byte[] Letter => Documents.Value.Single(d => d.FileName == Name).Bytes;

    [Fact]
    public void A_draft_that_nothing_stands_against_becomes_a_final_document_with_both_hashes()
    {
        var released = Finalise(Letter, LookedInto).Value!;

        Assert.Equal(Hash(Letter), released.DraftSha256);
        Assert.Equal(Hash(released.Bytes), released.Sha256);
        Assert.Equal("preservation", released.Draft.Kind);
        Assert.Empty(DocumentValidator.Validate(released.Bytes));
    }

    [Fact]
    public void A_caution_stands_in_the_way_until_a_person_has_put_on_record_that_it_was_looked_into()
    {
        var refused = Finalise(Letter, []);

        Assert.Null(refused.Value);
        Assert.Equal(["meta-preserve-before-deletion", "meta-tip-off-by-enforcement"], refused.Findings.Select(f => f.Requirement?.ToString()).Distinct().Order());
        Assert.Equal(LookedInto.Select(c => c.Statement), Finalise(Letter, LookedInto).Value!.Confirmations.Select(c => c.Statement));
    }

    [Fact]
    public void A_confirmation_that_does_not_say_when_and_how_lifts_nothing()
    {
        foreach (var half in new[] { LookedInto[0] with { How = null }, LookedInto[0] with { On = null }, LookedInto[0] with { On = CaseDate.Parse("2026-12-24") } })
        {
            Assert.Equal([FindingCodes.ReleaseEntryIncomplete], Codes(Finalise(Letter, [half, LookedInto[1]])).Where(c => c != FindingCodes.DateInFuture));
        }
    }

    [Fact]
    public void A_check_sheet_stays_in_the_office() =>
        Assert.Equal([FindingCodes.CheckSheetNotReleased], Codes(Finalise(Documents.Value.First(d => d.Kind == "check-sheet").Bytes, LookedInto)));

    [Fact]
    public void A_draft_written_with_gaps_allowed_is_refused_even_if_none_is_left()
    {
        var blocked = Planned.Value with { Plan = Planned.Value.Plan with { Steps = [.. Planned.Value.Plan.Steps.Select(s => s with { Status = StepStatus.Blocked })] } };
        var incomplete = Scenario.Drafter.Draft(blocked, new DraftOptions { Incomplete = true }).Value!.SelectMany(s => s.Documents).Single(d => d.FileName == Name);

        Assert.True(incomplete.Incomplete);
        Assert.Contains(FindingCodes.IncompleteNotReleased, Codes(Finalise(incomplete.Bytes, LookedInto)));
    }

    [Fact]
    public void What_is_ready_is_the_same_letter_whether_or_not_others_may_have_gaps()
    {
        var ready = Planned.Value.Plan.Steps.Where(s => s.Status == StepStatus.Ready).Select(s => s.Id).ToList();
        var drafted = Scenario.Drafter.Draft(Planned.Value, new DraftOptions { Incomplete = true }).Value!.Where(d => ready.Contains(d.Step.Id)).SelectMany(d => d.Documents).Where(d => !DocumentKinds.IsInternal(d.Kind)).ToList();

        Assert.NotEmpty(drafted);
        Assert.All(drafted, d => Assert.False(d.Incomplete, d.FileName));
        Assert.Equal(Hash(Letter), drafted.Single(d => d.FileName == Name).Sha256);
    }

    [Fact]
    public void Approving_one_version_and_finalising_another_is_an_error()
    {
        var approval = new Approval { Role = "supervisor", Office = "NCCIA Lahore", Date = CaseDate.Parse("2026-11-24"), Hash = new string('a', 64) };

        Assert.Equal([FindingCodes.ApprovalOfAnotherVersion], Codes(Finalise(Letter, LookedInto, approval)));
        Assert.Equal([FindingCodes.ApprovalOfAnotherVersion], Codes(Finalise(Letter, LookedInto, approval with { Document = Name }, approval with { Role = "prosecutor", Hash = Hash(Letter) })));
        Assert.Empty(Codes(Finalise(Letter, LookedInto, approval with { Document = "s2-voluntary-disclosure-meta.docx" })));
    }

    [Fact]
    public void An_approval_of_this_version_is_in_the_record()
    {
        var approval = new Approval { Role = "supervisor", Date = CaseDate.Parse("2026-11-24"), Hash = "sha256:" + Hash(Letter).ToUpperInvariant() };

        Assert.Equal([approval], Finalise(Letter, LookedInto, approval).Value!.Approvals);
        Assert.Equal([FindingCodes.ReleaseEntryIncomplete], Codes(Finalise(Letter, LookedInto, approval with { Date = null })));
        Assert.Equal([FindingCodes.ReleaseEntryIncomplete], Codes(Finalise(Letter, LookedInto, approval with { Hash = null })));
    }

    [Fact]
    public void Wording_changed_by_hand_needs_an_approval_of_this_very_version()
    {
        var edited = WordFile.With(Letter, "word/document.xml", x => x.Replace("Please disclose nothing in answer.", "Kindly disclose nothing in answer.", StringComparison.Ordinal));
        var approval = new Approval { Role = "supervisor", Date = CaseDate.Parse("2026-11-24"), Hash = Hash(edited) };

        Assert.Equal([FindingCodes.WordingEdited, FindingCodes.ApprovalMissing], Codes(Finalise(edited, LookedInto)).Order());
        Assert.Empty(Codes(Finalise(edited, LookedInto, approval)));
    }

    [Fact]
    public void A_fact_changed_by_hand_is_lifted_by_nobody()
    {
        var edited = WordFile.With(Letter, "word/document.xml", x => x.Replace("sample_user_01", "sample_user_02", StringComparison.Ordinal));

        Assert.Contains(FindingCodes.FactEdited, Codes(Finalise(edited, LookedInto, new Approval { Role = "supervisor", Date = CaseDate.Parse("2026-11-24"), Hash = Hash(edited) })));
    }

    [Fact]
    public void Open_changes_stand_in_the_way()
    {
        var redline = Scenario.Drafter.Compare(Letter, WordFile.With(Letter, "word/document.xml", x => x.Replace("Please disclose nothing", "Kindly disclose nothing", StringComparison.Ordinal)), Day).Value!;

        Assert.Contains(FindingCodes.ChangeTracked, Codes(Finalise(redline, LookedInto)));
    }

    [Fact]
    public void Without_the_case_file_a_draft_with_unconfirmed_statements_is_refused_even_if_its_comments_were_deleted()
    {
        var letter = Draft(Plan("live-hostage")).First(d => DraftReader.Read(d.Bytes, "d").Value!.Provenance!.Unconfirmed.Count > 0 && d.Kind != "check-sheet").Bytes;
        var without = WordFile.With(letter, "word/comments.xml", x => Regex.Replace(x, "<w:comment .*</w:comment>", string.Empty, RegexOptions.Singleline));

        Assert.Contains(FindingCodes.UnconfirmedWithoutCase, Codes(Scenario.Drafter.Finalise(without, "draft.docx", null, Day)));
    }

    [Fact]
    public void Our_doubts_are_settled_by_confirmations()
    {
        var plan = Plan("live-hostage");
        var letter = Draft(plan).First(d => DraftReader.Read(d.Bytes, "d").Value!.Provenance!.Unconfirmed.Count > 0 && d.Kind != "check-sheet").Bytes;
        var statements = DraftReader.Read(letter, "d").Value!.Provenance!.Unconfirmed.Select(s => s.Id).ToList();

        var open = Scenario.Drafter.Finalise(letter, "draft.docx", plan.Reading, Day);
        var settled = Scenario.Drafter.Finalise(letter, "draft.docx", With(plan.Reading, [.. statements.Select(s => LookedInto[0] with { Statement = s.ToString() })]), Day);

        Assert.Contains(FindingCodes.CommentOpen, Codes(open));
        Assert.All(statements, s => Assert.Contains(open.Findings, f => f.Requirement == s));
        Assert.DoesNotContain(FindingCodes.CommentOpen, Codes(settled));
        Assert.DoesNotContain(settled.Findings, f => f.Requirement is { } statement && statements.Contains(statement));
    }

    [Fact]
    public void A_rule_of_a_later_day_stands_in_the_way_of_an_old_draft() =>
        Assert.NotEmpty(Scenario.Drafter.Finalise(Letter, Name, With(Planned.Value.Reading, LookedInto), Day.AddYears(3)).Findings);

    [Fact]
    public void Every_document_of_a_package_becomes_a_final_document_without_a_trace_and_keeps_the_fields_that_letter_its_annexes()
    {
        var drafted = DraftSpecs.Letters(Scenario.Open("mla-stored/facebook-identity-theft"), incomplete: false);
        Assert.Contains(drafted, d => d.Kind == "annex-assurances");
        foreach (var document in drafted.Where(d => !DocumentKinds.IsInternal(d.Kind)))
        {
            var final = FinalWriter.Write(document.Bytes, document.FileName);
            Assert.Empty(final.Findings);
            Assert.Empty(DocumentValidator.Validate(final.Value!).Select(f => f.Message));
            NoTrace(final.Value!, DraftReader.Read(document.Bytes, document.FileName).Value!);
            Assert.Equal(WordFile.Text(document.Bytes, "word/document.xml").Contains("SEQ Annex", StringComparison.Ordinal), WordFile.Text(final.Value!, "word/document.xml").Contains("SEQ Annex", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_LibreOffice_saved_becomes_a_final_document_without_a_trace_too()
    {
        var folder = ProjectFolder.Combine("tests", "returned", "libreoffice");
        foreach (var file in Directory.EnumerateFiles(folder, "*.docx").Where(f => !f.Contains("check-sheet", StringComparison.Ordinal)))
        {
            var draft = File.ReadAllBytes(file);
            var final = FinalWriter.Write(draft, file);
            Assert.Empty(final.Findings);
            Assert.Empty(DocumentValidator.Validate(final.Value!).Select(f => f.Message));
            if (DraftReader.Read(draft, file).Value! is { Placeholders.Count: 0 } read)
            {
                // A gap shows the path of its fact in the text; it is refused before anything is written.
                NoTrace(final.Value!, read);
            }

            Assert.Equal(FindingCodes.DocumentsDoNotDiffer, Assert.Single(Scenario.Drafter.Compare(draft, draft, Day).Findings).Code);
            Assert.Empty(DocumentValidator.Validate(Scenario.Drafter.Compare(draft, WordFile.With(draft, "word/document.xml", x => x.Replace(">the ", ">each ", StringComparison.Ordinal)), Day).Value!).Select(f => f.Message));
        }
    }

    [Fact]
    public void What_LibreOffice_saves_today_passes_the_gate_like_the_draft_itself()
    {
        if (LibreOffice.IsWanted)
        {
            var saved = LibreOffice.Save([Letter])[0];
            Assert.Equal(FindingCodes.DocumentsDoNotDiffer, Assert.Single(Scenario.Drafter.Compare(Letter, saved, Day).Findings).Code);
            NoTrace(Finalise(saved, LookedInto).Value!.Bytes, DraftReader.Read(Letter, Name).Value!);
        }
    }

    private static void NoTrace(byte[] final, ReturnedDraft draft)
    {
        foreach (var (name, text) in Parts(final))
        {
            Assert.DoesNotContain(text, c => c is >= '\uE000' and <= '\uF8FF');
            Assert.All(draft.Provenance!.Sections.SelectMany(s => s.Slots).Select(s => s.Fact).Concat(["\"er_", "evreq", "urn:evidence", "w:sdt", "w:alias", "rsid", "LibreOffice", "DRAFT", "INCOMPLETE", "not for service"]),
                trace => Assert.False(text.Contains(trace, StringComparison.Ordinal), $"{trace} in {name}"));
        }
    }

    private static IEnumerable<(string Name, string Text)> Parts(byte[] document)
    {
        using var archive = new ZipArchive(new MemoryStream(document));
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            yield return (entry.FullName, reader.ReadToEnd());
        }
    }

    private static IEnumerable<string> Codes(Result<ReleasedDocument> outcome)
    {
        Assert.Equal(outcome.Value is null, outcome.Findings.Count > 0);
        return outcome.Findings.Select(f => f.Code).Distinct();
    }

    private static Result<ReleasedDocument> Finalise(byte[] draft, IReadOnlyList<Confirmation> confirmations, params IReadOnlyList<Approval> approvals) =>
        Scenario.Drafter.Finalise(draft, Name, With(Planned.Value.Reading, confirmations, approvals), Day);

    private static CaseReading With(CaseReading reading, IReadOnlyList<Confirmation> confirmations, params IReadOnlyList<Approval> approvals) =>
        reading with { CaseFile = reading.CaseFile with { Confirmations = confirmations, Approvals = approvals } };

    private static CasePlan Plan(string example)
    {
        var reading = Scenario.Drafter.Read(File.ReadAllBytes(ProjectFolder.Combine("examples", example + ".yaml")), example + ".yaml").Value!;
        return Scenario.Drafter.Plan(reading, Day).Value!;
    }

    private static DraftedDocument[] Draft(CasePlan plan) => [.. Scenario.Drafter.Draft(plan, new DraftOptions()).Value!.SelectMany(s => s.Documents)];

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
