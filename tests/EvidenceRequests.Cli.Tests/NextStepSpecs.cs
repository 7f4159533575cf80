using System.CommandLine.Parsing;

namespace EvidenceRequests.Cli.Tests;

public sealed class NextStepSpecs : IDisposable
{
    private const string Day = "2026-11-24";
    private readonly string folder = Directory.CreateTempSubdirectory("evreq-next-").FullName;

    private string Case => Path.Combine(folder, "case.yaml");

    [Fact]
    public void The_way_from_a_new_case_to_a_letter_can_be_walked_by_what_each_command_says_is_next()
    {
        Assert.Equal($"evreq check {Case}", Next("new", Case, "--provider", "tiktok").Split("   ")[0]);
        File.Copy(CommandRun.Example("instagram-blackmail"), Case, overwrite: true);
        Assert.Equal($"evreq draft {Case} --as-of {Day}   (what is ready)", Next("plan", Case, "--as-of", Day));
        var next = Next("check", Case, "--as-of", Day);
        Assert.Equal($"evreq draft {Case} --as-of {Day}", next);
        var target = Path.Combine(folder, "out");
        next = Next([.. CommandLineParser.SplitCommandLine(next).Skip(1), "-o", target]);
        Assert.Contains("check-sheet", next, StringComparison.Ordinal);
        Assert.Contains($"then: evreq finalise {target} --case {Case} -o {target}-final --as-of {Day}", next, StringComparison.Ordinal);
        var letter = Directory.GetFiles(target, "s1*.docx").Order(StringComparer.Ordinal).First(f => !f.Contains("check", StringComparison.Ordinal));
        Assert.StartsWith($"evreq review {letter} --case CASE", Next("review", letter), StringComparison.Ordinal);
        Assert.StartsWith($"evreq finalise {letter} --case {Case} -o ", Next("review", letter, "--case", Case, "--as-of", Day), StringComparison.Ordinal);
        Assert.StartsWith($"evreq finalise {letter} --case {Case} -o ", Next("approve", Case, letter, "--role", "supervisor", "--as-of", Day), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_to_be_answered_before_the_case_is_checked_again()
    {
        CommandRun.Run("new", Case, "--provider", "tiktok");
        Assert.Equal($"answer what is missing, then: evreq check {Case}", Next("check", Case));
    }

    [Theory]
    [InlineData("--quiet")]
    [InlineData("--format", "json")]
    public void Programs_and_those_who_ask_for_quiet_see_no_next_step(params string[] words)
    {
        var run = CommandRun.Run(["check", CommandRun.Example("instagram-blackmail"), "--as-of", Day, .. words]);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void Quiet_keeps_errors_and_results_and_leaves_out_the_rest()
    {
        var loud = CommandRun.Run("plan", CommandRun.Example("market-bombing"), "--as-of", "2026-10-20", "--verbose");
        var quiet = CommandRun.Run("plan", CommandRun.Example("market-bombing"), "--as-of", "2026-10-20", "--verbose", "--quiet");
        Assert.Equal((loud.ExitCode, loud.Output), (quiet.ExitCode, quiet.Output));
        Assert.Contains("warning ER", loud.Error, StringComparison.Ordinal);
        Assert.Contains("error ER", quiet.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("warning ER", quiet.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("note ER", quiet.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Next:", quiet.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_tells_warnings_too_when_asked_to_be_verbose()
    {
        var run = CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "--as-of", Day, "-o", Path.Combine(folder, "out"), "--verbose");
        Assert.Contains("warning ER", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_was_piped_in_has_no_name_for_a_next_command()
    {
        var run = CommandRun.With(File.ReadAllText(CommandRun.Example("instagram-blackmail")), "check", "-", "--as-of", Day);
        Assert.DoesNotContain("Next:", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // The one line that begins so.
    private static string Next(params string[] words) =>
        Assert.Single(CommandRun.Run(words).Error.Split('\n'), l => l.StartsWith("Next: ", StringComparison.Ordinal))["Next: ".Length..];
}
