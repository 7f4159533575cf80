using System.Text.RegularExpressions;
using EvidenceRequests.Tests.Review;

namespace EvidenceRequests.Desk.BrowserTests;

/// <summary>From what the officer has to letters, in a browser, with what it took.</summary>
public sealed class JourneySpecs(InstalledBrowser browser)
{
    private const string Agency = "National Cyber Crime Investigation Agency";
    private const string Complaint = "On 20 November 2026 at 9:40 pm https://www.instagram.com/zainab.threat.pk wrote to me that he would publish my pictures.";

    [Theory]
    [InlineData(Hands.Mouse)]
    [InlineData(Hands.Keyboard)]
    [InlineData(Hands.WithoutScript)]
    public async Task From_a_pasted_threat_to_a_preservation_letter_in_twenty_fields(Hands hands)
    {
        await using var officer = await Officer.SitDownAsync(browser, hands);
        await BeginAsync(officer, "CTD-7/2026");
        await officer.TypeAsync("note", Complaint);
        await officer.PressAsync("Find the accounts");
        await officer.PressAsync("Take what is ticked");
        await officer.TypeAsync("accounts.a1.identifiers[0].seen_at", "20 November 2026");
        await officer.LeavePageAsync();
        await TellCaseAsync(officer);
        await officer.TurnToAsync("Facts");
        await officer.TypeAsync("facts.f1.at", "20 November 2026, 9:40 pm");
        await officer.TypeAsync("facts.f1.text", "The account wrote to the complainant that it would publish her pictures.");
        await officer.ChooseAsync("facts.f1.shown_by.kind", "Document");
        await officer.LeavePageAsync();
        await AskAsync(officer);
        await SayWhoAsksAsync(officer);
        await officer.TurnToAsync("Your requests");
        IsReady(Assert.Single(await officer.CardsAsync(), c => c.StartsWith("Preservation request to Meta", StringComparison.Ordinal)));
        await officer.TurnToAsync("Make the documents");
        await officer.PressAsync("Make the documents");

        TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant($"{officer.Fields} fields, {officer.Actions} actions"));
        Assert.NotEmpty(Letters(officer, "preservation"));
        Assert.InRange(officer.Fields, 1, 20);
        Assert.DoesNotContain(officer.Typed, t => Regex.IsMatch(t, "^[a-z][0-9]+$"));
        Assert.Empty(officer.FormatErrors);
        officer.LeftNoTrace();
    }

    [Fact]
    public async Task Eighty_five_rows_of_a_table_become_two_letters_of_at_most_five_pages_in_25_actions()
    {
        await using var officer = await Officer.SitDownAsync(browser);
        await officer.Desk.EnterOfficeAsync();
        await officer.GoAsync("/");
        await BeginAsync(officer, "CTD-9/2026");
        await officer.FollowAsync("Type the accounts instead");
        var rows = Enumerable.Range(1, 83).Select(i => (i % 2 == 0 ? $"https://www.instagram.com/user.{i}.pk" : $"https://www.tiktok.com/@user{i}") + "\t20 November 2026");
        await officer.TypeAsync("paste", string.Join('\n', rows.Prepend("Address\tSeen on").Append("https://vm.tiktok.com/ZM8abc123/\t20 November 2026").Append("9,23E+14\t20 November 2026")));
        await officer.PressAsync("Read the rows");
        Assert.Contains("83 of 85 rows read", await officer.ById("notice").InnerTextAsync(), StringComparison.Ordinal);
        var left = await officer.ById("paste").InputValueAsync();
        await officer.TypeAsync("paste", left.Replace("https://vm.tiktok.com/ZM8abc123/", "https://www.tiktok.com/@user84", StringComparison.Ordinal).Replace("9,23E+14", "https://www.instagram.com/user.85.pk", StringComparison.Ordinal));
        await officer.PressAsync("Read the rows");
        Assert.StartsWith("85 accounts", await officer.ById("count").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await officer.ById("paste").InputValueAsync());
        await officer.FollowAsync("Go on: the case");
        await FillInCaseAsync(officer);
        await officer.TurnToAsync("Facts");
        await officer.TypeAsync("facts.f1.at", "20 November 2026, 9:40 pm");
        await officer.TypeAsync("facts.f1.text", "The accounts posted the same threat against the members of a jury within one hour.");
        await officer.ChooseAsync("facts.f1.shown_by.kind", "Document");
        await officer.TurnToAsync("What do you need, and why?");
        await officer.TickAsync("v:data.@all.items", "subscriber");
        await officer.PressAsync("Ask for 20 November 2026");
        await officer.TypeAsync("data.@all.need", "Registration shows who uses the accounts.");
        await officer.FollowAsync("Go on: your requests");
        await officer.Page.Locator("section.card[aria-label^='Preservation request to TikTok'] a:has-text('Which section of which law')").ClickAsync();
        await officer.TypeAsync("additional_facts.tiktok-enabling-statute", "Prevention of Electronic Crimes Act 2016, section 31");
        await officer.TurnToAsync("Make the documents");
        await officer.PressAsync("Make the documents");

        TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant($"{officer.Fields} fields, {officer.Actions} actions"));
        var letters = Letters(officer, "preservation").Where(f => !Path.GetFileName(f).Contains("check", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, letters.Count);
        Assert.InRange(officer.Actions, 1, 25);
        Assert.DoesNotContain(officer.Typed, t => Regex.IsMatch(t, "^[a-z][0-9]+$"));
        Assert.Empty(officer.FormatErrors);
        officer.LeftNoTrace();
        if (LibreOffice.IsWanted)
        {
            Assert.All(LibreOffice.Save([.. letters.Select(File.ReadAllBytes)], "pdf"), pdf => Assert.InRange(Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), "/Type ?/Page[^s]"), 1, 5));
        }
    }

    [Fact]
    public async Task Where_somebody_is_in_danger_the_emergency_comes_first_and_its_declaration_is_asked_for()
    {
        await using var officer = await Officer.SitDownAsync(browser);
        await BeginAsync(officer, "CTD-8/2026");
        await officer.TypeAsync("note", "A caller on WhatsApp +923217654321 said that a bomb goes off at noon. The plan was mailed from a.khan.supply@gmail.com.");
        await officer.PressAsync("Find the accounts");
        Assert.Equal("google", Assert.Single(await officer.Page.Locator("select[name^=provider-]").AllAsync()) is var mailbox ? await mailbox.InputValueAsync() : null);
        foreach (var box in await officer.Page.Locator("input[name=take]:enabled").AllAsync())
        {
            await box.CheckAsync();
        }

        await officer.PressAsync("Take what is ticked");
        await TellCaseAsync(officer);
        await officer.TurnToAsync("Facts");
        await officer.TypeAsync("facts.f1.at", "20 November 2026, 9:40 pm");
        await officer.TypeAsync("facts.f1.text", "A caller said that a bomb goes off at noon on the next day; the plan was mailed.");
        await officer.ChooseAsync("facts.f1.shown_by.kind", "Document");
        await SayDangerAsync(officer);
        await AskAsync(officer);
        await SayWhoAsksAsync(officer);
        await officer.TurnToAsync("Your requests");
        var cards = await officer.CardsAsync();
        Assert.StartsWith("Emergency", cards[0], StringComparison.Ordinal);
        Assert.Contains(cards, c => c.Contains("WhatsApp", StringComparison.Ordinal));
        Assert.Contains(cards, c => c.Contains("Google", StringComparison.Ordinal));
        Assert.DoesNotContain(cards, c => c.Contains("Which service", StringComparison.Ordinal));
        await officer.TurnToAsync("Make the documents");
        await officer.TickAsync("declared", "yes");
        await officer.PressAsync("Make the documents");
        Assert.NotEmpty(Letters(officer, "preservation"));
        Assert.Empty(officer.FormatErrors);
        officer.LeftNoTrace();
    }

    private static async Task SayDangerAsync(Officer officer)
    {
        await officer.TurnToAsync("Is anybody in danger?");
        await officer.TickAsync("v:case.danger", "yes");
        await officer.ChooseAsync("emergency.threatens", "Death");
        await officer.TypeAsync("emergency.danger", "A bomb goes off among people in a market.");
        await officer.TypeAsync("emergency.person_at_risk", "the people in the market of Lahore");
        await officer.TypeAsync("emergency.expected_at", "21 November 2026, 12:00");
        await officer.TypeAsync("emergency.how_known", "The caller said so; two officers heard it.");
        await officer.TypeAsync("emergency.link_to_account", "The call came from the number, the plan from the mailbox.");
        await officer.TypeAsync("emergency.how_data_averts", "The latest addresses lead to the caller before noon.");
        await officer.TypeAsync("emergency.call_back", "+924299000006");
    }

    private static async Task TellCaseAsync(Officer officer)
    {
        await officer.TurnToAsync("The case");
        await FillInCaseAsync(officer);
    }

    private static async Task FillInCaseAsync(Officer officer)
    {
        await officer.ChooseAsync("proceedings.reference.kind", "First Information Report");
        await officer.TypeAsync("proceedings.reference.number", "214/2026");
        await officer.TypeAsync("proceedings.reference.date", "21 November 2026");
        await officer.LeavePageAsync();
    }

    private static async Task BeginAsync(Officer officer, string reference)
    {
        await officer.FollowAsync("New case");
        await officer.TypeAsync("reference", reference);
        await officer.PressAsync("Begin the case");
    }

    private static async Task AskAsync(Officer officer)
    {
        await officer.TurnToAsync("What do you need, and why?");
        await officer.TickAsync("v:data.@all.items", "subscriber");
        await officer.TickAsync("v:data.@all.items", "access-logs");
        await officer.TypeAsync("data.@all.from", "1 November 2026, 00:00");
        await officer.TypeAsync("data.@all.to", "25 November 2026, 00:00");
        await officer.TypeAsync("data.@all.need", "Registration and log-ins show who uses the account.");
        await officer.LeavePageAsync();
    }

    private static async Task SayWhoAsksAsync(Officer officer)
    {
        await officer.TurnToAsync("Who asks");
        await officer.ChooseAsync("authority.agency", Agency);
        await officer.TypeAsync("authority.officer.name", "Officer One");
        await officer.TypeAsync("authority.officer.rank", "Inspector");
        await officer.TypeAsync("authority.officer.email", "officer.one@nccia.gov.pk");
        await officer.TypeAsync("authority.officer.phone", "+924299000008");
        await officer.LeavePageAsync();
    }

    private static void IsReady(string card) => Assert.True(card.Contains("Can be sent today", StringComparison.Ordinal), card);

    private static IEnumerable<string> Letters(Officer officer, string kind) => Directory.EnumerateDirectories(Path.Combine(officer.Desk.Root, "cases"), "*-letters-v1")
        .SelectMany(f => Directory.EnumerateFiles(f, "*.docx", SearchOption.AllDirectories)).Where(f => Path.GetFileName(f).Contains(kind, StringComparison.Ordinal));
}
