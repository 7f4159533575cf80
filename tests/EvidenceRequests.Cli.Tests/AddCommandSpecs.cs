using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Tests;

/// <summary>Accounts of a spreadsheet or a pasted list, put into a case file in place.</summary>
public sealed class AddCommandSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-add-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Eighty_five_rows_are_told_in_one_line_with_those_that_need_a_person()
    {
        var run = CommandRun.Run("add", Case(), ListOf85());

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("85 rows: 58 TikTok, 25 Telegram, 2 need you.", run.Output, StringComparison.Ordinal);
        Assert.Contains("row 85: https://vt.tiktok.com/ZSabc123/: Short link", run.Output, StringComparison.Ordinal);
        Assert.Contains("row 86: no identifier was found", run.Output, StringComparison.Ordinal);
        Assert.Contains("Add --write to write it", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_the_file_stays_and_an_addition_can_be_taken_back()
    {
        var file = Case();
        var before = File.ReadAllText(file);

        var run = CommandRun.Run("add", file, ListOf85(), "--facts", "f1", "--located-in", "unknown", "--write");

        var after = File.ReadAllText(file);
        Assert.Contains("83 accounts written", run.Error, StringComparison.Ordinal);
        Assert.Equal(before.Split('\n'), after.Split('\n').Where(l => before.Split('\n').Contains(l)));
        Assert.Contains("# row 2 of list.csv", after, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file + ".undo"));
        Assert.Equal(0, CommandRun.Run("add", file, "--undo").ExitCode);
        Assert.Equal(before, File.ReadAllText(file));
        Assert.Equal(after, File.ReadAllText(file + ".undo"));
    }

    [Theory]
    [InlineData("accounts: []  # none yet")]
    [InlineData("accounts: ~")]
    [InlineData("accounts:")]
    [InlineData("accounts: [ { id: a1, provider: meta, service: instagram, identifiers: [ { kind: username, value: sample } ] } ]  # one ]")]
    public void A_list_in_whatever_form_is_added_to(string accounts)
    {
        var file = Path.Combine(folder.FullName, "form.yaml");
        File.WriteAllText(file, $"case: {{ reference: T-1, requesting_state: pk }}\nauthority: {{ agency: nccia, place: Lahore }}\n{accounts}\nfacts: [ {{ id: f1, text: A threat came. }} ]\n");

        var run = CommandRun.Run("add", file, List("one.csv", "link\nhttps://www.tiktok.com/@sample_user_09\n"), "--write");

        Assert.Contains("1 account written", run.Error, StringComparison.Ordinal);
        Assert.Contains("sample_user_09", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("f1", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_a_text_is_left_as_it_is()
    {
        var file = Path.Combine(folder.FullName, "form.yaml");
        const string Text = "case: { reference: T-1, requesting_state: pk }\nauthority: { agency: nccia, place: Lahore }\nattachments: see below\n";
        File.WriteAllText(file, Text);
        var library = EvidenceRequests.Packs.LibraryReader.Open([EmbeddedPacks.Archive]);
        var entries = new Dictionary<string, IReadOnlyList<EvidenceRequests.Packs.NewEntry>> { ["attachments"] = [new EvidenceRequests.Packs.NewEntry().Text("id", "t1")] };

        var outcome = EvidenceRequests.Packs.CaseFileAppender.Append(Encoding.UTF8.GetBytes(Text), entries, library);

        Assert.Equal(FindingCodes.AddFailed, Assert.Single(outcome.Findings, f => f.Code == FindingCodes.AddFailed).Code);
        Assert.Null(outcome.Value);
    }

    [Fact]
    public void A_file_that_is_no_spreadsheet_is_refused_with_the_reason()
    {
        var file = Path.Combine(folder.FullName, "list.xlsx");
        File.WriteAllBytes(file, [(byte)'P', (byte)'K', 3, 4, 0, 0, 1, 2]);

        var run = CommandRun.Run("add", Case(), file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(FindingCodes.ListUnreadable, run.Error, StringComparison.Ordinal);
        Assert.Contains("Fix:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_repeat_are_put_in_once_and_named()
    {
        var file = Case();
        var list = List("list.csv", "Platform,Link\nTikTok,https://www.tiktok.com/@sample_user_01\nTikTok,https://www.tiktok.com/@sample_user_02\nTikTok,https://www.tiktok.com/@sample_user_01\n");

        var first = CommandRun.Run("add", file, list, "--write");
        var second = CommandRun.Run("add", file, list, "--write");

        Assert.Contains("3 rows: 2 TikTok, 1 repeated.", first.Output, StringComparison.Ordinal);
        Assert.Contains("row 4: names the same account as row 2", first.Output, StringComparison.Ordinal);
        Assert.Contains("3 rows: 3 repeated.", second.Output, StringComparison.Ordinal);
        Assert.Contains("of the case already", second.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing to write", second.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("پلیٹ فارم;فون نمبر;تاریخ\nWhatsApp;+923001234567;2026-10-04\n", "whatsapp", "+923001234567")]
    [InlineData("Name of platform\tMobile number of the suspect\nwhatsapp\t+92 300 1234567\n", "whatsapp", "+923001234567")]
    [InlineData("sep=;\nApp;E-mail\nGmail;Sample.User@gmail.com\n", "google", "Sample.User@gmail.com")]
    [InlineData("https://www.tiktok.com/@sample_user_01\n", "tiktok", "https://www.tiktok.com/@sample_user_01")]
    public void Headings_in_Urdu_or_English_and_lists_without_any_are_read(string text, string provider, string value)
    {
        var run = CommandRun.With(text, "add", Case(), "-", "--format", "json");

        var account = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("accounts").EnumerateArray());
        Assert.Equal(provider, account.GetProperty("provider").GetString());
        Assert.Equal(value, account.GetProperty("identifiers")[0].GetProperty("value").GetString(), ignoreCase: true);
    }

    [Fact]
    public void A_column_of_another_name_is_read_as_a_person_says()
    {
        var list = List("list.csv", "Foo,Bar\nTikTok,https://www.tiktok.com/@sample_user_01\n");

        Assert.Contains("1 row: 1 TikTok.", CommandRun.Run("add", Case(), list, "--column", "Foo=provider", "Bar=identifier").Output, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Run("add", Case(), list, "--column", "Foo=nothing").ExitCode);
    }

    [Fact]
    public void A_spreadsheet_is_read_with_its_days_and_what_it_rounded_needs_a_person()
    {
        var list = Path.Combine(folder.FullName, "list.xlsx");
        File.WriteAllBytes(list, Spreadsheet(
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Platform</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>User ID</t></is></c><c r=\"D1\" t=\"inlineStr\"><is><t>Date</t></is></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Facebook</t></is></c><c r=\"B3\" t=\"inlineStr\"><is><t>100001234567891</t></is></c><c r=\"D3\" s=\"1\"><v>46299</v></c></row>"
            + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>TikTok</t></is></c><c r=\"B4\"><v>7.3E+18</v></c></row>"));

        var json = JsonDocument.Parse(CommandRun.Run("add", Case(), list, "--format", "json").Output).RootElement;

        Assert.Equal(3, Assert.Single(json.GetProperty("accounts").EnumerateArray()).GetProperty("rows")[0].GetInt32());
        Assert.Contains("2026-10-04", json.GetProperty("patch").GetString(), StringComparison.Ordinal);
        Assert.Equal(4, Assert.Single(json.GetProperty("need_you").EnumerateArray()).GetProperty("row").GetInt32());
    }

    [Fact]
    public void Whatever_a_list_holds_it_is_read_or_refused_and_never_a_fault_of_the_program()
    {
        var random = new Random(13);
        var pieces = new[] { "\"", ",", ";", "\t", "\r", "\n", "\u0000", "\uFEFF", "https://", "www.tiktok.com/@", "TikTok", "Platform", "link", "#", ": ", "'", "{", "]", "\\", "\uD800", "\u202E", "فون", "7.3E+18", "=cmd()", "___", "null" };
        for (var i = 0; i < 300; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.True(CommandRun.With(text, "add", Case(), "-", "--format", "json").ExitCode < 3, text);
        }

        var whole = Spreadsheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (var i = 0; i < 200; i++)
        {
            var bytes = whole.ToArray();
            for (var n = random.Next(1, 6); n > 0; n--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var file = Path.Combine(folder.FullName, "broken.xlsx");
            File.WriteAllBytes(file, bytes);
            Assert.True(CommandRun.Run("add", Case(), file).ExitCode < 3, Convert.ToBase64String(bytes));
        }
    }

    private string Case()
    {
        var file = Path.Combine(folder.FullName, "case.yaml");
        if (!File.Exists(file))
        {
            File.Copy(CommandRun.Example("facebook-identity-theft"), file);
        }

        return file;
    }

    private string List(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }

    private string ListOf85()
    {
        var text = new StringBuilder("S.No,Platform,Account link,Date,Remarks\r\n");
        for (var i = 0; i < 83; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i + 1},{(i < 58 ? $"TikTok,https://www.tiktok.com/@sample_user_{i:00}" : $"Telegram,https://t.me/sample_channel_{i:00}")},2026-10-04,\"seen, and saved\"\r\n");
        }

        text.Append("84,TikTok,https://vt.tiktok.com/ZSabc123/,2026-10-04,\r\n85,TikTok,the man with the red cap,2026-10-04,\r\n");
        return List("list.csv", text.ToString());
    }

    private static byte[] Spreadsheet(string rows)
    {
        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in new[]
            {
                ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
                ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Hidden\" state=\"hidden\" r:id=\"r1\"/><sheet name=\"List\" r:id=\"r2\"/></sheets></workbook>"),
                ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r2\" Target=\"worksheets/sheet2.xml\"/></Relationships>"),
                ("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
                ("xl/worksheets/sheet2.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>"),
            })
            {
                using var writer = new StreamWriter(package.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return file.ToArray();
    }
}
