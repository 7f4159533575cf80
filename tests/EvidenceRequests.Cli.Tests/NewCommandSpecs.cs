namespace EvidenceRequests.Cli.Tests;

public sealed class NewCommandSpecs
{
    [Theory]
    [InlineData("preservation", "meta")]
    [InlineData("voluntary-disclosure", "tiktok")]
    [InlineData("emergency-disclosure", "whatsapp")]
    public void A_new_case_file_can_be_planned_as_it_is(string kind, string provider)
    {
        var made = CommandRun.Run("new", "--kind", kind, "--provider", provider);
        Assert.Equal(0, made.ExitCode);
        Assert.Contains("# Needed", made.Output, StringComparison.Ordinal);
        Assert.Contains(kind, CommandRun.With(made.Output, "plan", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provider_that_does_not_exist_gets_the_word_that_was_meant()
    {
        var made = CommandRun.Run("new", "--kind", "preservation", "--provider", "metta");
        Assert.Equal(2, made.ExitCode);
        Assert.Contains("meta", made.Error, StringComparison.Ordinal);
    }
}
