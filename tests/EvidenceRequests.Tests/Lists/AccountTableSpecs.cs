using System.IO.Compression;
using System.Text;

namespace EvidenceRequests.Tests.Lists;

/// <summary>A list of accounts in any form that people have comes back row by row, and no row is lost on the way to the case.</summary>
public sealed class AccountTableSpecs
{
    private static readonly string[][] Rows = [["platform", "link"], ["TikTok", "https://www.tiktok.com/@sample_user"], ["Telegram", "not, an \"account\""], ["TikTok", "https://www.tiktok.com/@sample_user"], ["Nowhere", "x"], ["", "7.30000000000000E+18"]];

    public static TheoryData<string> Forms => ["pasted", "comma", "semicolon", "utf-8 with mark", "utf-16", "utf-16 big", "xlsx"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_row_of_every_form_is_read_and_is_an_account_a_repeat_or_needs_somebody(string form)
    {
        var table = AccountTableReader.Read(Write(form), "list").Value!;
        Assert.Equal(Rows.Select(r => string.Join('|', r)), table.Rows.Select(r => string.Join('|', r.Cells)));
        var list = Scenario.Drafter.ReadList(table, [], "pk", new Dictionary<string, string>()).Value!;
        Assert.Equal(table.Rows.Skip(1), list.Given);
        var told = list.Accounts.SelectMany(a => a.Rows).Concat(list.NeedYou.Select(r => r.Row)).Concat(list.Repeats.Select(r => r.Row)).Concat(list.Notes.Select(r => r.Row)).ToHashSet();
        Assert.All(list.Given, r => Assert.Contains(r.Number, told));
        Assert.Equal([2], list.Accounts.Select(a => a.Rows[0]));
    }

    [Theory]
    [InlineData("20 November 2026", "2026-11-20")]
    [InlineData("20-Nov-2026", "2026-11-20")]
    [InlineData("2026-11-20 21:40 UTC", "2026-11-20T21:40+00:00")]
    [InlineData("20 November 2026, 9:40 pm", null)]
    [InlineData("03/04/2026", null)]
    public void A_day_is_read_as_people_write_it_and_a_time_only_with_its_zone(string written, string? read)
    {
        var list = Scenario.Drafter.ReadList(AccountTableReader.Read("Address\tSeen on\nhttps://www.tiktok.com/@sample_user\t" + written), [], "pk", new Dictionary<string, string>()).Value!;
        Assert.Equal(read, list.Accounts.SingleOrDefault()?.Identifiers[0].SeenAt?.Text);
        Assert.Equal(read is null ? 1 : 0, list.NeedYou.Count);
    }

    [Fact]
    public void Rows_of_anything_are_told_one_by_one()
    {
        var random = new Random(7);
        var words = new[] { "TikTok", "@name", "https://t.me/sample", "0300 1234567", "1E+18", "?", "a sentence without any account in it", "x@example.com", "0x0", "\"", "=1+1", "https://vt.tiktok.com/ZS123/" };
        for (var round = 0; round < 20; round++)
        {
            var text = string.Join('\n', Enumerable.Range(0, 30).Select(_ => string.Join('\t', Enumerable.Range(0, random.Next(1, 4)).Select(_ => words[random.Next(words.Length)]))));
            var table = AccountTableReader.Read(text);
            var list = Scenario.Drafter.ReadList(table, [], "pk", new Dictionary<string, string>()).Value!;
            var told = list.Accounts.SelectMany(a => a.Rows).Concat(list.NeedYou.Select(r => r.Row)).Concat(list.Repeats.Select(r => r.Row)).Concat(list.Notes.Select(r => r.Row)).ToHashSet();
            Assert.All(list.Given, r => Assert.True(told.Contains(r.Number), $"round {round}, row {r.Number}: {string.Join(" | ", r.Cells)}"));
        }
    }

    [Theory]
    [InlineData(new byte[] { 1, 0, 2 })]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 9 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 })]
    public void What_is_no_list_is_a_finding(byte[] bytes) => Assert.NotEmpty(AccountTableReader.Read(bytes, "list").Findings);

    private static byte[] Write(string form) => form switch
    {
        "pasted" => Encoding.UTF8.GetBytes(string.Join("\r\n", Rows.Select(r => string.Join('\t', r)))),
        "comma" => Encoding.UTF8.GetBytes(Csv(',')),
        "semicolon" => Encoding.UTF8.GetBytes(Csv(';')),
        "utf-8 with mark" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Csv(','))],
        "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Csv('\t'))],
        "utf-16 big" => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Csv('\t'))],
        _ => Workbook(),
    };

    private static string Csv(char separator) => string.Join("\n", Rows.Select(r => string.Join(separator, r.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))));

    private static byte[] Workbook()
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Add(archive, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Add(archive, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + string.Concat(Rows.Select((r, i) => $"<row r=\"{i + 1}\">" + string.Concat(r.Select((c, j) => $"<c r=\"{(char)('A' + j)}{i + 1}\" t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(c)}</t></is></c>")) + "</row>")) + "</sheetData></worksheet>");
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
