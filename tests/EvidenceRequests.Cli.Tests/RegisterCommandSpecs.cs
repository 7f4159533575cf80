using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

/// <summary><c>evreq register</c> and <c>evreq record</c>, as a clerk uses them with a letter that was released.</summary>
public sealed class RegisterCommandSpecs(RegisterCommandSpecs.Letter letter) : IDisposable, IClassFixture<RegisterCommandSpecs.Letter>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-register-");
    private DateTimeOffset now = new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(5));

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_letter_is_entered_and_sent_in_one_line_and_found_by_their_number()
    {
        Init();
        var sent = Run("record", "sent", letter.Final, "--channel", "portal", "--case", letter.Case);
        Assert.Equal((0, "KHI/2026/0001  sent 2026-11-24T09:00:00+05:00; now sent\n"), (sent.ExitCode, sent.Output));

        now = now.AddDays(1);
        Assert.Equal(0, Run("record", "acknowledge", letter.Final, "--reference", "7781").ExitCode);
        now = now.AddDays(20);
        var confirmed = Run("record", "confirmed", "7781", "--until", "2027-02-22", "--reference", "P-99");
        Assert.EndsWith("now confirmed, kept until 2027-02-22\n", confirmed.Output, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(Run("register", "show", "P-99", "--format", "json").Output);
        var root = json.RootElement;
        Assert.Equal("KHI/2026/0001", root.GetProperty("number").GetString());
        Assert.Equal("meta", root.GetProperty("provider").GetString());
        Assert.Equal(["subscriber", "access-logs"], root.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("item").GetString()));
        Assert.Equal(["ticket 7781", "preservation P-99"], root.GetProperty("references").EnumerateArray().Select(r => $"{r.GetProperty("role").GetString()} {r.GetProperty("value").GetString()}"));
        Assert.Equal(4, root.GetProperty("entries").GetArrayLength());
    }

    [Fact]
    public void A_return_is_answered_with_what_to_do_and_counted_with_what_was_confirmed_away()
    {
        Init();
        Run("record", "sent", letter.Final, "--case", letter.Case);
        now = now.AddDays(1);

        var returned = Run("record", "returned", letter.Final, "--reason", "identifier-invalid");

        Assert.Equal(0, returned.ExitCode);
        Assert.Contains("What to do now, after \"identifier not valid\":", Flat(returned.Error), StringComparison.Ordinal);
        Assert.Contains("Take the identifier again from the device or the page, as it is written there.", Flat(returned.Error), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run("lessons", "--format", "json").Output);
        var lesson = json.RootElement.GetProperty("lessons").EnumerateArray().Single();
        Assert.Equal("meta identifier-invalid 1 0", $"{lesson.GetProperty("addressee").GetString()} {lesson.GetProperty("reason").GetString()} {lesson.GetProperty("unforeseen").GetInt32()} {lesson.GetProperty("without_record").GetInt32()}");
        Assert.Contains("1 of 1: identifier-invalid", Flat(Run("lessons").Output), StringComparison.Ordinal);
        Assert.Equal(0, Run("lessons", "-o", In("lessons.csv")).ExitCode);
        Assert.StartsWith("addressee,reason,requests,of_addressee,refused,returned,finding,confirmed_away,noted,unforeseen,without_record,lacks_rule\nmeta,identifier-invalid,1,1,0,1,ER2008,0,0,1,0,no\n", File.ReadAllText(In("lessons.csv")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        using var entered = JsonDocument.Parse(Run("register", "show", "KHI/2026/0001", "--format", "json").Output);
        Assert.Equal("[\"ER3040\"]", entered.RootElement.GetProperty("entries")[0].GetProperty("particulars").GetProperty("lifted").GetRawText());
    }

    [Fact]
    public void A_record_of_a_release_brings_codes_into_the_register_and_no_words()
    {
        Init();
        var (final, record) = (In("final.docx"), In("final.release.json"));
        File.Copy(letter.Final, final);
        File.WriteAllText(record, File.ReadAllText(Path.ChangeExtension(letter.Final, ".release.json")).Replace("\"lifted\": [", "\"lifted\": [\"Canary-Words\", ", StringComparison.Ordinal));

        Assert.Equal(0, Run("register", "add", final, "--case", letter.Case).ExitCode);

        using var entered = JsonDocument.Parse(Run("register", "show", "KHI/2026/0001", "--format", "json").Output);
        Assert.Equal("[\"ER3040\"]", entered.RootElement.GetProperty("entries")[0].GetProperty("particulars").GetProperty("lifted").GetRawText());
    }

    [Fact]
    public void The_help_says_what_each_reason_means_from_the_packs()
    {
        var help = Flat(CommandRun.Run("record", "--help").Output);
        foreach (var reason in RequestDrafter.Open().Vocabulary.RefusalReasons)
        {
            Assert.Contains($"{reason.Id}: {reason.Meaning} Mend: {reason.Fix} Next: ", help, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_letter_that_was_changed_after_its_release_is_not_entered()
    {
        Init();
        var changed = Path.Combine(folder.FullName, "final.docx");
        File.Copy(letter.Final, changed);
        File.Copy(Path.ChangeExtension(letter.Final, ".release.json"), Path.ChangeExtension(changed, ".release.json"));
        File.AppendAllText(changed, "x");

        var run = Run("register", "add", changed, "--case", letter.Case);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not the file that was released", Flat(run.Error), StringComparison.Ordinal);
        Assert.Equal("No request fits.\n", Run("register", "list").Output);
    }

    [Fact]
    public void What_a_clerk_says_wrongly_is_told_with_what_was_meant()
    {
        Init();
        Run("register", "add", letter.Final, "--case", letter.Case);

        Assert.Contains("Did you mean \"sent\"?", Flat(Run("record", "sentt", letter.Final).Error), StringComparison.Ordinal);
        Assert.Contains("\"received\" can mean two things", Flat(Run("record", "received", letter.Final).Error), StringComparison.Ordinal);
        Assert.Contains("\"pigeon\" is no channel", Flat(Run("record", "sent", letter.Final, "--channel", "pigeon").Error), StringComparison.Ordinal);
        Assert.Contains("What fits: sent, withdrawn, corrected, note.", Flat(Run("record", "answered", letter.Final).Error), StringComparison.Ordinal);
        Run("record", "sent", letter.Final);
        Assert.Contains("a refusal or return has a reason", Flat(Run("record", "refused", letter.Final).Error), StringComparison.Ordinal);
        Assert.Contains("They are: subscriber, access-logs.", Flat(Run("record", "answered", letter.Final, "--items", "messages").Error), StringComparison.Ordinal);
        Assert.Contains("entered already, as KHI/2026/0001", Flat(Run("register", "add", letter.Final, "--case", letter.Case).Error), StringComparison.Ordinal);
        var other = folder.CreateSubdirectory("other").FullName;
        CommandRun.AtBy(now, other, string.Empty, "register", "init", "--office", "KHI");
        Assert.Contains("nobody is named who enters this", Flat(CommandRun.AtBy(now, other, string.Empty, "record", "note", letter.Final).Error), StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_ends_with_one_and_names_the_entry_when_the_register_was_cut()
    {
        Init();
        Run("record", "sent", letter.Final, "--case", letter.Case);
        Assert.Equal(0, Run("register", "backup", In("early.db")).ExitCode);
        Run("record", "acknowledged", letter.Final);
        Assert.Equal(0, Run("register", "seal", "-o", In("seal.json")).ExitCode);
        Assert.Equal(0, Run("register", "verify", "--since", In("seal.json")).ExitCode);

        var early = Run("register", "restore", In("early.db"), "--register", In("other.db"), "--since", In("seal.json"));

        Assert.Equal(1, early.ExitCode);
        Assert.Contains("the end of the chain was cut off", Flat(early.Error), StringComparison.Ordinal);
        Assert.False(File.Exists(In("other.db")));
        Assert.Equal(0, Run("register", "restore", In("early.db"), "--register", In("other.db")).ExitCode);
        Assert.Equal(1, Run("register", "verify", "--register", In("other.db"), "--key", In("register.db.key"), "--since", In("seal.json")).ExitCode);
    }

    [Fact]
    public void Documents_of_a_folder_are_held_against_their_hashes_in_the_register()
    {
        Init();
        Run("record", "sent", letter.Final, "--case", letter.Case);
        var kept = folder.CreateSubdirectory("kept").CreateSubdirectory("letters").FullName;
        File.Copy(letter.Final, Path.Combine(kept, "final.docx"));
        File.Copy(Path.ChangeExtension(letter.Final, ".release.json"), Path.Combine(kept, "final.release.json"));
        File.WriteAllText(Path.Combine(kept, "notes.txt"), "mine");
        Assert.Equal(0, Run("receive", letter.Case, "--request", "KHI/2026/0001", "--from", "a", "--receiver", "b", "--channel", "portal", "-o", Path.Combine(kept, "out")).ExitCode);

        var same = Run("register", "verify", "--files", In("kept"));
        Assert.Equal(0, same.ExitCode);
        Assert.Contains("documents: 2 the same, 0 changed, 0 not found in this folder.", same.Output, StringComparison.Ordinal);

        var bag = Directory.EnumerateFiles(kept, "case.yaml", SearchOption.AllDirectories).Single();
        File.SetAttributes(bag, FileAttributes.Normal);
        File.AppendAllText(bag, "x");
        File.AppendAllText(Path.Combine(kept, "final.docx"), "x");
        var changed = Run("register", "verify", "--files", In("kept"));
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("documents: 0 the same, 2 changed, 0 not found", changed.Output, StringComparison.Ordinal);
        Assert.Contains("final.docx is not as the register knows it (KHI/2026/0001)", Flat(changed.Error), StringComparison.Ordinal);

        folder.CreateSubdirectory("empty");
        var none = Run("register", "verify", "--files", In("empty"));
        Assert.Equal(0, none.ExitCode);
        Assert.Contains("0 the same, 0 changed, 2 not found", none.Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("register", "verify", "--files", In("nowhere")).ExitCode);
        foreach (var file in Directory.EnumerateFiles(kept, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }
    }

    [Fact]
    public void A_backup_of_an_older_version_is_put_back_and_stays_as_it_was()
    {
        Init();
        Run("record", "sent", letter.Final, "--case", letter.Case);
        Assert.Equal(0, Run("register", "backup", In("early.db")).ExitCode);
        KilledRegisterSpecs.TakeBack(In("early.db"));
        var before = File.ReadAllBytes(In("early.db"));

        Assert.Equal(0, Run("register", "restore", In("early.db"), "--register", In("other.db")).ExitCode);

        Assert.Contains("KHI/2026/0001", Run("register", "list", "--register", In("other.db")).Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(In("early.db")));
        Assert.Equal(["early.db", "other.db", "register.db", "register.db.key"], folder.EnumerateFiles().Select(f => f.Name).Where(n => !n.EndsWith("-wal", StringComparison.Ordinal) && !n.EndsWith("-shm", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_table_pack_or_message_holds_what_was_said_in_confidence()
    {
        Init();
        Run("record", "sent", letter.Final, "--case", letter.Case, "--note", "Canary-Note-4471");
        Run("record", "acknowledged", letter.Final, "--reference", "7781", "--note", "Canary-Note-4472");
        string[][] commands =
        [
            ["register", "list"], ["register", "list", "--format", "json"], ["register", "export", In("a.csv")], ["register", "export", In("a.jsonl")], ["register", "export", In("b.csv"), "--with-identifiers"], ["register", "pack", In("p.jsonl")],
            ["register", "verify"], ["register", "seal", "-o", In("s.json")], ["register", "backup", In("b.db")], ["record", "answered", "KHI/2026/0009"], ["record", "answered", letter.Final, "--note", "Canary-Note-4473", "--seen", "1"], ["record", "refused", letter.Final, "--reason", "form", "--note", "Canary-Note-4474"], ["lessons"], ["lessons", "-o", In("l.csv")], ["lessons", "--format", "json"], ["stats", "--exact"], ["register", "merge", letter.Case], ["register", "erase", "NCCIA-LHR-2026-0412", "--ground", "x"],
        ];

        var printed = string.Concat(commands.Select(c => Run(c)).Select(r => r.Output + r.Error));

        Assert.DoesNotContain("Canary", printed, StringComparison.Ordinal);
        foreach (var file in folder.EnumerateFiles().Where(f => f.Extension is not ".key"))
        {
            var text = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file.FullName));
            Assert.DoesNotContain("Canary", text, StringComparison.Ordinal);
            Assert.DoesNotContain(letter.Identifier, text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("Canary-Note-4472", Run("register", "show", "7781").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_of_figures_and_seal_are_written_from_wording_that_an_office_can_change()
    {
        Init();
        Run("record", "sent", letter.Final, "--case", letter.Case);
        var wording = Directory.CreateDirectory(In("packs/templates/register-seal/en"));
        File.WriteAllText(Path.Combine(wording.FullName, "title.md"), "::: subject\nSeal of our own book\n:::\n");

        Assert.Equal(0, Run("register", "seal", "--page", In("seal.docx"), "--packs", In("packs")).ExitCode);
        Assert.Equal(0, Run("stats", "--exact", "--cut", "provider", "-o", In("figures.docx")).ExitCode);

        var seal = Words(In("seal.docx"));
        Assert.StartsWith("Seal of our own book", seal, StringComparison.Ordinal);
        Assert.Contains("Karachi", seal, StringComparison.Ordinal);
        using (var json = JsonDocument.Parse(Run("register", "seal", "--format", "json").Output))
        {
            Assert.Contains(json.RootElement.GetProperty("chains")[0].GetProperty("hash").GetString()![..16], seal, StringComparison.Ordinal);
        }

        var figures = Words(In("figures.docx"));
        Assert.Contains("For the office only: nothing is withheld.", figures, StringComparison.Ordinal);
        Assert.Contains("Meta100", figures, StringComparison.Ordinal);
        Assert.Contains("Answered without a question and without a return.", figures, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_is_written_as_text()
    {
        Assert.Equal("\"'=1+1\"", EvidenceRequests.Register.RegisterTable.Cell("=1+1"));
        Assert.Equal("\"'@SUM(A1)\"", EvidenceRequests.Register.RegisterTable.Cell("@SUM(A1)"));
        Assert.Equal("\"'\tx\"", EvidenceRequests.Register.RegisterTable.Cell("\tx"));
        Assert.Equal("plain", EvidenceRequests.Register.RegisterTable.Cell("plain"));
    }

    [Fact]
    public void The_old_book_is_shown_line_by_line_and_entered_whole_or_not_at_all()
    {
        Init();
        File.WriteAllText(In("book.csv"), "FIR No,Type,To whom,Sent,Ref\n88/2026,preservation,meta,2026-10-12,7781\n89/2026,letter,meta,12/10/2026,\n");
        string[] map = ["--map", "FIR No=case", "Type=kind", "To whom=provider", "Sent=sent", "Ref=reference"];

        var dry = Run(["register", "import", In("book.csv"), .. map, "--write"]);

        Assert.Equal(1, dry.ExitCode);
        Assert.Contains("line 3: \"letter\" is no kind of request", Flat(dry.Error), StringComparison.Ordinal);
        Assert.Contains("line 3: \"12/10/2026\" under sent is no day", Flat(dry.Error), StringComparison.Ordinal);
        Assert.Contains("1 lines can be taken over, 1 cannot. Nothing was written.", dry.Output, StringComparison.Ordinal);
        Assert.Equal("No request fits.\n", Run("register", "list").Output);

        File.WriteAllText(In("book.csv"), "FIR No,Type,To whom,Sent,Ref\n88/2026,preservation,meta,2026-10-12,7781\n");
        Assert.Contains("Entered: KHI/2026/0001 to KHI/2026/0001.", Run(["register", "import", In("book.csv"), .. map, "--write"]).Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run("register", "show", "7781", "--format", "json").Output);
        Assert.Equal(["released imported 2026-10-12", "sent imported 2026-10-12"], json.RootElement.GetProperty("entries").EnumerateArray().Select(e => $"{e.GetProperty("kind").GetString()} {e.GetProperty("particulars").GetProperty("origin").GetString()} {e.GetProperty("occurred").GetString()}"));
    }

    [Fact]
    public void Case_file_and_register_are_held_against_each_other_and_what_is_due_follows_the_register()
    {
        Init();
        Run("record", "sent", letter.Final, "--case", letter.Case, "--on", "2026-11-24");
        now = now.AddDays(5);
        Run("record", "confirmed", letter.Final, "--until", "2027-02-22", "--reference", "P-99");

        var sync = Run("register", "sync", letter.Case);

        Assert.Equal(1, sync.ExitCode);
        Assert.Contains("+    confirmed_until: \"2027-02-22\"\n", sync.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("history:", File.ReadAllText(letter.Case), StringComparison.Ordinal);
        Assert.Contains("2027-02", Run("due", letter.Case, "--days", "200", "--as-of", "2026-11-29", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_history_is_brought_up_to_the_register_and_comments_stay()
    {
        Confirmed();
        var path = CaseWith("history:\n  # sent by the night desk\n  - { id: h1, step: preservation, account: a1, sent: 2026-11-24, outcome: acknowledged } # asked again on Monday\n");
        var before = File.ReadAllText(path);

        var shown = Run("register", "sync", path);
        Assert.Equal(1, shown.ExitCode);
        Assert.StartsWith($"--- {path}\n+++ {path}\n@@ ", shown.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(path));

        var written = Run("register", "sync", path, "--write");
        Assert.Equal((0, shown.Output), (written.ExitCode, written.Output));
        var text = File.ReadAllText(path);
        Assert.Contains("# sent by the night desk\n", text, StringComparison.Ordinal);
        Assert.Contains("# asked again on Monday\n", text, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(path + ".undo"));
        var entry = Assert.Single(RequestDrafter.Open().Read(File.ReadAllBytes(path), path).Value!.CaseFile.History);
        Assert.Equal(("h1", "confirmed", "2027-02-22", "P-99", "2026-11-29"), (entry.Id, entry.Outcome, entry.ConfirmedUntil?.Text, entry.Reference, entry.OutcomeOn?.Text));
        Assert.Equal((0, string.Empty), (Run("register", "sync", path).ExitCode, Run("register", "sync", path).Output));
    }

    [Fact]
    public void What_the_history_lacks_altogether_is_added_to_it()
    {
        Confirmed();
        var path = CaseWith(string.Empty);

        Assert.Equal(0, Run("register", "sync", path, "--write").ExitCode);

        var entry = Assert.Single(RequestDrafter.Open().Read(File.ReadAllBytes(path), path).Value!.CaseFile.History);
        Assert.Equal(("preservation", "a1", "2026-11-24", "confirmed", "P-99"), (entry.Step, entry.Account, entry.Sent?.Text, entry.Outcome, entry.Reference));
        Assert.Equal("the law-enforcement portal", entry.Channel);
        Assert.Equal(0, Run("register", "sync", path).ExitCode);
    }

    [Theory]
    [InlineData("outcome: refused, reason: form", "history.h1.outcome in the case file says \"refused\", KHI/2026/0001 in the register says \"confirmed\".")]
    [InlineData("outcome: confirmed, confirmed_until: 2027-03-01", "history.h1.confirmed_until in the case file says \"2027-03-01\", KHI/2026/0001 in the register says \"2027-02-22\".")]
    [InlineData("reference: P-98", "history.h1.reference in the case file says \"P-98\", KHI/2026/0001 in the register says \"P-99\".")]
    public void Where_the_two_contradict_each_other_both_are_named_and_nothing_is_written(string stated, string told)
    {
        Confirmed();
        var path = CaseWith($"history:\n  - {{ id: h1, step: preservation, account: a1, sent: 2026-11-24, {stated} }}\n");
        var before = File.ReadAllText(path);

        var run = Run("register", "sync", path, "--write");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(told, Flat(run.Error), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(path));
    }

    [Fact]
    public void A_missing_register_or_a_wrong_key_is_told_with_what_to_do()
    {
        Assert.Contains("make one with \"evreq register init\"", Flat(Run("register", "list").Error), StringComparison.Ordinal);
        Init();
        File.Move(In("register.db.key"), In("first.key"));
        Assert.Contains("the register has another key", Flat(Run("register", "init", "--office", "KHI").Error), StringComparison.Ordinal);
        File.WriteAllText(In("bad.key"), "x");
        Assert.Contains("holds no key of an office", Flat(Run("register", "list", "--key", In("bad.key")).Error), StringComparison.Ordinal);
    }

    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private string In(string name) => Path.Combine(folder.FullName, name);

    private void Init() => Assert.Equal(0, Run("register", "init", "--office", "KHI", "--name", "Karachi").ExitCode);

    private static string Words(string path)
    {
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(path, isEditable: false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }

    private void Confirmed()
    {
        Init();
        Run("record", "sent", letter.Final, "--case", letter.Case, "--on", "2026-11-24");
        now = now.AddDays(5);
        Run("record", "confirmed", letter.Final, "--until", "2027-02-22", "--reference", "P-99");
    }

    private string CaseWith(string history)
    {
        File.WriteAllText(In("case.yaml"), File.ReadAllText(letter.Case) + "\n" + history);
        return In("case.yaml");
    }

    private CommandRun Run(params string[] words) => CommandRun.At(now, folder.FullName, words);

    /// <summary>A letter that was released, with its record, made once.</summary>
    public sealed class Letter : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-released-");

        public Letter()
        {
            Case = Path.Combine(folder.FullName, "case.yaml");
            Final = Path.Combine(folder.FullName, "final.docx");
            File.WriteAllText(Case, ReleaseCommandSpecs.WithConfirmations());
            CommandRun.Run("draft", Case, "-o", Path.Combine(folder.FullName, "drafts"));
            Assert.Equal(0, CommandRun.Run("finalise", Path.Combine(folder.FullName, "drafts", "s1-preservation-meta.docx"), "--case", Case, "-o", Final).ExitCode);
            Identifier = File.ReadLines(Case).First(l => l.Contains("value:", StringComparison.Ordinal)).Split("value:")[1].Split(['"', ',', '}'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[0];
            Assert.True(Identifier.Length > 5, Identifier);
        }

        public string Case { get; }

        public string Final { get; }

        public string Identifier { get; }

        public void Dispose() => folder.Delete(recursive: true);
    }
}
