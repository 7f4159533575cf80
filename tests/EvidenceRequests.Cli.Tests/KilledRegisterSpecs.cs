using System.Text.Json;
using EvidenceRequests.Register;

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
    public void An_older_register_is_brought_up_to_date_or_still_there_as_it_was()
    {
        const string Copy = "register.db.before-0002";
        ForEachCall(
            place =>
            {
                Assert.Equal(0, Init(place) + Run(place, "register", "import", In("book.csv"), "--write"));
                TakeBack($"{place}/register.db");
                Assert.Equal(1, Run(place, "register", "list"));
            },
            place => ["register", "init", "--office", "KHI", "--register", $"{place}/register.db", "--by", "clerk.khi"],
            place => Assert.Equal(2, Entries(place)),
            place => Assert.Equal((2, 2), (Entries(place), Events(Path.Combine(place, Copy)))),
            place =>
            {
                // Whole in the old form or in the new one, and the copy is whole as soon as it has its name.
                Assert.Equal(2, Events($"{place}/register.db"));
                using var store = SqliteStore.Open($"{place}/register.db");
                var steps = store.Sql.First("SELECT count(*) FROM schema_version", static r => r.GetInt64(0));
                Assert.Equal(steps == 2 ? (0, 1) : (1, 0), (Objects(store, "due"), Objects(store, "request_waiting")));
                Assert.True(!File.Exists(Path.Combine(place, Copy)) || Events(Path.Combine(place, Copy)) == 2);
            });
    }

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

    /// <summary>Makes a register as the first step of the schema made it.</summary>
    internal static void TakeBack(string file)
    {
        using var store = SqliteStore.Open(file);
        store.Sql.Execute("DROP INDEX request_waiting; CREATE TABLE due (request TEXT); DELETE FROM schema_version WHERE number = 2");
        store.Sql.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static long Events(string file)
    {
        using var store = SqliteStore.Open(file);
        Assert.Equal("ok", store.Sql.First("PRAGMA integrity_check", static r => r.GetString(0)));
        return store.Sql.First("SELECT count(*) FROM event", static r => r.GetInt64(0));
    }

    private static long Objects(SqliteStore store, string name) => store.Sql.First("SELECT count(*) FROM sqlite_master WHERE name = $1", static r => r.GetInt64(0), name);

    private void ForEachCall(Action<string> prepare, Func<string, string[]> words, Action<string> afterKill, Action<string> afterAgain, Action<string>? always = null)
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
            always?.Invoke(place);
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
