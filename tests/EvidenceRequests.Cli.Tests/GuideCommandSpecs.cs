using System.IO.Compression;
using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

/// <summary><c>evreq guide</c>: an officer gets the book, one page of it, or blank letters, and is told what went wrong in words that help.</summary>
public sealed class GuideCommandSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-guide-");

    private string Out => Path.Combine(folder.FullName, "desk");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_short_guide_is_written_for_Word_and_for_a_browser_with_its_record()
    {
        var run = CommandRun.Run("guide", "-o", Out);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(["guide.docx", "guide.json", "web"], Directory.EnumerateFileSystemEntries(Out).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(Path.Combine(Out, "web", "P-META.html")));
        Assert.Matches("[0-9]+ sheets, good until 20", run.Error);
        Assert.Equal(["S-US", "P-X"], Sheets(Path.Combine(Out, "guide.json")).Intersect(["P-X", "S-US", "P-TUCOWS", "S-JP"]).OrderDescending());
    }

    [Fact]
    public void An_officer_chooses_providers_states_and_form_and_a_program_reads_what_was_made()
    {
        var run = CommandRun.Run("guide", "--provider", "tucows", "--state", "jp", "--to", "docx", "--format", "json", "-o", Out);
        Assert.True(run.ExitCode == 0, run.Error);
        var made = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("core", made.GetProperty("edition").GetString());
        Assert.Equal([Path.Combine(Out, "guide.docx"), Path.Combine(Out, "guide.json")], made.GetProperty("files").EnumerateArray().Select(f => f.GetString()!));
        Assert.False(Directory.Exists(Path.Combine(Out, "web")));
        Assert.Equal(["P-TUCOWS", "S-JP"], Sheets(Path.Combine(Out, "guide.json")).Where(s => s[0] is 'P' or 'S').Distinct());

        Assert.Contains("Did you mean \"tucows\"?", CommandRun.Run("guide", "--provider", "tucow", "-o", Out).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_full_guide_holds_offences_every_source_and_the_letters_that_follow()
    {
        var run = CommandRun.Run("guide", "--edition", "full", "--to", "html", "-o", Out);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.All(["E-1", "Q-1", "F-REAL", "F-REMINDER", "F-REMINDER-STATE", "P-TUCOWS"], s => Assert.True(File.Exists(Path.Combine(Out, "web", s + ".html")), s));
    }

    [Fact]
    public void What_changed_since_the_edition_on_the_desk_is_told_and_another_file_is_no_edition()
    {
        Assert.Equal(0, Small("first").ExitCode);
        var packs = Overlay(("providers/x.yaml", File.ReadAllText(Path.Combine(CommandRun.Root, "providers", "x.yaml")).Replace("https://legalrequests.x.com", "https://legal-requests.x.com", StringComparison.Ordinal)));
        var run = Small("second", "--since", Path.Combine(Out, "first", "guide.json"), "--packs", packs);
        Assert.True(run.ExitCode == 0, run.Error);
        var page = File.ReadAllText(Path.Combine(Out, "second", "web", "all.html"));
        Assert.Contains("What changed since the edition of 2026-11-24", page, StringComparison.Ordinal);
        Assert.Contains("https://legal-requests.x.com", page, StringComparison.Ordinal);

        var wrong = Small("third", "--since", CommandRun.Example("instagram-blackmail"));
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("is no record of a guide", wrong.Error, StringComparison.Ordinal);
        Assert.Contains("guide.json", wrong.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Out, "third")));
    }

    [Fact]
    public void What_an_office_lays_over_the_guide_is_shown_as_its_own_and_the_public_edition_is_without_it()
    {
        var packs = Overlay(
            ("guide/en/z1-our-desk.md", "# How we work here\n\n::: advice\nBring two copies.\n:::\n"),
            ("guide/office.yaml", "contacts: [{ name: Sample Desk, phone: \"+12025550123\", role: day and night }]\nconfirmations: [{ statement: \"x:channel:portal\", by: Officer One, on: 2026-11-20, how: opened the page }]\n"));
        Assert.Equal(0, Small("office", "--packs", packs).ExitCode);
        var own = File.ReadAllText(Path.Combine(Out, "office", "web", "all.html"));
        Assert.All(["A chapter of this office", "Bring two copies", "Sample Desk", "confirmed by this office", "K-CALL-CARD", "For officials"], t => Assert.Contains(t, own, StringComparison.Ordinal));

        Assert.Equal(0, Small("public", "--packs", packs, "--public").ExitCode);
        var open = File.ReadAllText(Path.Combine(Out, "public", "web", "all.html"));
        Assert.All(["A chapter of this office", "Bring two copies", "Sample Desk", "2026-11-20", "K-CALL-CARD", "Emergency call card"], t => Assert.DoesNotContain(t, open, StringComparison.Ordinal));
        Assert.Contains("Public edition", open, StringComparison.Ordinal);
        Assert.DoesNotContain("Sample Desk", File.ReadAllText(Path.Combine(Out, "public", "guide.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("meta", "P-META")]
    [InlineData("P-meta", "P-META")]
    [InlineData("Instagram", "P-META")]
    [InlineData("gmail", "P-GOOGLE")]
    [InlineData("Twitter", "P-X")]
    [InlineData("ch", "S-CH")]
    [InlineData("Switzerland", "S-CH")]
    [InlineData("UAE", "S-AE")]
    [InlineData("K-call-card", "K-CALL-CARD")]
    [InlineData("d-1", "D-1")]
    public void A_sheet_is_printed_by_its_number_its_id_or_any_name_it_goes_by(string asked, string number)
    {
        var run = CommandRun.Run("guide", "sheet", asked);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains($"{number}  ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("instagrm", "instagram")]
    [InlineData("metta", "meta")]
    public void An_unknown_sheet_is_answered_with_the_nearest_and_with_where_the_names_are(string asked, string near)
    {
        var run = CommandRun.Run("guide", "sheet", asked);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains($"Did you mean \"{near}\"?", run.Error, StringComparison.Ordinal);
        Assert.Contains("evreq providers list", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_holds_an_edition_is_left_alone_unless_the_officer_says_so()
    {
        Assert.Equal(0, Small("desk").ExitCode);
        var path = Path.Combine(Out, "desk", "guide.docx");
        File.WriteAllText(path, "notes in the margin");
        var again = Small("desk");
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("--force", again.Error, StringComparison.Ordinal);
        Assert.Equal("notes in the margin", File.ReadAllText(path));
        Assert.Equal(0, Small("desk", "--force").ExitCode);
        Assert.NotEqual("notes in the margin", File.ReadAllText(path)[..Math.Min(19, (int)new FileInfo(path).Length)]);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said_by_its_name()
    {
        var file = Path.Combine(folder.FullName, "a-file");
        File.WriteAllText(file, "x");
        var run = CommandRun.Run("guide", "--provider", "x", "--state", "us", "-o", Path.Combine(file, "desk"));
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("a-file", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_letter_that_follows_a_request_is_written_to_a_company_and_to_a_state()
    {
        var run = CommandRun.Run("guide", "forms", "--kind", "withdrawal", "-o", Out);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(["F-WITHDRAWAL-STATE.docx", "F-WITHDRAWAL.docx"], Directory.EnumerateFiles(Out).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var unknown = CommandRun.Run("guide", "forms", "--kind", "greeting", "-o", Out);
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("withdrawal", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_is_set_in_the_look_of_the_office_where_a_letterhead_is_named()
    {
        var letterhead = Path.Combine(folder.FullName, "letterhead.docx");
        Assert.Equal(0, CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", folder.FullName).ExitCode);
        File.Move(Directory.EnumerateFiles(folder.FullName, "s*-preservation-*.docx").First(), letterhead);
        var plain = Path.Combine(folder.FullName, "plain.docx");
        var headed = Path.Combine(folder.FullName, "headed.docx");
        Assert.Equal(0, CommandRun.Run("guide", "sheet", "x", "-o", plain).ExitCode);
        var run = CommandRun.Run("guide", "sheet", "x", "--letterhead", letterhead, "-o", headed);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.NotEqual(Part(plain, "word/document.xml"), Part(headed, "word/document.xml"));

        File.WriteAllText(letterhead, "not a zip");
        var refused = CommandRun.Run("guide", "--letterhead", letterhead, "--provider", "x", "--state", "us", "-o", Out);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("letterhead", refused.Error, StringComparison.OrdinalIgnoreCase);
        Assert.False(Directory.Exists(Out));
    }

    private CommandRun Small(string name, params string[] more)
    {
        Directory.CreateDirectory(Out);
        return CommandRun.Run(["guide", "--provider", "x", "--state", "us", "-o", Path.Combine(Out, name), .. more]);
    }

    private string Overlay(params (string Path, string Text)[] files)
    {
        var packs = Path.Combine(folder.FullName, "packs");
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(packs, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return packs;
    }

    private static IEnumerable<string> Sheets(string record) => JsonDocument.Parse(File.ReadAllBytes(record)).RootElement.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("sheet").GetString()!);

    private static string Part(string path, string name)
    {
        using var archive = ZipFile.OpenRead(path);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
