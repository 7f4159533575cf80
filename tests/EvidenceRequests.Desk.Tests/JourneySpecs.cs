using System.Net;
using System.Text.RegularExpressions;
using EvidenceRequests.Tests.Review;

namespace EvidenceRequests.Desk.Tests;

/// <summary>From a pasted complaint to letters, as plain forms: no id typed, no file touched.</summary>
public sealed class JourneySpecs
{
    [Fact]
    public async Task From_a_pasted_threat_to_a_preservation_letter()
    {
        await using var desk = await RunningDesk.StartAsync();
        using var begun = await desk.PostAsync("/new", ("reference", "CTD-7/2026"), ("state", "pk"), ("folder", desk.Host.Desk.Places.Choose(Path.Combine(desk.Root, "cases"))));
        var address = begun.Headers.Location!.ToString().Replace("/tell", string.Empty, StringComparison.Ordinal);
        const string Complaint = "On 20 November 2026 at 9:40 pm https://www.instagram.com/zainab.threat.pk wrote to me that he would publish my pictures.";
        await SendAsync(desk, address + "/tell", ("note", Complaint), ("do", "find"));
        await SendAsync(desk, address + "/tell", ("note", Complaint), ("take", "0"), ("do", "take"));
        await SendAsync(desk, address + "/facts", ("do", "add facts"));
        await SendAsync(desk, address + "/facts", ("v:facts.f1.at", "20 November 2026, 9:40 pm"), ("v:facts.f1.text", "The account wrote to the complainant that it would publish her pictures."), ("v:facts.f1.shown_by.kind", "document"), ("l:facts.f1.@accounts", "set"), ("v:facts.f1.@accounts", "a1"));
        await SendAsync(desk, address + "/data", ("l:data.@all.items", "set"), ("v:data.@all.items", "subscriber"), ("v:data.@all.items", "access-logs"), ("v:data.@all.from", "1 November 2026"), ("v:data.@all.to", "25 November 2026"), ("v:data.@all.need", "Registration and log-ins show who uses the account."));
        await SendAsync(desk, address + "/office", ("v:authority.agency", "nccia"), ("v:authority.officer.name", "Officer One"), ("v:authority.officer.rank", "Inspector"), ("v:authority.officer.email", "officer.one@nccia.gov.pk"), ("v:authority.officer.phone", "+924299000008"));
        var requests = await desk.GetAsync(address + "/requests");
        Assert.Contains("Preservation request", requests, StringComparison.Ordinal);
        var step = Regex.Match(requests, "id=\"(s[0-9]+)\" aria-label=\"Preservation").Groups[1].Value;
        Assert.NotEmpty(step);
        await SendAsync(desk, address + "/make", ("step", step), ("do", "make"));
        Assert.NotEmpty(Directory.EnumerateFiles(Assert.Single(Directory.EnumerateDirectories(Path.Combine(desk.Root, "cases"), "*-letters-v1")), "*.docx"));
    }

    [Fact]
    public async Task Eighty_five_pasted_rows_are_all_there_and_the_two_bad_ones_keep_their_text()
    {
        await using var desk = await RunningDesk.StartAsync();
        using var begun = await desk.PostAsync("/new", ("reference", "CTD-8/2026"), ("state", "pk"), ("folder", desk.Host.Desk.Places.Choose(Path.Combine(desk.Root, "cases"))));
        var address = begun.Headers.Location!.ToString().Replace("/tell", string.Empty, StringComparison.Ordinal);
        var rows = Enumerable.Range(1, 83).Select(i => i % 2 == 0 ? $"https://www.instagram.com/user.{i}.pk" : $"https://www.tiktok.com/@user{i}").Append("https://vm.tiktok.com/ZM8abc123/").Append("9,23E+14");
        using var answer = await desk.PostAsync(address + "/accounts", r => r.Headers.Add("X-Desk", "1"), ("paste", string.Join('\n', rows)), ("do", "paste"));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("83 of 85 rows read", page, StringComparison.Ordinal);
        Assert.Contains("2 need you", page, StringComparison.Ordinal);
        Assert.Contains("https://vm.tiktok.com/ZM8abc123/", page, StringComparison.Ordinal);
        Assert.Contains("9,23E+14", page, StringComparison.Ordinal);
        Assert.Equal(83, Regex.Count(page, "name=\"v:accounts\\.a[0-9]+\\.identifiers\\[0\\]\\.value\""));
        using var undone = await desk.PostAsync(address + "/step", ("do", "undo"));
        Assert.DoesNotContain("instagram", await File.ReadAllTextAsync(Assert.Single(Directory.EnumerateFiles(Path.Combine(desk.Root, "cases"), "*.yaml"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_did_not_ask_for_the_declaration_of_an_emergency_takes_none_back()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("live-hostage.yaml"));
        Assert.Contains("declared_true: true", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        (await desk.PostAsync(address + "/make", ("do", "make"), ("step", "s1"))).Dispose();
        Assert.Contains("declared_true: true", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_of_a_practice_case_never_become_final()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenNewCaseAsync((await File.ReadAllTextAsync(RunningDesk.Example("gmail-bomb-plot.yaml"))).Replace("reference: CTD-PJB-2026-211, ", "reference: EXERCISE-1, exercise: practice, ", StringComparison.Ordinal).Replace("a.khan.supply@gmail.com", "sample.exercise@gmail.com", StringComparison.Ordinal));
        (await desk.PostAsync(address + "/make", ("do", "make"), ("step", "s1"))).Dispose();
        using var answer = await desk.PostAsync(address + "/release", ("do", "final"));
        Assert.Contains("an exercise never becomes final", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(Path.GetDirectoryName(file)!, "*-final-*"));
    }

    [Fact]
    public async Task Two_companies_are_asked_in_one_pass_and_a_mailbox_leads_to_its_service()
    {
        await using var desk = await RunningDesk.StartAsync();
        using var begun = await desk.PostAsync("/new", ("reference", "CTD-10/2026"), ("state", "pk"), ("folder", desk.Host.Desk.Places.Choose(Path.Combine(desk.Root, "cases"))));
        var address = begun.Headers.Location!.ToString().Replace("/tell", string.Empty, StringComparison.Ordinal);
        await SendAsync(desk, address + "/tell", ("note", "On WhatsApp +923217654321 wrote; the plan was mailed from a.khan.supply@gmail.com."), ("do", "find"));
        Assert.Matches("<option value=\"google\" selected", await desk.GetAsync(address + "/tell"));
        await SendAsync(desk, address + "/tell", ("note", "On WhatsApp +923217654321 wrote; the plan was mailed from a.khan.supply@gmail.com."), ("take", "0"), ("take", "1"), ("provider-1", "google"), ("do", "take"));
        await SendAsync(desk, address + "/data", ("l:data.@all.items", "set"), ("v:data.@all.items", "subscriber"));
        var requests = await desk.GetAsync(address + "/requests");
        Assert.DoesNotContain("Which service of Google", requests, StringComparison.Ordinal);
        var cards = Regex.Matches(requests, "aria-label=\"([^\"]+) to ([^\"]+)\"").Select(m => m.Groups[2].Value).ToList();
        Assert.Contains("WhatsApp LLC", cards);
        Assert.Contains("Google LLC", cards);
    }

    [Fact]
    public async Task An_address_typed_into_the_table_brings_its_company_and_service_and_changes_none_that_was_said()
    {
        await using var desk = await RunningDesk.StartAsync();
        using var begun = await desk.PostAsync("/new", ("reference", "CTD-11/2026"), ("state", "pk"), ("folder", desk.Host.Desk.Places.Choose(Path.Combine(desk.Root, "cases"))));
        var address = begun.Headers.Location!.ToString().Replace("/tell", string.Empty, StringComparison.Ordinal);
        await SendAsync(desk, address + "/accounts", ("do", "add accounts"));
        await SendAsync(desk, address + "/accounts", ("do", "add accounts"));
        await SendAsync(desk, address + "/accounts", ("v:accounts.a1.identifiers[0].value", "a.khan.supply@outlook.com"));
        await SendAsync(desk, address + "/accounts", ("v:accounts.a2.provider", "Meta"), ("v:accounts.a2.identifiers[0].value", "a.khan.supply@gmail.com"));
        var accounts = desk.Host.Desk.Cases.Find(address.Split('/')[2])!.Document.Reading.CaseFile.Accounts;
        Assert.Equal(("microsoft", "outlook", "email-address"), (accounts[0].Provider, accounts[0].Service, accounts[0].Identifiers[0].Kind));
        Assert.Equal(("meta", null), (accounts[1].Provider, accounts[1].Service));
    }

    [Fact]
    public async Task My_office_is_entered_once_and_every_new_case_begins_with_it()
    {
        await using var desk = await RunningDesk.StartAsync();
        using var short_ = await desk.Client.GetAsync(desk.Origin + "/office");
        var office = short_.Headers.Location!.ToString();
        await SendAsync(desk, office, ("v:authority.agency", "nccia"), ("v:authority.officer.name", "Officer One"));
        using var begun = await desk.PostAsync("/new", ("reference", "CTD-9/2026"), ("state", "pk"), ("folder", desk.Host.Desk.Places.Choose(Path.Combine(desk.Root, "cases"))));
        var text = await File.ReadAllTextAsync(Assert.Single(Directory.EnumerateFiles(Path.Combine(desk.Root, "cases"), "*.yaml")));
        Assert.Contains("Officer One", text, StringComparison.Ordinal);
        Assert.Contains("CTD-9/2026", text, StringComparison.Ordinal);
        Assert.Contains("Officer One", await desk.GetAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_my_office_says_of_supervisor_and_letterhead_is_used_in_the_letters_of_every_new_case()
    {
        await using var desk = await RunningDesk.StartAsync();
        using var short_ = await desk.Client.GetAsync(desk.Origin + "/office");
        var office = short_.Headers.Location!.ToString();
        await SendAsync(desk, office, ("v:authority.agency", "nccia"), ("v:authority.officer.name", "Officer One"), ("v:authority.supervisor.name", "Deputy Director Two"), ("v:authority.supervisor.rank", "Deputy Director"));
        using var content = new MultipartFormDataContent { { new StringContent(desk.Host.Desk.Secret.FormToken), "_form" }, { new StringContent("letterhead"), "do" } };
        content.Add(new ByteArrayContent(await LetterheadAsync(desk)), "letterhead", "letterhead.docx");
        using var request = new HttpRequestMessage(HttpMethod.Post, desk.Origin + office) { Content = content };
        request.Headers.Add("Origin", desk.Origin);
        (await desk.Client.SendAsync(request)).Dispose();

        foreach (var number in new[] { "1", "2" })
        {
            using var begun = await desk.PostAsync("/new", ("reference", "CTD-20-" + number), ("state", "pk"), ("folder", desk.Host.Desk.Places.Choose(Path.Combine(desk.Root, "cases"))));
            var address = begun.Headers.Location!.ToString().Replace("/tell", string.Empty, StringComparison.Ordinal);
            Assert.Contains("Deputy Director Two", await desk.GetAsync(address + "/office"), StringComparison.Ordinal);
            await SendAsync(desk, address + "/tell", ("note", "https://www.instagram.com/zainab.threat.pk"), ("take", "0"), ("do", "take"));
            await SendAsync(desk, address + "/data", ("l:data.@all.items", "set"), ("v:data.@all.items", "subscriber"));
            await SendAsync(desk, address + "/make", ("step", "s1"), ("do", "make"));
            var letter = Directory.EnumerateFiles(Path.Combine(desk.Root, "cases", $"CTD-20-{number}-letters-v1"), "s1-*.docx", SearchOption.AllDirectories).First(f => !f.Contains("check", StringComparison.Ordinal));
            Assert.Contains("Head of the office of Lahore", WordFile.Text(await File.ReadAllBytesAsync(letter), "word/header1.xml"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_practice_case_begins_with_a_complaint_that_is_made_up_and_leads_to_a_letter_that_is_marked()
    {
        await using var desk = await RunningDesk.StartAsync();
        using var begun = await desk.PostAsync("/practice");
        var address = begun.Headers.Location!.ToString().Replace("/tell", string.Empty, StringComparison.Ordinal);
        var page = await desk.GetAsync(address + "/tell");
        Assert.Contains("sample.exercise.01", page, StringComparison.Ordinal);
        Assert.True(Regex.Count(page, "name=\"take\"") >= 4, page);
        await SendAsync(desk, address + "/tell", ("note", WebUtility.HtmlDecode(Regex.Match(page, "(?s)<textarea id=\"note\"[^>]*>\n?(.*?)</textarea>").Groups[1].Value)), ("take", "0"), ("do", "take"));
        await SendAsync(desk, address + "/data", ("l:data.@all.items", "set"), ("v:data.@all.items", "subscriber"));
        await SendAsync(desk, address + "/make", ("step", "s1"), ("do", "make"));
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(desk.Root, "cases"), "*.docx", SearchOption.AllDirectories));
        using var final = await desk.PostAsync(address + "/release", ("do", "final"));
        Assert.Equal(HttpStatusCode.Conflict, final.StatusCode);
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(desk.Root, "cases"), "*-final-*"));
    }

    // A letter of ours with another header has all that a letterhead needs.
    private static async Task<byte[]> LetterheadAsync(RunningDesk desk)
    {
        var plan = desk.Host.Desk.Drafter.Plan(desk.Host.Desk.Drafter.Read(await File.ReadAllBytesAsync(RunningDesk.Example("instagram-blackmail.yaml")), "case.yaml").Value!, new DateOnly(2026, 11, 24)).Value!;
        var letter = desk.Host.Desk.Drafter.Draft(plan, new DraftOptions { Steps = ["s1"] }).Value!.Single().Documents[0].Bytes;
        return WordFile.With(letter, "word/header1.xml", x => x.Replace("</w:hdr>", "<w:p><w:r><w:t>Head of the office of Lahore</w:t></w:r></w:p></w:hdr>", StringComparison.Ordinal));
    }

    private static async Task SendAsync(RunningDesk desk, string page, params (string Name, string Value)[] fields)
    {
        using var answer = await desk.PostAsync(page, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{page}: {answer.StatusCode}\n{await answer.Content.ReadAsStringAsync()}");
    }
}
