namespace EvidenceRequests.Cli.Tests;

/// <summary>A case file to start from: blanks, and nothing that anybody could send as it is.</summary>
public sealed class NewCommandSpecs
{
    [Theory]
    [InlineData("--provider", "meta", "tiktok")]
    [InlineData("--provider", "whatsapp", "--kind", "emergency-disclosure")]
    [InlineData("--provider", "google", "--kind", "mla-stored")]
    public void An_untouched_file_drafts_nothing_and_each_blank_is_named(params string[] words)
    {
        var made = CommandRun.Run(["new", .. words]);
        Assert.Equal(0, made.ExitCode);
        Assert.DoesNotContain("declared_true: true", made.Output, StringComparison.Ordinal);

        var folder = Directory.CreateTempSubdirectory("evreq-new-");
        var drafted = CommandRun.With(made.Output, "draft", "-", "-o", folder.FullName);
        Assert.Equal(1, drafted.ExitCode);
        Assert.Contains("ER0017", drafted.Error, StringComparison.Ordinal);
        Assert.Contains("\"Name of the officer in charge\" is still blank", drafted.Error, StringComparison.Ordinal);
        Assert.Empty(folder.EnumerateFiles("*.docx", SearchOption.AllDirectories));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_case_file_that_is_replaced_is_kept_beside_the_new_one_each_time()
    {
        var folder = Directory.CreateTempSubdirectory("evreq-new-");
        var path = Path.Combine(folder.FullName, "case.yaml");
        foreach (var text in new[] { "a morning's work", "an afternoon's work" })
        {
            File.WriteAllText(path, text);
            var run = CommandRun.Run("new", path, "--provider", "tiktok", "--force", "--quiet");
            Assert.Equal(0, run.ExitCode);
            Assert.Contains($"{path}.bak", run.Error, StringComparison.Ordinal);
        }

        CommandRun.Run("new", path, "--provider", "tiktok", "--force");
        Assert.Equal(("a morning's work", "an afternoon's work"), (File.ReadAllText(path + ".bak"), File.ReadAllText(path + ".bak2")));
        Assert.Equal(3, folder.GetFiles().Length);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_file_begins_with_the_accounts_of_a_list()
    {
        var made = CommandRun.With("TikTok,https://www.tiktok.com/@sample_user_01\nTelegram,https://t.me/sample_channel\nTikTok,https://www.tiktok.com/@sample_user_02\n", "new", "--from", "-");
        Assert.Equal(0, made.ExitCode);
        Assert.Contains("3 rows: 2 TikTok, 1 Telegram.", made.Error, StringComparison.Ordinal);
        Assert.Contains("accounts_of: tiktok", made.Output, StringComparison.Ordinal);
        Assert.Contains("accounts_of: telegram", made.Output, StringComparison.Ordinal);
        Assert.Contains("sample_user_02", made.Output, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Run("new").ExitCode);
    }

    [Fact]
    public void A_pasted_complaint_gives_the_account_the_name_that_the_company_takes_and_a_blank_for_what_is_needed_beside_it()
    {
        var made = CommandRun.With("Statement of the complainant of Lahore, 14 November.\nHe wrote from https://www.instagram.com/example_user.karachi/ to my daughter.\n", "new", "--from", "-");
        Assert.Equal(0, made.ExitCode);
        Assert.Contains("{ kind: username, value: \"example_user.karachi\", seen_at: ___ }", made.Output, StringComparison.Ordinal);
        Assert.Contains("linked_by: [f1]", made.Output, StringComparison.Ordinal);
        Assert.Contains("2 rows: 1 Instagram.", made.Error, StringComparison.Ordinal);
        Assert.Contains("no account is named", made.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("preservation", "meta")]
    [InlineData("voluntary-disclosure", "tiktok")]
    [InlineData("emergency-disclosure", "whatsapp")]
    public void A_new_case_file_can_be_planned_as_it_is(string kind, string provider)
    {
        var made = CommandRun.Run("new", "--kind", kind, "--provider", provider);
        Assert.Equal(0, made.ExitCode);
        Assert.Contains("# Needed", made.Output, StringComparison.Ordinal);
        Assert.Contains("blocked", CommandRun.With(made.Output, "plan", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provider_that_does_not_exist_gets_the_word_that_was_meant()
    {
        var made = CommandRun.Run("new", "--kind", "preservation", "--provider", "metta");
        Assert.Equal(2, made.ExitCode);
        Assert.Contains("meta", made.Error, StringComparison.Ordinal);
    }
}
