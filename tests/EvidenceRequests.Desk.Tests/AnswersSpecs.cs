using System.Net;
using System.Net.Http.Headers;
using EvidenceRequests.Tests.Review;

namespace EvidenceRequests.Desk.Tests;

/// <summary>What others have to answer is saved for them as a Word document, and what they typed comes back with a tick for each answer.</summary>
public sealed class AnswersSpecs
{
    [Fact]
    public async Task A_sheet_for_the_senior_officer_holds_his_questions_alone_and_his_answer_comes_into_the_case()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await OpenAsync(desk);
        var (link, sheet) = await SaveSheetAsync(desk, address);
        Assert.Contains("/ask/SeniorOfficer", link, StringComparison.Ordinal);
        var text = WordFile.Text(sheet, "word/document.xml");
        Assert.DoesNotContain("sample_user_01", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Officer One", text, StringComparison.Ordinal);
        var read = desk.Host.Desk.Drafter.ReadDraft(sheet, "q.docx").Value!;
        Assert.All(read.Slots, s => Assert.Equal(Model.FindingOwner.SeniorOfficer, desk.Host.Desk.Drafter.Fields.Find(s.Recorded.Fact)?.Owner ?? Model.FindingOwner.SeniorOfficer));

        var asked = read.Slots[0];
        await UploadAsync(desk, address, WordFile.WithFact(sheet, asked.Recorded.Bookmark, "The answer of the senior officer"));
        var page = await desk.GetAsync(address + "/answers");
        Assert.Contains("The answer of the senior officer", page, StringComparison.Ordinal);
        using var taken = await desk.PostAsync(address + "/answers", ("do", "take"), ("answer", asked.Recorded.Fact));
        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        Assert.Contains("The answer of the senior officer", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        Assert.DoesNotContain("<mark>The answer", await desk.GetAsync(address + "/answers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_differs_from_the_case_is_not_ticked_and_overwrites_nothing_unasked()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await OpenAsync(desk);
        var (_, sheet) = await SaveSheetAsync(desk, address);
        var asked = desk.Host.Desk.Drafter.ReadDraft(sheet, "q.docx").Value!.Slots[0];
        await UploadAsync(desk, address, WordFile.WithFact(sheet, asked.Recorded.Bookmark, "Theirs"));
        (await desk.PostAsync(address + "/requests", ($"v:{asked.Recorded.Fact}", "Ours"), ($"w:{asked.Recorded.Fact}", string.Empty))).Dispose();
        desk.Host.Desk.Cases.Find(address.Split('/')[2])!.Run(s => s.Save([], Packs.CaseEdit.Set(asked.Recorded.Fact, "Ours")));
        var page = await desk.GetAsync(address + "/answers");
        Assert.Contains("Ours", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("value=\"" + System.Text.RegularExpressions.Regex.Escape(asked.Recorded.Fact) + "\"[^>]*checked", page);
        (await desk.PostAsync(address + "/answers", ("do", "take"))).Dispose();
        Assert.DoesNotContain("Theirs", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_a_letter_nor_the_sheet_of_another_case_is_taken_for_answers()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await OpenAsync(desk);
        var (_, sheet) = await SaveSheetAsync(desk, address);
        desk.Host.Desk.Cases.Find(address.Split('/')[2])!.Run(s => s.Save([], Packs.CaseEdit.Set("case.reference", "NCCIA-OTHER")));
        Assert.Contains("another case", await UploadAsync(desk, address, sheet), StringComparison.Ordinal);
        (await desk.PostAsync(address + "/make", ("do", "make"), ("step", "s1"))).Dispose();
        var letter = Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "*.docx", SearchOption.AllDirectories).First();
        Assert.Contains("no sheet of questions", await UploadAsync(desk, address, await File.ReadAllBytesAsync(letter)), StringComparison.Ordinal);
    }

    // The case without what its senior officer states.
    private static async Task<(string Address, string File)> OpenAsync(RunningDesk desk)
    {
        var text = await File.ReadAllTextAsync(RunningDesk.Example("live-hostage.yaml"));
        return await desk.OpenNewCaseAsync(System.Text.RegularExpressions.Regex.Replace(text, @"(?m)^\s*senior_officer:.*\n", string.Empty));
    }

    private static async Task<(string Link, byte[] Sheet)> SaveSheetAsync(RunningDesk desk, string address)
    {
        var steps = System.Text.RegularExpressions.Regex.Matches(await desk.GetAsync(address + "/requests"), "section class=\"card[^>]*id=\"(s[0-9]+)\"|id=\"(s[0-9]+)\"").Select(m => m.Groups[1].Value + m.Groups[2].Value).Distinct();
        foreach (var step in steps)
        {
            if (System.Text.RegularExpressions.Regex.Match(await desk.GetAsync($"{address}/requests/{step}"), "href=\"([^\"]+/ask/SeniorOfficer)\"") is { Success: true } found)
            {
                return (found.Groups[1].Value, await desk.Client.GetByteArrayAsync(desk.Origin + found.Groups[1].Value));
            }
        }

        Assert.Fail("nobody else is asked anything");
        return default;
    }

    private static async Task<string> UploadAsync(RunningDesk desk, string address, byte[] sheet)
    {
        using var content = new MultipartFormDataContent { { new StringContent(desk.Host.Desk.Secret.FormToken), "_form" }, { new StringContent("read"), "do" } };
        var file = new ByteArrayContent(sheet);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(file, "sheet", "answers.docx");
        using var request = new HttpRequestMessage(HttpMethod.Post, desk.Origin + address + "/answers") { Content = content };
        request.Headers.Add("Origin", desk.Origin);
        using var answer = await desk.Client.SendAsync(request);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
