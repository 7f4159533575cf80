using EvidenceRequests.Desk.Tests;
using static Microsoft.Playwright.Assertions;

namespace EvidenceRequests.Desk.BrowserTests;

/// <summary>What is typed is in the case file without a button, and the page keeps what could not be saved yet.</summary>
public sealed class AutosaveSpecs(InstalledBrowser browser)
{
    private const string Title = "case.title";
    private const string District = "proceedings.reference.district";
    private const string Refused = "net::ERR_CONNECTION_REFUSED";

    [Fact]
    public async Task Leaving_a_field_saves_it()
    {
        await using var officer = await Officer.SitDownAsync(browser);
        var file = await OpenAsync(officer, "case");
        await officer.TypeAsync(Title, "A plot");
        Assert.Contains("title: A plot", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        await Expect(officer.ById("undo")).ToBeEnabledAsync();
        await officer.PressAsync("Undo");
        await Expect(officer.ById(Title)).ToHaveValueAsync("Plot to attack with explosives");
        officer.LeftNoTrace();
    }

    [Fact]
    public async Task Enter_in_a_field_saves_and_presses_no_other_button()
    {
        foreach (var hands in new[] { Hands.Mouse, Hands.WithoutScript })
        {
            await using var officer = await Officer.SitDownAsync(browser, hands);
            var file = await OpenAsync(officer, "facts");
            await officer.ById("facts.f1.shown_by.reference").FillAsync("device report 45/2026");
            await officer.ById("facts.f1.shown_by.reference").PressAsync("Enter");
            await Expect(officer.ById("facts.f1.shown_by.reference")).ToHaveValueAsync("device report 45/2026");
            await officer.SettleAsync();
            await officer.GoAsync(officer.Page.Url[officer.Desk.Origin.Length..].Replace("facts", "accounts", StringComparison.Ordinal));
            await officer.ById("accounts.a1.identifiers[0].value").FillAsync("b.khan.supply@gmail.com");
            await officer.ById("accounts.a1.identifiers[0].value").PressAsync("Enter");
            await Expect(officer.ById("accounts.a1.identifiers[0].value")).ToHaveValueAsync("b.khan.supply@gmail.com");
            await officer.SettleAsync();
            var text = await File.ReadAllTextAsync(file);
            Assert.Contains("device report 45/2026", text, StringComparison.Ordinal);
            Assert.Contains("b.khan.supply@gmail.com", text, StringComparison.Ordinal);
            Assert.Contains("id: f3", text, StringComparison.Ordinal);
            officer.LeftNoTrace();
        }
    }

    [Fact]
    public async Task Of_two_windows_the_second_is_told_what_the_first_wrote_and_keeps_what_was_typed()
    {
        await using var first = await Officer.SitDownAsync(browser);
        var file = await OpenAsync(first, "case");
        var second = await first.OpenWindowAsync(first.Page.Url[first.Desk.Origin.Length..]);
        await first.TypeAsync(Title, "From the first");
        await second.ById(Title).FillAsync("From the second");
        await second.ById(Title).BlurAsync();
        await Expect(second.Page.Locator("#errors")).ToContainTextAsync("another window changed this");
        await Expect(second.ById(Title)).ToHaveValueAsync("From the second");
        Assert.Contains("From the first", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        await second.PressAsync("Keep mine");
        await Expect(second.Page.Locator("#errors")).ToHaveCountAsync(0);
        Assert.Contains("From the second", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        second.LeftNoTrace("409");
    }

    [Fact]
    public async Task What_was_typed_while_the_desk_was_down_arrives_when_it_is_back()
    {
        await using var officer = await Officer.SitDownAsync(browser);
        var file = await OpenAsync(officer, "case");
        await officer.ById(Title).FillAsync("Typed before the end");
        await officer.Desk.Host.DisposeAsync();
        await officer.ById(Title).BlurAsync();
        await Expect(officer.ById("saved")).ToContainTextAsync("Not saved");
        await officer.ById(District).FillAsync("Kasur");
        await officer.ById(District).BlurAsync();
        await Expect(officer.ById("saved")).ToContainTextAsync("What you typed is still here");
        await officer.Desk.RestartAsync();
        await Expect(officer.ById("saved")).ToHaveTextAsync("Saved");
        var text = await File.ReadAllTextAsync(file);
        Assert.Contains("Typed before the end", text, StringComparison.Ordinal);
        Assert.Contains("Kasur", text, StringComparison.Ordinal);
        await Expect(officer.ById(Title)).ToHaveValueAsync("Typed before the end");
        await Expect(officer.ById(District)).ToHaveValueAsync("Kasur");
        officer.LeftNoTrace(Refused);
    }

    [Theory]
    [InlineData("case")]
    [InlineData("facts")]
    [InlineData("danger")]
    [InlineData("office")]
    [InlineData("accounts")]
    public async Task Every_field_of_a_page_typed_while_the_desk_was_down_arrives_in_its_order(string name)
    {
        await using var officer = await Officer.SitDownAsync(browser);
        var (address, _) = await officer.Desk.OpenCaseAsync(RunningDesk.Example("live-hostage.yaml"));
        await officer.GoAsync($"{address}/{name}");
        await officer.SettleAsync();
        var names = await officer.Page.Locator("main input[type=text][name^='v:']:visible, main textarea[name^='v:']:visible").EvaluateAllAsync<string[]>("fields => fields.map(f => f.name)");
        Assert.NotEmpty(names);
        await officer.Desk.Host.DisposeAsync();
        foreach (var (field, i) in names.Select((n, i) => (officer.Page.Locator($"[name=\"{n}\"]").First, i)))
        {
            await field.FillAsync($"Typed as number {i}");
            await field.BlurAsync();
        }

        await Expect(officer.ById("saved")).ToContainTextAsync("What you typed is still here");
        await officer.Desk.RestartAsync();
        await Expect(officer.ById("saved")).ToHaveTextAsync("Saved", new() { Timeout = 60_000 });
        await officer.Page.ReloadAsync();
        foreach (var (field, i) in names.Select((n, i) => (officer.Page.Locator($"[name=\"{n}\"]").First, i)))
        {
            await Expect(field).ToHaveValueAsync($"Typed as number {i}");
        }

        officer.LeftNoTrace(Refused);
    }

    [Fact]
    public async Task A_button_pressed_while_the_desk_is_down_loses_nothing_that_was_typed()
    {
        await using var officer = await Officer.SitDownAsync(browser);
        var file = await OpenAsync(officer, "facts");
        await officer.Desk.Host.DisposeAsync();
        await officer.ById("facts.f1.text").FillAsync("Typed while the desk was down.");
        await officer.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Add a fact", Exact = true }).ClickAsync();
        await Expect(officer.ById("saved")).ToContainTextAsync("Not saved");
        await Expect(officer.ById("facts.f1.text")).ToHaveValueAsync("Typed while the desk was down.");
        await officer.Desk.RestartAsync();
        await Expect(officer.ById("saved")).ToHaveTextAsync("Saved");
        Assert.Contains("Typed while the desk was down.", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        officer.LeftNoTrace(Refused);
    }

    [Fact]
    public async Task A_case_file_that_is_away_leaves_the_page_as_it_was_typed()
    {
        await using var officer = await Officer.SitDownAsync(browser);
        var file = await OpenAsync(officer, "facts");
        File.Move(file, file + ".away");
        await officer.ById("facts.f1.text").FillAsync("Typed while the stick was out.");
        await officer.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Add a fact", Exact = true }).ClickAsync();
        await Expect(officer.ById("saved")).ToContainTextAsync("Not saved");
        await Expect(officer.ById("facts.f1.text")).ToHaveValueAsync("Typed while the stick was out.");
        File.Move(file + ".away", file);
        await Expect(officer.ById("saved")).ToHaveTextAsync("Saved");
        Assert.Contains("Typed while the stick was out.", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        officer.LeftNoTrace("503");
    }

    private static async Task<string> OpenAsync(Officer officer, string page)
    {
        var (address, file) = await officer.Desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        await officer.GoAsync($"{address}/{page}");
        return file;
    }
}
