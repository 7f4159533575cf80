using System.Diagnostics;

namespace EvidenceRequests.Cli.Tests;

/// <summary>The command as a process of its own, ended without a word at one of its calls to the system.</summary>
internal static class KilledCommand
{
    /// <summary>Runs it, and kills it at a call.</summary>
    /// <param name="calls">The kinds of call that are counted, as strace names them.</param>
    /// <param name="call">At which of them.</param>
    /// <param name="words">The words of the command.</param>
    /// <returns>False if it came to its end before.</returns>
    public static bool Run(string calls, int call, IEnumerable<string> words)
    {
        var start = new ProcessStartInfo("/usr/bin/strace") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var word in (string[])["-f", "-qq", "-o", "/dev/null", "-e", $"trace={calls}", "-e", FormattableString.Invariant($"inject={calls}:signal=KILL:when={call}"), "dotnet", typeof(CommandLine).Assembly.Location, .. words])
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.SkipWhen(error.Contains("ptrace", StringComparison.OrdinalIgnoreCase), "This system does not let one process watch another.");
        Assert.True(process.ExitCode is 0 or 137 or 9, $"call {call}: {process.ExitCode} {error}");
        return process.ExitCode != 0;
    }
}
