using System.Diagnostics;
using EvidenceRequests.Cli.Completion;

namespace EvidenceRequests.Cli.Tests;

public sealed class CompletionSpecs : IDisposable
{
    private const string Shell = "/bin/bash";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-completion-");

    [Theory]
    [InlineData("dr", "draft")]
    [InlineData("providers ", "show")]
    [InlineData("draft case.yaml --let", "--letterhead")]
    [InlineData("draft case.yaml --quie", "--quiet")]
    [InlineData("check case.yaml --format ", "sarif")]
    [InlineData("providers show what", "whatsapp")]
    [InlineData("new --provider tik", "tiktok")]
    [InlineData("new --kind pres", "preservation")]
    [InlineData("draft case.yaml --kind mla", "mla-stored")]
    [InlineData("countries show ", "us")]
    [InlineData("providers list --type mess", "messaging")]
    [InlineData("offences show ppc-50", "ppc-506")]
    [InlineData("instruments show unt", "untoc")]
    [InlineData("words data", "data-items")]
    [InlineData("add case.yaml list.csv --items acc", "access-logs")]
    [InlineData("completion power", "powershell")]
    [InlineData("help fin", "finalise")]
    [InlineData("exercise start 08", "08-kidnapping")]
    public void Commands_options_closed_words_and_ids_of_the_packs_are_completed(string line, string word)
    {
        var run = Suggest(line);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(word, run.Output.Split('\n', StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void Packs_that_are_laid_over_are_completed_and_packs_that_cannot_be_read_complete_nothing()
    {
        var run = Suggest($"providers show what --packs {folder.FullName}/none");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    [InlineData("pwsh")]
    public void Each_shell_has_a_script_that_asks_for_the_words_and_says_where_it_goes(string shell)
    {
        var run = CommandRun.Run("completion", shell);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
        Assert.Contains($"evreq completion {(shell == "pwsh" ? "powershell" : shell)}", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public void A_shell_without_a_script_is_wrong_use()
    {
        var run = CommandRun.Run("completion", "tcsh");
        Assert.Equal(2, run.ExitCode);
        Assert.All(CompletionScripts.All.Keys, k => Assert.Contains(k, run.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("evreq dra", "draft")]
    [InlineData("evreq providers show whats", "whatsapp")]
    [InlineData("evreq new --provider tele", "telegram")]
    [InlineData("evreq check case.yaml --al", "--all")]
    [InlineData("evreq check ca", "")]
    [InlineData("evreq check ", "")]
    public void Bash_completes_with_its_script_and_leaves_files_to_itself(string line, string words)
    {
        if (!File.Exists(Shell))
        {
            Assert.Skip("There is no bash here.");
        }

        Assert.Equal(words, InBash($$"""
            complete_line() {
                COMP_LINE="$1" COMP_POINT=${#1}
                read -ra COMP_WORDS <<<"$1"
                [[ $1 == *' ' ]] && COMP_WORDS+=("")
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _evreq evreq
                printf '%s\n' "${COMPREPLY[@]}"
            }
            complete_line '{{line}}'
            """).Trim());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static CommandRun Suggest(string line) => CommandRun.Run(FormattableString.Invariant($"[suggest:{line.Length}]"), line);

    // The command that the script asks is the one that is tested.
    private string InBash(string commands)
    {
        var script = Path.Combine(folder.FullName, "completion.sh");
        File.WriteAllText(script, $"evreq() {{ dotnet '{typeof(CommandLine).Assembly.Location}' \"$@\"; }}\n{CommandRun.Run("completion", "bash").Output}\n{commands}\n");
        using var process = Process.Start(new ProcessStartInfo(Shell, ["--norc", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEnd();
        Assert.Equal(string.Empty, process.StandardError.ReadToEnd());
        process.WaitForExit();
        return output;
    }
}
