using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Desk.Tests;

/// <summary>Every page, of an untouched case, of every example, of a very large case and of a hostile one.</summary>
public sealed class ScreenSpecs
{
    private static readonly string[] Screens = ["tell", "accounts", "case", "facts", "danger", "data", "office", "requests", "requests/rights", "make", "answers", "returned", "release", "sent", "history"];

    [Fact]
    public async Task Every_page_is_there_for_an_untouched_case_and_it_drafts_nothing()
    {
        await using var desk = await RunningDesk.StartAsync();
        using var begun = await desk.PostAsync("/new", ("reference", "CTD-1"), ("state", "pk"), ("folder", desk.Host.Desk.Places.Choose(Path.Combine(desk.Root, "cases"))));
        var address = begun.Headers.Location!.ToString().Replace("/tell", string.Empty, StringComparison.Ordinal);
        foreach (var screen in Screens)
        {
            Check(await desk.GetAsync($"{address}/{screen}"), screen);
        }

        (await desk.PostAsync(address + "/make", ("do", "make"), ("step", "s1"))).Dispose();
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(desk.Root, "cases"), "*letters*"));
    }

    [Fact]
    public async Task Every_page_is_there_for_every_example()
    {
        await using var desk = await RunningDesk.StartAsync();
        foreach (var example in RunningDesk.Examples())
        {
            var (address, _) = await desk.OpenCaseAsync(example);
            var requests = await desk.GetAsync(address + "/requests");
            var steps = Regex.Matches(requests, "id=\"(s[0-9]+)\"").Select(m => m.Groups[1].Value).Distinct().ToList();
            var accounts = Regex.Matches(await desk.GetAsync(address + "/accounts"), "/accounts/(a[0-9]+)\"").Select(m => m.Groups[1].Value).Distinct().Take(2);
            foreach (var screen in Screens.Concat(steps.SelectMany(s => new[] { $"requests/{s}", $"requests/{s}/letter" })).Concat(accounts.Select(a => $"accounts/{a}")))
            {
                Check(await desk.GetAsync($"{address}/{screen}"), $"{Path.GetFileName(example)}: {screen}");
            }
        }
    }

    [Fact]
    public async Task A_case_of_850_accounts_has_every_page_and_its_table_stays_small()
    {
        await using var desk = await RunningDesk.StartAsync();
        var text = new StringBuilder(await File.ReadAllTextAsync(RunningDesk.Example("gmail-bomb-plot.yaml")));
        var accounts = string.Concat(Enumerable.Range(2, 849).Select(i => $"  - {{ id: a{i}, provider: google, service: gmail, identifiers: [ {{ kind: email-address, value: person{i}@gmail.com }} ], holder: {{ located_in: pk }}, linked_by: [f1] }}\n"));
        text.Replace("data:\n", accounts + "data:\n");
        var (address, _) = await desk.OpenNewCaseAsync(text.ToString());
        foreach (var screen in Screens)
        {
            Check(await desk.GetAsync($"{address}/{screen}"), screen);
        }

        var page = await desk.GetAsync(address + "/accounts");
        Assert.True(page.Length < 850 * 2500, $"{page.Length} characters");
    }

    [Fact]
    public async Task Hostile_text_is_shown_as_typed_and_nothing_of_it_runs()
    {
        const string Hostile = "</textarea><script>alert(1)</script>\" onfocus=x {{7*7}} @Model \u202Eevil \u2066";
        await using var desk = await RunningDesk.StartAsync();
        var (address, _) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        (await desk.SaveAsync(address + "/case", "case.title", "Plot to attack with explosives", Hostile)).Dispose();
        (await desk.SaveAsync(address + "/facts", "facts.f1.text", string.Empty, string.Empty)).Dispose();
        (await desk.PostAsync(address + "/tell", ("note", Hostile + " someone@gmail.com"), ("do", "find"))).Dispose();
        (await desk.PostAsync(address + "/accounts", ("paste", Hostile + "\t\n=cmd|'/c calc'!A1"), ("do", "paste"))).Dispose();
        foreach (var screen in Screens.Append("requests/s1/letter"))
        {
            var page = await desk.GetAsync($"{address}/{screen}");
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.DoesNotContain("\" onfocus=x", page, StringComparison.Ordinal);
        }

        Assert.Equal(Hostile, RunningDesk.FindValue(await desk.GetAsync(address + "/case"), "case.title"));
    }

    [Fact]
    public void Templates_write_html_in_one_place_only()
    {
        var raw = Directory.EnumerateFiles(EvidenceRequests.ProjectFolder.Combine("src", "EvidenceRequests.Desk"), "*.cshtml", SearchOption.AllDirectories).Where(f => Regex.IsMatch(File.ReadAllText(f), @"HtmlString|Html\.Raw|WriteLiteral|style=|\son[a-z]+=")).Select(Path.GetFileName);
        Assert.Equal(["LetterPage.cshtml"], raw);
    }

    [Fact]
    public void The_look_turns_with_the_language_and_is_small()
    {
        var folder = EvidenceRequests.ProjectFolder.Combine("src", "EvidenceRequests.Desk", "Assets");
        var css = File.ReadAllText(Path.Combine(folder, "desk.css"));
        Assert.DoesNotMatch(@"\b(left|right)\b", css);
        Assert.True(Directory.EnumerateFiles(folder).Sum(f => new FileInfo(f).Length) < 60 * 1024);
    }

    [Fact]
    public async Task Where_an_identifier_is_found_stands_beside_its_field_for_its_kind_or_for_those_the_company_asks_for()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, _) = await desk.OpenNewCaseAsync("""
            case: { reference: CTD-12/2026, requesting_state: pk }
            accounts:
              - { id: a1, provider: x, service: x, identifiers: [{ kind: display-name, value: Zainab }] }
              - { id: a2, provider: x, service: x, identifiers: [{ kind: username, value: "zainab threat" }] }
            data: [{ id: d1, account: a2, items: [subscriber] }]
            """);
        const string UserName = "the user name is what follows the last slash in the address bar";
        const string AccountNumber = "it is called accountId";
        var (ofCompany, ofKind) = (await desk.GetAsync(address + "/accounts/a1"), await desk.GetAsync(address + "/accounts/a2"));
        Assert.Contains(UserName, ofCompany, StringComparison.Ordinal);
        Assert.Contains(AccountNumber, ofCompany, StringComparison.Ordinal);
        Assert.Contains(UserName, ofKind, StringComparison.Ordinal);
        Assert.DoesNotContain(AccountNumber, ofKind, StringComparison.Ordinal);
        Assert.Contains("<code>sample_user_01</code>", ofKind, StringComparison.Ordinal);
        Assert.Contains("/accounts/a2#accounts.a2.identifiers%5B0%5D.value-places\"", await desk.GetAsync(address + "/accounts"), StringComparison.Ordinal);
    }

    // Attributes hold paths; what a person reads may not.
    internal static void Check(string page, string name)
    {
        Assert.Contains("</html>", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "<h1>"));
        var ids = Regex.Matches(page, "\\sid=\"([^\"]+)\"").Select(m => m.Groups[1].Value).GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        Assert.True(ids.Count == 0, $"{name}: twice on the page: {string.Join(", ", ids)}");
        var read = WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(page, "<(title|pre|article|textarea)[^>]*>.*?</\\1>", " ", RegexOptions.Singleline), "<[^>]*>", " "));
        var keys = Regex.Matches(Regex.Replace(read, @"https?://\S+|\S+\.(?:edu|com|org)\b", " "), @"\b(case|authority|proceedings|persons|facts|accounts|data|emergency|confidentiality|mutual_legal_assistance|history|additional_facts|approvals|confirmations)[.\[][a-z0-9_.\[\]]+|\bevreq \w+").Select(m => m.Value).Distinct().ToList();
        Assert.True(keys.Count == 0, $"{name}: keys on the page: {string.Join(", ", keys)}");
    }
}
