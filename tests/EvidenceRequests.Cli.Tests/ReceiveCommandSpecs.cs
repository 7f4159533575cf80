using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using EvidenceRequests.Cli.Registers;
using EvidenceRequests.Register;

namespace EvidenceRequests.Cli.Tests;

/// <summary><c>evreq receive</c> and <c>evreq custody</c>: what comes back is kept as it came.</summary>
public sealed class ReceiveCommandSpecs(RegisterCommandSpecs.Letter letter) : IDisposable, IClassFixture<RegisterCommandSpecs.Letter>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-receive-");
    private DateTimeOffset now = new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(5));

    public void Dispose()
    {
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.Attributes = FileAttributes.Normal;
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_bag_is_one_that_other_programs_accept_and_its_files_are_untouched()
    {
        Sent();
        Directory.CreateDirectory(In("came/sub"));
        File.WriteAllText(In("came/100% sure\n.txt"), "a");
        File.WriteAllText(In("came/sub/ű.txt"), "b");
        File.WriteAllBytes(In("big.bin"), new byte[3_000_000]);

        var run = Receive(In("came"), In("big.bin"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("b", File.ReadAllText(In("out/bag/data/came/sub/ű.txt")));
        Assert.True(new FileInfo(In("out/bag/data/big.bin")).IsReadOnly);
        Assert.Contains("Payload-Oxum: 3000002.3", File.ReadAllText(In("out/bag/bag-info.txt")), StringComparison.Ordinal);
        Assert.Equal((0, "valid"), StockCheck(In("out/bag")));
        File.SetAttributes(In("out/bag/data/big.bin"), FileAttributes.Normal);
        File.AppendAllText(In("out/bag/data/big.bin"), "x");
        Assert.NotEqual(0, StockCheck(In("out/bag")).Code);
    }

    [Fact]
    public void Names_are_held_against_what_was_asked_and_never_printed()
    {
        Sent();
        Zip(In("meta.zip"), ("ret-Canary771/records.html", "x"), ("ret-Canary771/preservation-1.html", "x"), ("ret-Canary771/linked_media/Canary772.jpg", "x"));

        var run = Receive(In("meta.zip"));

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("Canary77", run.Output + run.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["a1 subscriber cannot-tell", "a1 access-logs cannot-tell", "a1 media not-asked"], json.RootElement.GetProperty("comparison").EnumerateArray().Select(c => $"{c.GetProperty("account").GetString()} {c.GetProperty("item").GetString()} {c.GetProperty("result").GetString()}"));
        Assert.DoesNotContain("Canary77", Encoding.Latin1.GetString(File.ReadAllBytes(In("register.db"))), StringComparison.Ordinal);
        foreach (var paper in new[] { "receipt-record.docx", "exhibit-list.docx" })
        {
            using var document = WordprocessingDocument.Open(In($"out/{paper}"), isEditable: false);
            var text = document.MainDocumentPart!.Document!.InnerText;
            Assert.Contains("KHI/2026/0001/P1", text, StringComparison.Ordinal);
            Assert.DoesNotContain("DRAFT", text + string.Concat(document.MainDocumentPart.HeaderParts.Select(h => h.Header!.InnerText)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_papers_say_who_gave_what_to_whom_and_under_which_conditions()
    {
        Sent();
        File.WriteAllText(In("a.txt"), "abc");
        File.SetLastWriteTimeUtc(In("a.txt"), new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc));
        Receive(In("a.txt"));

        foreach (var paper in (string[])["receipt-record", "exhibit-list"])
        {
            var text = Text(In($"out/{paper}.docx"));
            Assert.Equal(ViewOf(paper), text);
        }
    }

    [Fact]
    public void A_changed_file_is_told_loudly_entered_and_left_as_it_is()
    {
        Sent();
        File.WriteAllText(In("a.txt"), "abc");
        Receive(In("a.txt"));
        Assert.Equal("KHI/2026/0001/P1: unchanged\n", Run("custody", "verify", In("out")).Output);

        var file = In("out/bag/data/a.txt");
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllText(file, "abd");
        now = now.AddHours(1);
        var changed = Run("custody", "moved", In("out"), "--from", "Insp. A", "--to", "FSL", "--where", "store", "--why", "examination");

        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("KHI/2026/0001/P1: CHANGED", changed.Error, StringComparison.Ordinal);
        Assert.Equal("abd", File.ReadAllText(file));
        using var json = JsonDocument.Parse(Run("register", "show", "KHI/2026/0001", "--format", "json").Output);
        var last = json.RootElement.GetProperty("entries").EnumerateArray().Last();
        Assert.Equal("custody-moved", last.GetProperty("kind").GetString());
        Assert.False(last.GetProperty("particulars").GetProperty("same").GetBoolean());
        Assert.Equal("FSL", last.GetProperty("text").GetProperty("to").GetString());
    }

    [Fact]
    public void A_bag_whose_lists_were_made_anew_to_fit_is_found_out_by_the_register()
    {
        Sent();
        File.WriteAllText(In("a.txt"), "abc");
        Receive(In("a.txt"));
        foreach (var file in Directory.EnumerateFiles(In("out/bag"), "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        File.WriteAllText(In("out/bag/data/a.txt"), "abd");
        foreach (var (list, named) in new[] { ("manifest-sha256.txt", "data/a.txt"), ("tagmanifest-sha256.txt", "manifest-sha256.txt") })
        {
            var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(In($"out/bag/{named}"))));
            File.WriteAllLines(In($"out/bag/{list}"), File.ReadAllLines(In($"out/bag/{list}")).Select(l => l.EndsWith("  " + named, StringComparison.Ordinal) ? $"{hash}  {named}" : l));
        }

        var run = Run("custody", "verify", In("out"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the lists of the bag are not those that were received", Flat(run.Error), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_archives_are_kept_unopened_and_told()
    {
        Sent();
        Zip(In("evil.zip"), ("../../etc/passwd", "x"), ("C:\\a.txt", "x"), ("a.txt", "1"), ("A.TXT", "2"));
        File.WriteAllBytes(In("bomb.zip"), Bomb());
        File.WriteAllText(In("broken.zip"), "PK not really");
        File.WriteAllText(In("x.rar"), "Rar!");

        var run = Receive(In("evil.zip"), In("bomb.zip"), In("broken.zip"), In("x.rar"));

        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["leaves-folder 2", "alike 2", "swells 1", "not-listed 2"], json.RootElement.GetProperty("remarks").EnumerateArray().Select(r => $"{r.GetProperty("code").GetString()} {r.GetProperty("count").GetInt32()}"));
        Assert.Equal(4, Directory.EnumerateFiles(In("out/bag/data"), "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void What_hides_in_an_archive_is_told_from_its_directory_alone()
    {
        Sent();
        Directory.CreateDirectory(In("came"));
        File.WriteAllText(In("came/caf\u00E9.txt"), "1");
        File.WriteAllText(In("came/cafe\u0301.txt"), "2");
        Zip(In("came/outer.zip"), ("inner.zip", "x"), ("locked.html", "x"), ("way-out", "/etc/passwd"));
        var bytes = File.ReadAllBytes(In("came/outer.zip"));
        var locked = Entry(bytes, "locked.html");
        bytes[locked + 8] |= 1;
        var link = Entry(bytes, "way-out");
        bytes[link + 5] = 3;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(link + 38), 0xA1FFu << 16);
        File.WriteAllBytes(In("came/outer.zip"), bytes);

        var run = Receive(In("came"));

        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["encrypted 1", "link 1", "alike 2", "nested 1"], json.RootElement.GetProperty("remarks").EnumerateArray().Select(r => $"{r.GetProperty("code").GetString()} {r.GetProperty("count").GetInt32()}"));
        Assert.Equal(3, Directory.EnumerateFileSystemEntries(In("out/bag/data/came")).Count());
        Assert.Equal(bytes, File.ReadAllBytes(In("out/bag/data/came/outer.zip")));
        Assert.DoesNotContain("locked", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_that_came_were_gone_are_missing_or_were_not_asked_for_are_told_apart()
    {
        Sent();
        File.WriteAllText(In("a.txt"), "abc");

        var run = Run("receive", In("a.txt"), "--request", "KHI/2026/0001", "--from", "Portal", "--receiver", "Insp. A", "--channel", "portal", "--covers", "a1/access-logs=2026-10-01..2026-11-20", "-o", In("out"), "--format", "json");

        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var period = json.RootElement.GetProperty("periods").EnumerateArray().Single();
        Assert.Equal(
            "access-logs 2026-09-20..2026-10-05 2026-10-01..2026-11-20 2026-09-20..2026-09-30 2026-10-06..2026-11-20",
            $"{period.GetProperty("item").GetString()} {period.GetProperty("asked")[0].GetString()} {period.GetProperty("covered")[0].GetString()} {period.GetProperty("missing")[0].GetString()} {period.GetProperty("not_asked_for")[0].GetString()}");
        Assert.Equal(0, period.GetProperty("gone_before_we_asked").GetArrayLength());
        using var entered = JsonDocument.Parse(Run("register", "show", "KHI/2026/0001", "--format", "json").Output);
        Assert.Equal("[{\"from\":\"2026-10-01\",\"item\":\"access-logs\",\"of\":\"a1\",\"to\":\"2026-11-20\"}]", entered.RootElement.GetProperty("entries").EnumerateArray().Last().GetProperty("particulars").GetProperty("covers").GetRawText());
    }

    [Fact]
    public void What_a_certificate_lacks_is_entered_and_asked_for_and_what_nobody_looked_at_is_said()
    {
        Sent();
        File.WriteAllText(In("a.txt"), "abc");
        string[] words = ["receive", In("a.txt"), "--request", "KHI/2026/0001", "--from", "Portal", "--receiver", "Insp. A", "--channel", "portal", "--certificate-point", "signed=yes", "dated=no", "-o", In("out")];
        Assert.Contains("no certificate came", Flat(Run(words).Error), StringComparison.Ordinal);
        Assert.False(Directory.Exists(In("out")));

        var run = Run([.. words, "--certificate", "present"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("evreq draft CASE --kind certificate-request", Flat(run.Error), StringComparison.Ordinal);
        Assert.Contains("| It is dated | no; to be asked for\n", Text(In("out/receipt-record.docx"), approve: false), StringComparison.Ordinal);
        Assert.Contains("| It says in which capacity the person signs | not looked at yet\n", Text(In("out/receipt-record.docx"), approve: false), StringComparison.Ordinal);
        using var entered = JsonDocument.Parse(Run("register", "show", "KHI/2026/0001", "--format", "json").Output);
        Assert.Equal("[\"dated\"]", entered.RootElement.GetProperty("entries").EnumerateArray().Last().GetProperty("particulars").GetProperty("certificate_lacks").GetRawText());
    }

    [Fact]
    public void Conditions_with_a_day_are_due_until_what_was_given_is_destroyed()
    {
        Sent();
        File.WriteAllText(In("a.txt"), "abc");
        Run("receive", In("a.txt"), "--request", "KHI/2026/0001", "--from", "Portal", "--receiver", "Insp. A", "--channel", "portal", "--conditions", "purpose", "report-use=2027-03-01", "--destroy-by", "2027-06-01", "-o", In("out"));

        Assert.Equal(["report-use 2027-03-01", "destroy 2027-06-01"], Due());

        now = now.AddDays(1);
        Run("custody", "moved", In("out"), "--what", "destroyed", "--from", "Insp. A", "--to", "nobody", "--where", "furnace", "--why", "the day has come");
        Assert.Equal(["report-use 2027-03-01"], Due());

        IReadOnlyList<string> Due()
        {
            using var json = JsonDocument.Parse(Run("due", letter.Case, "--days", "400", "--format", "json").Output);
            return [.. json.RootElement.GetProperty("due").EnumerateArray().Where(e => e.GetProperty("from").GetString()!.Contains("conditions", StringComparison.Ordinal)).Select(e => $"{e.GetProperty("duty").GetString()} {e.GetProperty("date").GetString()}")];
        }
    }

    [Fact]
    public void What_the_treaty_says_about_use_stands_among_the_conditions_or_the_grant_is_to_be_read()
    {
        var library = RequestDrafter.Open().ReadAll().Value!;
        string Record(string? instrument, bool toState)
        {
            var row = new RequestRow { Id = "r", Number = "KHI/2026/0002", Chain = "KHI", Year = 2026, N = 2, Office = "KHI", Docket = "C-1", Kind = "mla-stored", Provider = "meta", Addressee = "us", RequestedState = "us", Channel = "diplomatic", Step = "s1", Categories = string.Empty, State = "acknowledged", EnteredAt = 0, Items = string.Empty, Version = 1 };
            var receipt = new Receipt
            {
                Request = row,
                ProviderName = "Meta",
                Office = "KHI",
                From = "F",
                Receiver = "R",
                At = "2026-11-24",
                Channel = "diplomatic",
                Certificate = "none",
                ItemName = i => i,
                IsToState = toState,
                Bag = new BagContent("bag", "KHI/2026/0002/P1", [], []) { Identity = new string('a', 64) },
                Treaty = instrument is null ? null : (library.Instruments[instrument].Name, library.Instruments[instrument].UseLimits!),
            };
            File.WriteAllBytes(In("record.docx"), PaperFile.Write(ReceiptPaper.Create(Documents.PaperComposer.ReceiptRecord, receipt, library, new DateOnly(2026, 11, 24))));
            return Text(In("record.docx"), approve: false).Replace('\u00A0', ' ');
        }

        Assert.Contains("By Article 18(19) of the United Nations Convention against Transnational Organized Crime: what is given is not passed on or used for investigations", Record("untoc", toState: true), StringComparison.Ordinal);
        Assert.Contains("read the grant.", Record(instrument: null, toState: true), StringComparison.Ordinal);
        Assert.Contains("| Conditions | none were stated\n", Record(instrument: null, toState: false), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_wrong_are_told_before_anything_is_copied()
    {
        Sent();
        File.WriteAllText(In("a.txt"), "abc");
        foreach (var (option, value, told) in new[]
        {
            ("--covers", "2026-11-20..2026-10-01", "is no period"), ("--covers", "a9=2026-10-01..2026-11-20", "\"a9\" is no account"), ("--covers", "a1/messages=2026-10-01..2026-11-20", "\"messages\" is no item of this account"),
            ("--conditions", "destroy=soon", "\"soon\" is no day"), ("--conditions", "secret", "\"secret\" is no condition"), ("--certificate", "maybe", "\"maybe\" is no certificate"),
        })
        {
            var run = Run("receive", In("a.txt"), "--request", "KHI/2026/0001", "--from", "Portal", "--receiver", "Insp. A", "--channel", "portal", option, value, "-o", In("out"));
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(told, Flat(run.Error), StringComparison.Ordinal);
            Assert.False(Directory.Exists(In("out")));
        }
    }

    [Fact]
    public void Links_and_pipes_are_refused_before_anything_is_copied()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Links and pipes of this kind are made on Linux.");
        Sent();
        Directory.CreateDirectory(In("came"));
        File.CreateSymbolicLink(In("came/link"), "/etc/hostname");
        Assert.Contains("there is a link", Flat(Receive(In("came")).Error), StringComparison.Ordinal);
        File.Delete(In("came/link"));
        using (var made = Process.Start("mkfifo", [In("came/pipe")]))
        {
            made.WaitForExit();
        }

        Assert.Contains("no plain file", Flat(Receive(In("came")).Error), StringComparison.Ordinal);
        Assert.False(Directory.Exists(In("out/bag")));
    }

    [Fact]
    public void What_a_killed_run_left_is_cleared_and_a_whole_bag_is_never_added_to()
    {
        Sent();
        File.WriteAllText(In("a.txt"), "abc");
        Directory.CreateDirectory(In("out/bag.unfinished/data"));
        File.WriteAllText(In("out/bag.unfinished/data/half.txt"), "ab");

        Assert.Equal(0, Receive(In("a.txt")).ExitCode);
        Assert.False(Directory.Exists(In("out/bag.unfinished")));
        Assert.False(File.Exists(In("out/bag/data/half.txt")));
        Assert.Contains("is there already", Flat(Receive(In("a.txt")).Error), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_comes_back_for_a_letter_that_was_not_sent()
    {
        Run("register", "init", "--office", "KHI");
        Run("register", "add", letter.Final, "--case", letter.Case);
        File.WriteAllText(In("a.txt"), "abc");
        var run = Receive(In("a.txt"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nothing can come back for a request that is released", Flat(run.Error), StringComparison.Ordinal);
        Assert.False(Directory.Exists(In("out")));
    }

    [Fact]
    public void The_graph_for_other_programs_names_exhibit_files_hashes_and_custody()
    {
        Sent();
        File.WriteAllText(In("a.txt"), "abc");
        Receive(In("a.txt"));

        using var json = JsonDocument.Parse(File.ReadAllText(In("out/custody.jsonld")));
        var graph = json.RootElement.GetProperty("@graph").EnumerateArray().ToList();
        Assert.Equal(["uco-identity:Organization", "case-investigation:ProvenanceRecord", "uco-observable:File", "case-investigation:InvestigativeAction"], graph.Select(n => n.GetProperty("@type").GetString()));
        Assert.Equal("KHI/2026/0001/P1", graph[1].GetProperty("case-investigation:exhibitNumber").GetString());
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", graph[2].GetProperty("uco-core:hasFacet")[1].GetProperty("uco-observable:hash")[0].GetProperty("uco-types:hashValue").GetProperty("@value").GetString());
        var ids = graph.Select(n => n.GetProperty("@id").GetString()).ToHashSet();
        Assert.Contains(graph[1].GetProperty("uco-core:object")[0].GetProperty("@id").GetString(), ids);
        Assert.Contains(graph[3].GetProperty("uco-action:object")[0].GetProperty("@id").GetString(), ids);
    }

    private void Sent()
    {
        Assert.Equal(0, Run("register", "init", "--office", "KHI", "--name", "CTD Sindh, Karachi").ExitCode);
        Assert.Equal(0, Run("record", "sent", letter.Final, "--case", letter.Case, "--channel", "portal").ExitCode);
        now = now.AddDays(1);
        Run("record", "acknowledged", letter.Final, "--reference", "7781");
        now = now.AddDays(10);
    }

    private CommandRun Receive(params string[] what) => Run(["receive", .. what, "--request", "KHI/2026/0001", "--from", "Portal of Meta", "--receiver", "Inspector Bilal Ahmad", "--channel", "portal", "--conditions", "purpose", "no-death-penalty", "--destroy-by", "2028-01-01", "-o", In("out"), "--format", "json"]);

    private CommandRun Run(params string[] words) => CommandRun.At(now, folder.FullName, words);

    private string In(string name) => Path.Combine(folder.FullName, name);

    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private static void Zip(string path, params (string Name, string Text)[] members)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, text) in members)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(text);
        }
    }

    // A directory that promises four terabytes in a few bytes.
    private static byte[] Bomb()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry("zeros.bin").Open());
            writer.Write("0");
        }

        var bytes = stream.ToArray();
        var directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(directory + 24), 0xFFFF_FFF0);
        return bytes;
    }

    private static string ViewOf(string name) => File.ReadAllText(Path.Combine(CommandRun.Root, "tests", "views", "papers", name + ".txt"));

    // Where the entry of a member begins in the directory of an archive.
    private static int Entry(byte[] bytes, string name) => bytes.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(name)) - 46;

    private static string Text(string path, bool approve = true)
    {
        using var document = WordprocessingDocument.Open(path, isEditable: false);
        var lines = document.MainDocumentPart!.Document!.Body!.Elements().SelectMany(e => e is DocumentFormat.OpenXml.Wordprocessing.Table table
            ? table.Elements<DocumentFormat.OpenXml.Wordprocessing.TableRow>().Select(r => "| " + string.Join(" | ", r.Elements<DocumentFormat.OpenXml.Wordprocessing.TableCell>().Select(c => string.Concat(c.Descendants().Select(d => d is DocumentFormat.OpenXml.Wordprocessing.Text t ? t.Text : d is DocumentFormat.OpenXml.Wordprocessing.Break ? "/" : string.Empty)))))
            : e.InnerText.Length > 0 ? [e.InnerText] : []);
        var text = string.Join('\n', lines) + "\n";
        if (approve && Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            var approved = Path.Combine(CommandRun.Root, "tests", "views", "papers", Path.GetFileNameWithoutExtension(path) + ".txt");
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(approved, text);
        }

        return text;
    }

    // RFC 8493, checked by a program that shares no line with ours.
    private static (int Code, string Output) StockCheck(string bag)
    {
        var python = new[] { "/usr/bin/python3", "/usr/local/bin/python3" }.FirstOrDefault(File.Exists);
        Assert.SkipWhen(python is null, "The check of bags by another program needs Python.");
        var start = new ProcessStartInfo(python!, [Path.Combine(CommandRun.Root, "tests", "EvidenceRequests.Cli.Tests", "check_bag.py"), bag]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
