using EvidenceRequests.Packs;
using EvidenceRequests.Tests.Review;

namespace EvidenceRequests.Tests.Release;

/// <summary>What a person's word on record may lift before a letter leaves, and what it never lifts.</summary>
public sealed class LiftingSpecs
{
    private const string Name = "s1-preservation-meta.docx";
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly CaseReading Reading = Read();
    private static readonly byte[] Letter = Scenario.Drafter.Draft(Scenario.Drafter.Plan(Reading, Day).Value!, new DraftOptions()).Value!
        .SelectMany(s => s.Documents).Single(d => d.FileName == Name).Bytes;

    [Fact]
    public void No_confirmation_lifts_an_error_even_if_it_names_the_very_rule()
    {
        var authority = Reading.CaseFile.Authority!;
        var worse = Reading with { CaseFile = Reading.CaseFile with { Authority = authority with { Officer = authority.Officer! with { Phone = null } } } };
        var errors = Scenario.Drafter.Finalise(Letter, Name, worse, Day).Findings.Where(f => f is { Severity: Severity.Error, Requirement: not null }).ToList();

        Assert.NotEmpty(errors);
        var confirmed = Scenario.Drafter.Finalise(Letter, Name, With(worse, errors.Select(e => e.Requirement.ToString()!)), Day).Findings;
        Assert.All(errors, e => Assert.Contains(confirmed, f => f.Code == e.Code && f.Requirement == e.Requirement));
    }

    [Fact]
    public void An_approval_dated_tomorrow_does_not_count_today()
    {
        var edited = WordFile.With(Letter, "word/document.xml", x => x.Replace("Please disclose nothing in answer.", "Kindly disclose nothing in answer.", StringComparison.Ordinal));
        var approval = new Approval { Role = "supervisor", Date = CaseDate.Parse("2026-11-25"), Hash = Sha256.Hex(edited) };
        var approved = Reading with { CaseFile = Reading.CaseFile with { Approvals = [approval] } };

        Assert.Null(Scenario.Drafter.Finalise(edited, Name, approved, Day).Value);
        Assert.Contains(FindingCodes.ReleaseEntryIncomplete, Scenario.Drafter.Finalise(edited, Name, approved, Day).Findings.Select(f => f.Code));
        Assert.DoesNotContain(FindingCodes.ReleaseEntryIncomplete, Scenario.Drafter.Finalise(edited, Name, approved, Day.AddDays(1)).Findings.Select(f => f.Code));
    }

    [Fact]
    public void A_pack_past_its_interval_is_lifted_by_a_confirmation_that_it_was_read_again()
    {
        var late = Day.AddYears(3);
        var overdue = Scenario.Drafter.Finalise(Letter, Name, Reading, late).Findings.Where(f => f.Code == FindingCodes.PackOverdue).ToList();

        Assert.NotEmpty(overdue);
        Assert.DoesNotContain(
            FindingCodes.PackOverdue,
            Scenario.Drafter.Finalise(Letter, Name, With(Reading, overdue.Select(f => f.Requirement.ToString()!)), late).Findings.Select(f => f.Code));
    }

    private static CaseReading With(CaseReading reading, IEnumerable<string> statements) => reading with
    {
        CaseFile = reading.CaseFile with
        {
            Confirmations = [.. statements.Distinct().Select(s => new Confirmation { Statement = s, By = "Deputy Director Two", On = CaseDate.Parse("2026-11-23"), How = "Read the page." })],
        },
    };

    private static CaseReading Read() => Scenario.Drafter.Read(File.ReadAllBytes(ProjectFolder.Combine("examples", "instagram-blackmail.yaml")), "instagram-blackmail.yaml").Value!;
}
