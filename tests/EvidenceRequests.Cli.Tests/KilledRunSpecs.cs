using System.Security.Cryptography;
using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

/// <summary>
/// The command is killed as it enters each system call that places, names or forces a file. Whatever the moment: no letter beside a manifest of another plan, final and record
/// both or none, nothing lost, nothing readable by others meanwhile, and the next run does the whole work. With EVREQ_EVERY_CALL=1 every call is tried; else some of them.
/// </summary>
public sealed class KilledRunSpecs : IDisposable
{
    private const string Calls = "rename,renameat,renameat2,link,linkat,unlink,unlinkat,chmod,fchmod,fchmodat,fsync,fdatasync,mkdir,mkdirat,rmdir";
    private const int MostCalls = 120;

    private static readonly bool EveryCall = Environment.GetEnvironmentVariable("EVREQ_EVERY_CALL") == "1";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-killed-");

    private string Case => Path.Combine(folder.FullName, "case.yaml");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Drafts_of_an_earlier_plan_are_replaced_as_a_whole_or_not_at_all()
    {
        var earlier = In("earlier");
        CommandRun.Run("draft", CommandRun.Example("tiktok-recruiting-video"), "-o", earlier);
        Assert.True(File.Exists(Path.Combine(earlier, "manifest.json")));
        Write(Path.Combine(earlier, "notes.txt"), "mine");

        ForEachCall(earlier, ["draft", CommandRun.Example("instagram-blackmail"), "-o", "OUT", "--force"], (place, old) =>
        {
            Assert.Equal("mine", File.ReadAllText(Path.Combine(place, "notes.txt")));
            AssertWholeOrUnsealed(place, old);
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Final_and_record_are_there_both_or_not_at_all(bool replaces)
    {
        var (drafts, finals) = (In("drafts"), In("finals"));
        Directory.CreateDirectory(finals);
        Write(Case, ReleaseCommandSpecs.WithConfirmations());
        Assert.Equal(0, CommandRun.Run("draft", Case, "-o", drafts).ExitCode);
        string[] words = ["finalise", Path.Combine(drafts, "s1-preservation-meta.docx"), "--case", Case, "-o", Path.Combine("OUT", "final.docx")];
        if (replaces)
        {
            Assert.Equal(0, CommandRun.Run([.. words[..^1], Path.Combine(finals, "final.docx")]).ExitCode);
            Write(Case, File.ReadAllText(Case).Replace("Officer One", "Officer Nine", StringComparison.Ordinal));
            Assert.Equal(0, CommandRun.Run("draft", Case, "-o", drafts, "--force").ExitCode);
        }

        ForEachCall(finals, [.. words, .. replaces ? (string[])["--force"] : []], (place, old) =>
        {
            var (final, record) = (Path.Combine(place, "final.docx"), Path.Combine(place, "final.release.json"));
            Assert.True(!File.Exists(final) || JsonDocument.Parse(File.ReadAllText(record)).RootElement.GetProperty("final").GetProperty("sha256").GetString() == Hash(final), "a final document without its record");
            Assert.True(File.Exists(final) || !old.Values.Except(All(place).Select(Hash)).Any(), "an earlier final document is lost");
        });
    }

    [Fact]
    public void A_case_file_that_facts_are_taken_into_is_the_old_or_the_new_one_and_never_readable_by_others()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights of files.");
        var (drafts, cases) = (In("drafts"), In("cases"));
        Directory.CreateDirectory(cases);
        Assert.Equal(0, CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", drafts).ExitCode);
        var edited = In("edited.docx");
        File.WriteAllBytes(edited, ReviewCommandSpecs.WithNumber(File.ReadAllBytes(Path.Combine(drafts, "s1-preservation-meta.docx"))));
        var before = File.ReadAllText(CommandRun.Example("instagram-blackmail"));
        Write(Path.Combine(cases, "case.yaml"), before);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(cases, "case.yaml"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        ForEachCall(cases, ["import", edited, "--case", Path.Combine("OUT", "case.yaml"), "--write"], (place, _) =>
        {
            Assert.Contains(File.ReadAllText(Path.Combine(place, "case.yaml")), new[] { before, before.Replace("+924299000001", "+92 42 99000009", StringComparison.Ordinal) });
            Assert.All(
                All(place).Where(f => new FileInfo(f).Length > 0),
                f => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(f)));
        });
    }

    [Fact]
    public void Folders_of_a_batch_are_replaced_as_a_whole_or_not_at_all()
    {
        var (cases, earlier) = (In("cases"), In("earlier"));
        Directory.CreateDirectory(cases);
        Write(Path.Combine(cases, "one.yaml"), File.ReadAllText(CommandRun.Example("instagram-blackmail")));
        Assert.Equal(0, CommandRun.Run("draft", cases, "-o", earlier).ExitCode);
        Write(Path.Combine(cases, "one.yaml"), File.ReadAllText(Path.Combine(cases, "one.yaml")).Replace("Officer One", "Officer Nine", StringComparison.Ordinal));

        ForEachCall(earlier, ["draft", cases, "-o", "OUT", "--force"], (place, _) => AssertWholeOrUnsealed(Path.Combine(place, "one"), Hashes(Path.Combine(earlier, "one"))));
    }

    // Kills a run at its first call, its second and so on, until a run is not killed; looks at what is left each time, and lets a whole run follow.
    private void ForEachCall(string start, string[] words, Action<string, Dictionary<string, string>> look)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/strace"), "strace, which kills a run at a system call, is not installed.");
        var old = Hashes(start);
        var killed = 0;
        for (var call = 1; call < MostCalls; call += EveryCall ? 1 : 5)
        {
            var place = In(FormattableString.Invariant($"out-{call}"));
            Copy(start, place);
            string[] run = [.. words.Select(w => w.StartsWith("OUT", StringComparison.Ordinal) ? place + w["OUT".Length..] : w)];
            var wasKilled = KilledCommand.Run(Calls, call, [.. run, "--as-of", "2026-11-24"]);
            look(place, old);
            var again = CommandRun.Run([.. run, .. run.Contains("--force") || run[0] == "import" || Directory.GetFiles(place).Length == 0 ? Array.Empty<string>() : ["--force"]]);
            Assert.Equal((call, 0), (call, again.ExitCode));
            look(place, old);

            // The lock is empty and held by nobody.
            Assert.DoesNotContain(All(place).Select(Path.GetFileName), f => f!.StartsWith('.') && f != ".evreq.lock");
            Directory.Delete(place, recursive: true);
            killed += wasKilled ? 1 : 0;
            if (!wasKilled)
            {
                break;
            }
        }

        Assert.InRange(killed, 1, MostCalls);
    }

    // A manifest names letters that are there as it says. Without one nothing of the earlier set is lost.
    private static void AssertWholeOrUnsealed(string place, Dictionary<string, string> old)
    {
        if (!File.Exists(Path.Combine(place, "manifest.json")))
        {
            Assert.Empty(old.Values.Except(All(place).Select(Hash)));
            return;
        }

        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(place, "manifest.json")));
        var named = manifest.RootElement.GetProperty("documents").EnumerateArray().ToDictionary(d => d.GetProperty("name").GetString()!, d => d.GetProperty("sha256").GetString()!, StringComparer.Ordinal);
        Assert.Equal(named.OrderBy(f => f.Key, StringComparer.Ordinal), Hashes(place).Where(f => f.Key.EndsWith(".docx", StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    private static string[] All(string place) => Directory.GetFiles(place, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 });

    private static Dictionary<string, string> Hashes(string place) => Directory.GetFiles(place).ToDictionary(f => Path.GetFileName(f), Hash, StringComparer.Ordinal);

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var inside in Directory.GetDirectories(from))
        {
            Copy(inside, Path.Combine(to, Path.GetFileName(inside)));
        }

        foreach (var file in Directory.GetFiles(from))
        {
            // The rights are copied with the file.
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    private static void Write(string path, string text) => File.WriteAllText(path, text);

    private string In(string name) => Path.Combine(folder.FullName, name);
}
