namespace EvidenceRequests.Cli.Tests;

public sealed class KnowledgeCommandSpecs
{
    [Fact]
    public void Insta_finds_Meta() => Assert.Contains("meta", CommandRun.Run("providers", "list", "insta").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("providers", "show", "meta", "Menlo Park", "2026-11-23")]
    [InlineData("countries", "show", "us", "Office of International Affairs", "2026-11-23")]
    [InlineData("offences", "show", "ata-7-1-a", "Anti-Terrorism", "2026-11-28")]
    [InlineData("instruments", "show", "untoc", "18", "2026-11-23")]
    public void Show_prints_the_statement_with_its_confidence_and_date(string what, string show, string id, string holds, string day)
    {
        var run = CommandRun.Run(what, show, id);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(holds, run.Output, StringComparison.Ordinal);
        Assert.Contains(day, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_packs_are_whole() => Assert.Equal(0, CommandRun.Run("packs", "check").ExitCode);

    [Fact]
    public void Packs_that_are_overdue_say_what_to_look_for()
    {
        var run = CommandRun.Run("packs", "overdue", "--as-of", "2028-01-01");
        Assert.Contains("Look for", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_clock_shows_the_end_of_a_preservation()
    {
        var run = CommandRun.Run("clock", CommandRun.Example("market-bombing"), "--as-of", "2026-10-20");
        Assert.Contains("2027-01-10", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_prints_the_hash_of_the_packs() => Assert.Contains("sha256:", CommandRun.Run("--version").Output, StringComparison.Ordinal);
}
