using EvidenceRequests.Desk.Tests;
using EvidenceRequests.Tests.Review;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EvidenceRequests.Desk.BrowserTests;

/// <summary>A letter that came back changed is taken into the case, written anew, confirmed, approved and made final, by buttons alone.</summary>
public sealed class ReviewerSpecs(InstalledBrowser browser)
{
    private const string Phone = "authority.officer.phone";
    private const string NewPhone = "+924299000077";

    [Fact]
    public async Task A_changed_fact_of_a_returned_letter_comes_into_the_case_and_the_letter_becomes_final()
    {
        await using var officer = await Officer.SitDownAsync(browser);
        var (address, file) = await officer.Desk.OpenCaseAsync(RunningDesk.Example("instagram-blackmail.yaml"));
        await officer.GoAsync(address + "/requests");
        var preservation = await officer.Page.Locator("section.card[aria-label^=Preservation]").GetAttributeAsync("id");
        await MakeAsync(officer, preservation!);
        var letter = Letter(file, 1);
        var bookmark = officer.Desk.Host.Desk.Drafter.ReadDraft(letter, "letter.docx").Value!.Slots.First(s => s.Recorded.Fact == Phone).Recorded.Bookmark;

        await officer.TurnToAsync("A letter came back");
        await officer.Page.Locator("#draft").SetInputFilesAsync(new FilePayload { Name = "returned.docx", MimeType = "application/octet-stream", Buffer = WordFile.WithFact(letter, bookmark, NewPhone) });
        await officer.PressAsync("Read the document");
        await Expect(officer.Page.Locator("#facts mark")).ToHaveTextAsync(NewPhone);
        await officer.PressAsync("Take over what is ticked");
        Assert.Contains(NewPhone, await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        await officer.PressAsync("I am done with this document");

        await MakeAsync(officer, preservation!);
        Assert.Contains(NewPhone[^8..], WordFile.Text(Letter(file, 2), "word/document.xml"), StringComparison.Ordinal);

        await ReleaseAsync(officer);

        var final = Assert.Single(Directory.GetDirectories(Path.GetDirectoryName(file)!, "*-final-v1"));
        Assert.NotEmpty(Directory.EnumerateFiles(final, "*preservation*.docx"));
        Assert.True(File.Exists(Path.Combine(final, "release.json")));
        officer.LeftNoTrace();
    }

    [Fact]
    public async Task A_letter_changed_in_every_way_is_written_anew_with_the_wording_that_is_kept_and_becomes_final()
    {
        await using var officer = await Officer.SitDownAsync(browser);
        var (address, file) = await officer.Desk.OpenCaseAsync(RunningDesk.Example("instagram-blackmail.yaml"));
        await officer.GoAsync(address + "/requests");
        var preservation = await officer.Page.Locator("section.card[aria-label^=Preservation]").GetAttributeAsync("id");
        await MakeAsync(officer, preservation!);
        var letter = Letter(file, 1);
        var bookmark = officer.Desk.Host.Desk.Drafter.ReadDraft(letter, "letter.docx").Value!.Slots.First(s => s.Recorded.Fact == Phone).Recorded.Bookmark;
        var returned = WordFile.WithText(WordFile.WithBody(WordFile.WithFact(letter, bookmark, NewPhone), Edit), "Please disclose nothing in answer.", "Kindly disclose nothing in answer.");
        returned = WithComment(returned, "Is this the right number?");
        returned = WordFile.With(returned, "word/footer1.xml", x => x.Replace("</w:p>", "<w:r><w:t>Seen by the ministry</w:t></w:r></w:p>", StringComparison.Ordinal));

        await officer.TurnToAsync("A letter came back");
        await officer.Page.Locator("#draft").SetInputFilesAsync(new FilePayload { Name = "Letter (2).docx", MimeType = "application/octet-stream", Buffer = returned });
        await officer.PressAsync("Read the document");
        await officer.PressAsync("Take over what is ticked");
        var parts = officer.Page.Locator("#facts section.card");
        Assert.Equal(2, await parts.CountAsync());
        await Expect(parts.First).ToContainTextAsync("Kindly disclose nothing in answer.");
        await Expect(officer.Page.Locator("#facts")).ToContainTextAsync("footer");
        await Expect(officer.Page.Locator("#facts")).ToContainTextAsync("comment");
        await officer.PressAsync("Make a redline against our draft");
        Assert.Contains("Kindly", WordFile.Text(File.ReadAllBytes(Assert.Single(Directory.EnumerateFiles(Assert.Single(Directory.GetDirectories(Path.GetDirectoryName(file)!, "*-redline-v1")), "*.docx"))), "word/document.xml"), StringComparison.Ordinal);

        await officer.TypeAsync("kept-by", "Section Officer Four");
        await officer.PressAsync("Redraft with the kept wording");
        Assert.Empty(await officer.Page.Locator("#errors li").AllInnerTextsAsync());
        var redrafted = WordFile.Text(Letter(file, 2), "word/document.xml");
        Assert.Contains("Kindly disclose nothing in answer.", redrafted, StringComparison.Ordinal);
        Assert.Contains("We are grateful for your help.", redrafted, StringComparison.Ordinal);
        Assert.Contains(NewPhone[^8..], redrafted, StringComparison.Ordinal);
        Assert.DoesNotContain("w:ins ", redrafted, StringComparison.Ordinal);
        Assert.DoesNotContain("Seen by the ministry", WordFile.Text(Letter(file, 2), "word/footer1.xml"), StringComparison.Ordinal);
        await officer.PressAsync("I am done with this document");

        await ReleaseAsync(officer);
        var final = Assert.Single(Directory.GetDirectories(Path.GetDirectoryName(file)!, "*-final-v1"));
        var record = await File.ReadAllTextAsync(Path.Combine(final, "release.json"));
        Assert.Contains("Section Officer Four", record, StringComparison.Ordinal);
        Assert.Contains("Letter (2).docx", record, StringComparison.Ordinal);
        await officer.GoAsync($"{address}/requests/{preservation}/portal");
        await Expect(officer.Page.Locator("main")).ToContainTextAsync(NewPhone);
        officer.LeftNoTrace();

        static void Edit(System.Xml.Linq.XElement body)
        {
            var paragraph = body.Descendants(WordFile.W + "p").Single(p => p.Value.Contains("We intend to ask for the data itself", StringComparison.Ordinal));
            paragraph.Add(new System.Xml.Linq.XElement(WordFile.W + "ins", new System.Xml.Linq.XAttribute(WordFile.W + "id", "900"), new System.Xml.Linq.XAttribute(WordFile.W + "author", "Ministry"), WordFile.Paragraph(" We are grateful for your help.").Elements()));
        }
    }

    private static byte[] WithComment(byte[] letter, string text)
    {
        const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var with = WordFile.With(letter, "word/comments.xml", _ => $"<w:comments xmlns:w=\"{Word}\"><w:comment w:id=\"0\" w:author=\"Ministry\"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:comment></w:comments>");
        with = WordFile.With(with, "[Content_Types].xml", x => x.Replace("</Types>", "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>", StringComparison.Ordinal));
        with = WordFile.With(with, "word/_rels/document.xml.rels", x => x.Replace("</Relationships>", "<Relationship Id=\"rId901\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>", StringComparison.Ordinal));
        return WordFile.WithBody(with, body => body.Elements(WordFile.W + "p").First(p => p.Value.Length > 0).Add(new System.Xml.Linq.XElement(WordFile.W + "r", new System.Xml.Linq.XElement(WordFile.W + "commentReference", new System.Xml.Linq.XAttribute(WordFile.W + "id", "0")))));
    }

    private static async Task ReleaseAsync(Officer officer)
    {
        await officer.TurnToAsync("Confirm, approve, release");
        var doubts = officer.Page.Locator("#confirming input[type=checkbox]");
        for (var i = await doubts.CountAsync(); i > 0; i--)
        {
            await doubts.Nth(i - 1).CheckAsync();
        }

        if (await officer.Page.Locator("#confirming").CountAsync() > 0)
        {
            await officer.TypeAsync("by", "Deputy Director Two");
            await officer.TypeAsync("how", "Read the page.");
            await officer.PressAsync("I checked this");
        }

        await officer.Page.Locator("#approving .check").Filter(new() { HasText = "preservation" }).Locator("input").First.CheckAsync();
        await officer.TypeAsync("role", "supervisor");
        await officer.TypeAsync("office", "NCCIA Lahore");
        await officer.PressAsync("Approve what is ticked");
        await officer.PressAsync("Make the documents final");
        Assert.Empty(await officer.Page.Locator("#errors li").AllInnerTextsAsync());
    }

    private static async Task MakeAsync(Officer officer, string step)
    {
        await officer.TurnToAsync("Make the documents");
        foreach (var box in await officer.Page.Locator("input[name=step]").AllAsync())
        {
            await box.SetCheckedAsync(await box.GetAttributeAsync("value") == step);
        }

        await officer.PressAsync("Make the documents");
    }

    private static byte[] Letter(string caseFile, int version) =>
        File.ReadAllBytes(Directory.EnumerateFiles(Assert.Single(Directory.GetDirectories(Path.GetDirectoryName(caseFile)!, $"*-letters-v{version}")), "*preservation*.docx").First(f => !f.Contains("check", StringComparison.Ordinal)));
}
