using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

/// <summary>
/// The command is killed as it writes into a register, a backup or a bag. Whatever the moment, the register is whole, an entry is there or not, and the next run does the whole work.
/// With EVREQ_EVERY_CALL=1 every call is tried; else some of them.
/// </summary>
public sealed class KilledRegisterSpecs(RegisterCommandSpecs.Letter letter) : IDisposable, IClassFixture<RegisterCommandSpecs.Letter>
{
    private const string Calls = "pwrite64,write,fsync,fdatasync,ftruncate,rename,renameat2,unlink,mkdir,chmod,fchmod";
    private const int MostCalls = 400;
    private static readonly DateTimeOffset Before = new(2020, 1, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset After = new(2100, 1, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly int Stride = Environment.GetEnvironmentVariable("EVREQ_EVERY_CALL") == "1" ? 1 : 17;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-killed-register-");

    // The run that is killed has the clock of the machine; what is done before lies before it, what is done after lies after it.
    private DateTimeOffset now = Before;

    public void Dispose()
    {
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.Attributes = FileAttributes.Normal;
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public void An_entry_is_there_or_not_and_the_register_is_whole() => ForEachCall(
        place => Init(place),
        place => ["register", "import", In("book.csv"), "--write", "--register", $"{place}/register.db", "--by", "clerk.khi"],
        place => Assert.Contains(Entries(place), new long[] { 0, 2 }),
        place => Assert.Contains(Entries(place), new long[] { 2, 4 }));

    [Fact]
    public void A_register_is_made_whole_or_not_at_all() => ForEachCall(
        _ => { },
        place => ["register", "init", "--office", "KHI", "--register", $"{place}/register.db", "--by", "clerk.khi"],
        _ => { },
        place => Assert.Equal(0, Entries(place)));

    [Fact]
    public void A_backup_is_whole_or_not_there() => ForEachCall(
        place => Assert.Equal(0, Init(place) + Run(place, "register", "import", In("book.csv"), "--write")),
        place => ["register", "backup", $"{place}/copy.db", "--register", $"{place}/register.db"],
        place =>
        {
            Assert.True(!File.Exists($"{place}/copy.db") || Run(place, "register", "verify", "--register", $"{place}/copy.db") == 0);
            File.Delete($"{place}/copy.db");
        },
        place => Assert.Equal(0, Run(place, "register", "verify", "--register", $"{place}/copy.db")));

    [Fact]
    public void A_bag_is_whole_or_not_there() => ForEachCall(
        place => Assert.Equal(0, Init(place) + Run(place, "register", "import", In("book.csv"), "--write")),
        place => ["receive", letter.Final, "--request", "KHI/2019/0001", "--from", "a", "--receiver", "b", "--channel", "portal", "-o", $"{place}/out", "--register", $"{place}/register.db", "--by", "clerk.khi"],
        place =>
        {
            if (!Directory.Exists($"{place}/out/bag"))
            {
                return;
            }

            Assert.True(File.Exists($"{place}/out/bag/tagmanifest-sha256.txt"));
            Assert.Equal(File.ReadAllBytes(letter.Final), File.ReadAllBytes($"{place}/out/bag/data/final.docx"));
            Clear($"{place}/out");
        },
        place => Assert.True(File.Exists($"{place}/out/exhibit-list.docx")));

    private void ForEachCall(Action<string> prepare, Func<string, string[]> words, Action<string> afterKill, Action<string> afterAgain)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/strace"), "strace, which kills a run at a system call, is not installed.");
        File.WriteAllText(In("book.csv"), "case,kind,provider,sent\nCASE-1,mla-stored,meta,2019-10-12\n");
        var killed = 0;
        for (var call = 2; call < MostCalls; call += Stride)
        {
            var place = In(FormattableString.Invariant($"place-{call}"));
            Directory.CreateDirectory(place);
            now = Before;
            prepare(place);
            now = After;
            var wasKilled = KilledCommand.Run(Calls, call, words(place));
            if (File.Exists($"{place}/register.db") && Run(place, "register", "list") == 0)
            {
                Assert.Equal((call, 0), (call, Run(place, "register", "verify")));
                afterKill(place);
            }

            if (wasKilled)
            {
                var again = CommandRun.At(now, place, words(place));
                Assert.True(again.ExitCode == 0, $"call {call}: {again.Error}");
                killed++;
            }

            Assert.Equal((call, 0), (call, Run(place, "register", "verify")));
            if (wasKilled)
            {
                afterAgain(place);
            }

            Clear(place);
            if (!wasKilled)
            {
                break;
            }
        }

        Assert.InRange(killed, 1, MostCalls);
    }

    private static void Clear(string place)
    {
        foreach (var file in Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(place, recursive: true);
    }

    private int Init(string place) => Run(place, "register", "init", "--office", "KHI");

    private int Run(string place, params string[] words) => CommandRun.At(now, place, words).ExitCode;

    private long Entries(string place)
    {
        using var json = JsonDocument.Parse(CommandRun.At(now, place, "register", "verify", "--format", "json").Output);
        return json.RootElement.GetProperty("entries").GetInt64();
    }

    private string In(string name) => Path.Combine(folder.FullName, name);
}
