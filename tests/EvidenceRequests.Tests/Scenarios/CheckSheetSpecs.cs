using System.Text;

namespace EvidenceRequests.Tests;

/// <summary>What the check sheet tells the office about the packs behind a letter.</summary>
public sealed class CheckSheetSpecs
{
    private const string Example = "instagram-blackmail.yaml";

    [Fact]
    public void A_draft_from_packs_past_their_interval_says_so_with_what_to_look_for()
    {
        var sheet = GetSheet(string.Empty, new DateOnly(2028, 1, 1));
        Assert.Contains("providers/meta.yaml was last read on", sheet, StringComparison.Ordinal);
        Assert.Contains("ER1012", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("providers/google.yaml was last read on", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_from_packs_within_their_interval_does_not()
    {
        Assert.DoesNotContain("ER1012", GetSheet(string.Empty, new DateOnly(2026, 11, 24)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_read_again_for_the_case_is_shown_as_confirmed_by_whom_when_and_how_and_no_longer_as_overdue()
    {
        const string Confirmed = """
            confirmations:
              - { statement: "meta:review", by: Legal Adviser Khan, on: 2027-12-30, how: Read the guidelines on the page of the provider. }
            """;
        var sheet = GetSheet(Confirmed, new DateOnly(2028, 1, 1));
        Assert.DoesNotContain("providers/meta.yaml was last read on", sheet, StringComparison.Ordinal);
        Assert.Contains("Legal Adviser Khan", sheet, StringComparison.Ordinal);
        Assert.Contains("30 December 2027", sheet.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("Read the guidelines on the page of the provider.", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void The_part_that_people_print_names_no_key_no_code_and_no_hash()
    {
        var sheets = Scenario.Names().Select(Scenario.Open).Where(s => s.Expectation.Draft is not null)
            .SelectMany(s => DraftSpecs.Letters(s, incomplete: true).Where(d => d.Kind == DocumentKinds.CheckSheet).Select(d => (s.Name, Text: d.ReadingView)));
        Assert.All(sheets, s => Assert.DoesNotMatch(@"\b[A-Za-z]+(_[a-z]+)+\b|\bER\d{4}\b|sha256", s.Text[..s.Text.IndexOf("For the file", StringComparison.Ordinal)].Split('\n').Where(l => !l.StartsWith("==", StringComparison.Ordinal)).Aggregate(string.Empty, (a, b) => a + "\n" + b)));
    }

    [Fact]
    public void A_step_whose_answer_names_the_next_company_says_on_its_sheet_what_comes_then()
    {
        var told = 0;
        foreach (var scenario in Scenario.Names().Select(Scenario.Open))
        {
            var plan = scenario.Plan();
            if (plan.Plan.Later.Count == 0)
            {
                continue;
            }

            foreach (var drafted in Scenario.Drafter.Draft(plan, new DraftOptions { Incomplete = true }).Value!)
            {
                var sheet = drafted.Documents.First(d => d.Kind == DocumentKinds.CheckSheet).ReadingView;
                foreach (var later in plan.Plan.Later)
                {
                    var isItsAnswer = later.After.Contains(drafted.Step.Id);
                    told += isItsAnswer ? 1 : 0;
                    Assert.Equal(isItsAnswer, sheet.Contains($"When the answer comes, account {later.Account}: {later.Why}.", StringComparison.Ordinal));
                }
            }
        }

        Assert.True(told >= 2);
    }

    private static string GetSheet(string added, DateOnly asOf)
    {
        var yaml = File.ReadAllText(ProjectFolder.Combine("examples", Example)) + "\n" + added + "\n";
        var reading = Scenario.Drafter.Read(Encoding.UTF8.GetBytes(yaml), Example);
        Assert.Empty(reading.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message));
        var drafted = Scenario.Drafter.Draft(Scenario.Drafter.Plan(reading.Value!, asOf).Value!, new DraftOptions { Incomplete = true });
        return drafted.Value!.SelectMany(s => s.Documents).First(d => d.Kind == "check-sheet").ReadingView;
    }
}
