namespace EvidenceRequests.Cli.Tests;

public sealed class FindingPlaceSpecs : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("evreq-place-").FullName;

    [Fact]
    public void A_fact_that_is_in_the_file_is_shown_with_a_mark_under_it()
    {
        var run = Check(File.ReadAllText(CommandRun.Example("market-bombing")).Replace("agency: ctd-sindh", "agency: ctd-sind", StringComparison.Ordinal));
        var lines = run.Split('\n');
        var shown = Array.FindIndex(lines, l => l.StartsWith("      | ", StringComparison.Ordinal));
        Assert.Contains("agency: ctd-sind", lines[shown], StringComparison.Ordinal);
        Assert.EndsWith("^", lines[shown + 1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_is_missing_is_shown_by_what_it_belongs_under_and_never_by_a_mark_under_another_fact()
    {
        var run = Check(File.ReadAllText(CommandRun.Example("market-bombing")));
        Assert.Matches(@"case\.yaml\(22,5\): error ER4001 us-probable-cause: ""Why the account is likely to hold evidence"" of d4 is missing\.\n      in data\.d4\n", run);
        Assert.DoesNotContain("      | ", run, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_nowhere_in_the_file_has_no_line()
    {
        var run = Check(File.ReadAllText(CommandRun.Example("market-bombing")));
        Assert.Matches(@"case\.yaml: error ER4001 us-requester-kind: ""Kind of office that makes the request"" is missing\.\n    Why:", run);
        Assert.DoesNotContain("(1,1)", run, StringComparison.Ordinal);
        Assert.DoesNotContain("(1,1)", CommandRun.Run("check", Path.Combine(folder, "nofile.yaml")).Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Check(string text)
    {
        var path = Path.Combine(folder, "case.yaml");
        File.WriteAllText(path, text);
        return CommandRun.Run("check", path, "--all", "--as-of", "2026-10-20").Error;
    }
}
