using System.Security.Cryptography;

namespace EvidenceRequests.Cli.Tests;

/// <summary><c>evreq confirm</c> and <c>evreq approve</c>: who checked and approved what is on record without a hash or an id typed.</summary>
public sealed class RecordCommandSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-records-");

    public RecordCommandSpecs() => File.Copy(CommandRun.Example("instagram-blackmail"), Case);

    private string Case => Path.Combine(folder.FullName, "case.yaml");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_is_to_be_confirmed_is_listed_with_its_source()
    {
        var run = CommandRun.Run("confirm", Case);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("meta-preserve-before-deletion", run.Output, StringComparison.Ordinal);
        Assert.Contains("Source: Information for Law Enforcement", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_confirmation_is_written_with_name_day_and_way_and_lifts_the_warning_when_the_letter_leaves()
    {
        var drafts = Path.Combine(folder.FullName, "drafts");
        Assert.Equal(0, CommandRun.Run("confirm", Case, "meta-preserve-before-deletion", "meta-tip-off-by-enforcement", "--by", "Deputy Director Two", "--how", "Read the page: it says \"preserve\".").ExitCode);
        CommandRun.Run("draft", Case, "-o", drafts, "--kind", "preservation");

        var run = CommandRun.Run("finalise", Path.Combine(drafts, "s1-preservation-meta.docx"), "--case", Case, "-o", Path.Combine(folder.FullName, "final.docx"));

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("Deputy Director Two", File.ReadAllText(Path.Combine(folder.FullName, "final.release.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_finding_asks_for_cannot_be_confirmed_and_nothing_can_be_confirmed_twice()
    {
        Assert.Contains("not among the statements", CommandRun.Run("confirm", Case, "meta:nothing", "--by", "X", "--how", "Y").Error, StringComparison.Ordinal);
        string[] words = ["confirm", Case, "meta-tip-off-by-enforcement", "--by", "X", "--how", "Y"];
        Assert.Equal(0, CommandRun.Run(words).ExitCode);
        Assert.Contains("confirmed already", CommandRun.Run(words).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_does_not_say_who_or_how_or_names_a_day_to_come_changes_nothing()
    {
        var before = File.ReadAllText(Case);

        Assert.Contains("--by", CommandRun.Run("confirm", Case, "meta-tip-off-by-enforcement", "--how", "Y").Error, StringComparison.Ordinal);
        Assert.Contains("--how", CommandRun.Run("confirm", Case, "meta-tip-off-by-enforcement", "--by", "X").Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Run("confirm", Case, "meta-tip-off-by-enforcement", "--by", "X", "--how", "Y", "--on", "2030-01-01").ExitCode);
        Assert.Equal(before, File.ReadAllText(Case));
    }

    [Fact]
    public void An_approval_bears_the_hash_of_the_file_that_was_seen_and_can_be_taken_back()
    {
        var drafts = Path.Combine(folder.FullName, "drafts");
        CommandRun.Run("draft", Case, "-o", drafts, "--kind", "preservation");
        var letter = Path.Combine(drafts, "s1-preservation-meta.docx");
        var before = File.ReadAllText(Case);

        var run = CommandRun.Run("approve", Case, letter, "--role", "supervisor", "--office", "NCCIA Lahore", "--number", "D-7");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(letter))), File.ReadAllText(Case), StringComparison.Ordinal);
        Assert.StartsWith(before.TrimEnd(), File.ReadAllText(Case), StringComparison.Ordinal);
        Assert.Contains("approved already", CommandRun.Run("approve", Case, letter, "--role", "supervisor").Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Run("add", Case, "--undo").ExitCode);
        Assert.Equal(before, File.ReadAllText(Case));
    }

    [Fact]
    public void A_document_of_another_case_or_of_another_program_cannot_be_approved()
    {
        var drafts = Path.Combine(folder.FullName, "drafts");
        CommandRun.Run("draft", CommandRun.Example("gmail-bomb-plot"), "-o", drafts, "--kind", "preservation-extension");

        Assert.Contains("another case", CommandRun.Run("approve", Case, Directory.GetFiles(drafts, "s*-preservation-extension-*.docx")[0], "--role", "supervisor").Error, StringComparison.Ordinal);
    }
}
