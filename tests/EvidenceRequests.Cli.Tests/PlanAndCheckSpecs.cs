using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

public sealed class PlanAndCheckSpecs
{
    [Fact]
    public void Plan_shows_the_ladder_on_standard_output_and_the_summary_on_standard_error()
    {
        var run = CommandRun.Run("plan", CommandRun.Example("instagram-blackmail"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Meta Platforms, Inc.", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 errors", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_as_json_has_the_keys_of_the_contract()
    {
        var run = CommandRun.Run("plan", CommandRun.Example("market-bombing"), "--as-of", "2026-10-20", "--format", "json");
        var plan = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("CTD-SND-2026-088", plan.GetProperty("case").GetString());
        Assert.Equal("2026-10-20", plan.GetProperty("as_of").GetString());
        Assert.StartsWith("sha256:", plan.GetProperty("library").GetString(), StringComparison.Ordinal);
        var step = plan.GetProperty("steps").EnumerateArray().First(s => s.GetProperty("kind").GetString() == "mla-stored");
        foreach (var key in new[] { "id", "kind", "provider", "addressee", "channel", "requested_state", "legal_bases", "covers", "status", "depends_on", "dates", "findings", "reasons" })
        {
            Assert.True(step.TryGetProperty(key, out _), key);
        }

        Assert.Equal("blocked", step.GetProperty("status").GetString());
        Assert.Equal("reciprocity", step.GetProperty("legal_bases")[0].GetString());
        var refusal = plan.GetProperty("refusals")[0];
        foreach (var key in new[] { "kind", "provider", "covers", "code", "why", "instead", "source" })
        {
            Assert.True(refusal.TryGetProperty(key, out _), key);
        }

        Assert.True(plan.TryGetProperty("findings", out _));
    }

    [Fact]
    public void Check_names_place_reason_source_and_fix()
    {
        var run = CommandRun.Run("check", CommandRun.Example("market-bombing"), "--all", "--as-of", "2026-10-20");
        Assert.Equal(1, run.ExitCode);
        var all = run.Output + run.Error;
        Assert.Matches(@"market-bombing\.yaml\(\d+,\d+\): error ER4001", all);
        Assert.Contains("Why:", all, StringComparison.Ordinal);
        Assert.Contains("Source:", all, StringComparison.Ordinal);
        Assert.Contains("Fix:", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_says_first_what_can_go_out_today_and_who_must_answer_for_the_rest()
    {
        var run = CommandRun.Run("check", CommandRun.Example("market-bombing"), "--as-of", "2026-10-20");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("s3, s4 can go out today.", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"s5 needs \d answers: \d from you, \d from the prosecutor, \d from the central\s+authority\.", run.Output);
        Assert.Equal(["You", "The prosecutor", "A court", "The central authority"], new[] { "You can", "The prosecutor", "A court", "The central authority" }.Select(h => (h, At: run.Error.IndexOf("\n" + h, StringComparison.Ordinal))).Where(h => h.At >= 0).OrderBy(h => h.At).Select(h => h.h.Replace(" can", string.Empty, StringComparison.Ordinal)));
        Assert.DoesNotContain("note ER", run.Error, StringComparison.Ordinal);
        Assert.True((run.Output + run.Error).Split('\n').Length < CommandRun.Run("check", CommandRun.Example("market-bombing"), "--all", "--as-of", "2026-10-20").Error.Split('\n').Length / 3);
    }

    [Fact]
    public void Check_as_json_says_of_each_finding_how_far_it_reaches_and_who_can_answer_it()
    {
        var run = CommandRun.Run("check", CommandRun.Example("market-bombing"), "--as-of", "2026-10-20", "--format", "json");
        var found = JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray().Select(f => $"{f.GetProperty("requirement").GetString()} {f.GetProperty("scope").GetString()} {f.GetProperty("owner").GetString()}").ToList();
        Assert.Contains("pk-cabinet-approval step central-authority", found);
        Assert.Contains("us-probable-cause data-request investigator", found);
        Assert.Contains("meta-overbroad provider investigator", found);
        Assert.Contains("pk:penalty:ppc-109 step prosecutor", found);
        Assert.Contains("us-caseload state investigator", found);
        Assert.Contains("pk-case-diary case investigator", found);
    }

    [Fact]
    public void Check_shows_what_the_requested_state_asks_for_and_what_would_sink_the_request_first()
    {
        var output = CommandRun.Run("check", CommandRun.Example("market-bombing"), "--all", "--as-of", "2026-10-20").Output;
        Assert.Contains("what the United States of America asks for", output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^    given\s+guidance\s+facts with dates and sources", output);
        Assert.Matches(@"(?m)^    missing\s+law\s+statement of probable cause", output);
        Assert.Matches(@"what would sink this request first\n1\.  error ", output);
        Assert.DoesNotContain("what would sink", CommandRun.Run("check", CommandRun.Example("instagram-blackmail"), "--all").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_as_json_holds_both_tables_of_each_request_between_states()
    {
        var run = CommandRun.Run("check", CommandRun.Example("market-bombing"), "--as-of", "2026-10-20", "--format", "json");
        var step = JsonDocument.Parse(run.Output).RootElement.GetProperty("steps").EnumerateArray().First(s => s.GetProperty("kind").GetString() == "mla-stored");
        Assert.Contains(step.GetProperty("completeness").EnumerateArray(), r => r.GetProperty("element").GetString() == "probable-cause-statement" && r.GetProperty("state").GetString() == "missing" && r.GetProperty("level").GetString() == "law");
        Assert.All(step.GetProperty("refusal_risks").EnumerateArray(), r => Assert.NotEqual(0, r.GetProperty("findings").GetArrayLength()));
    }

    [Fact]
    public void Findings_never_show_the_value_of_a_fact()
    {
        var all = CommandRun.Run("check", CommandRun.Example("gmail-bomb-plot"), "--as-of", "2026-11-23");
        Assert.DoesNotContain("a.khan.supply", all.Output + all.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_file_comes_from_standard_input_too()
    {
        var run = CommandRun.With(File.ReadAllText(CommandRun.Example("instagram-blackmail")), "plan", "-");
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("", "ER0003", 2)]
    [InlineData("case: [", "ER0008", 2)]
    [InlineData("case: { reference: R, requesting_state: pk }\nacounts: []\n", "ER0004", 1)]
    public void A_file_that_cannot_be_read_is_wrong_use_and_a_slip_in_it_an_error(string text, string code, int exit)
    {
        var run = CommandRun.With(text, "plan", "-");
        Assert.Equal(exit, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_provider_is_an_error_with_the_word_that_was_meant()
    {
        var text = File.ReadAllText(CommandRun.Example("instagram-blackmail")).Replace("provider: meta", "provider: metta", StringComparison.Ordinal);
        var run = CommandRun.With(text, "plan", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Did you mean \"meta\"?", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan", "/nowhere/case.yaml")]
    [InlineData("plann", "case.yaml")]
    [InlineData("plan")]
    [InlineData("providers", "show", "metta")]
    public void Wrong_use_ends_with_two_and_no_stack_trace(params string[] words)
    {
        var run = CommandRun.Run(words);
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("check")]
    public void Sixty_accounts_at_three_companies_fit_two_screens(string command)
    {
        var run = CommandRun.With(SixtyAccounts(), command, "-");
        Assert.Contains("20 accounts: a", run.Output + run.Error, StringComparison.Ordinal);
        Assert.True(Lines(run) <= 100, run.Output + run.Error);
    }

    [Fact]
    public void Nothing_is_coloured_where_nobody_looks() => Assert.DoesNotContain("\u001b[", CommandRun.Run("plan", CommandRun.Example("instagram-blackmail")).Output, StringComparison.Ordinal);

    private static int Lines(CommandRun run) => (run.Output + run.Error).TrimEnd().Split('\n').Length;

    // As an officer leaves it at first: a network of accounts of which little is said, each with a data request of its own.
    private static string SixtyAccounts()
    {
        string[] services = ["facebook", "whatsapp", "google"];
        return JsonSerializer.Serialize(new
        {
            @case = new { reference = "TEST-60", requesting_state = "pk" },
            authority = new { agency = "nccia", officer = new { name = "Officer One", rank = "Assistant Director", badge = "1", email = "officer.one@nccia.gov.pk", phone = "+924299000001" } },
            proceedings = new { stage = "investigation", reference = new { kind = "fir", number = "214/2026", police_station = "A", district = "Lahore", date = "2026-10-06" }, offences = new[] { new { id = "peca-21", conduct = "Threats." } } },
            facts = new[] { new { id = "f1", at = "2026-10-04T21:10+05:00", text = "A threat came.", shown_by = new { kind = "device", exhibit = "e1" } } },
            accounts = Enumerable.Range(0, 60).Select(i => new { id = $"a{i}", provider = services[i % 3], identifiers = new[] { Identifier(i) }, linked_by = new[] { "f1" } }),
            data = Enumerable.Range(0, 60).Select(i => new { id = $"d{i}", account = $"a{i}", items = new[] { "subscriber", "access-logs", "messages" }, from = "2026-09-20T00:00+05:00", to = "2026-10-05T23:59+05:00", need = "To know who wrote.", supports = new[] { "f1" } }),
        });
    }

    private static object Identifier(int i) => (i % 3) switch
    {
        0 => new { kind = "user-id", value = FormattableString.Invariant($"{100001234567000 + i}") },
        1 => new { kind = "phone-number", value = FormattableString.Invariant($"+92300{1234500 + i}") },
        _ => new { kind = "email", value = FormattableString.Invariant($"sample.{i}@gmail.com") },
    };
}
