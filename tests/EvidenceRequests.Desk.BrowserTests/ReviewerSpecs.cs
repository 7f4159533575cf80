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

        var final = Assert.Single(Directory.GetDirectories(Path.GetDirectoryName(file)!, "*-final-v1"));
        Assert.NotEmpty(Directory.EnumerateFiles(final, "*preservation*.docx"));
        Assert.True(File.Exists(Path.Combine(final, "release.json")));
        officer.LeftNoTrace();
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
