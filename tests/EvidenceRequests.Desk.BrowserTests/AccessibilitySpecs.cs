using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using EvidenceRequests.Desk.Tests;
using static Microsoft.Playwright.Assertions;

namespace EvidenceRequests.Desk.BrowserTests;

/// <summary>Every page can be used with a reader of the screen and with the keyboard.</summary>
public sealed class AccessibilitySpecs(InstalledBrowser browser)
{
    private static readonly Lazy<string> Axe = new(() => new BundledAxeScriptProvider().GetScript());
    private static readonly string[] OutsideCases = ["/", "/new", "/open-case", "/office", "/look-up", "/look-up?q=zzz", "/look-up/company/google", "/look-up/state/us", "/nothing-here"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_page_of_an_untouched_case_breaks_a_rule_of_axe(bool isTurned)
    {
        await using var officer = await SitDownAsync(isTurned);
        using var begun = await officer.Desk.PostAsync("/new", ("reference", "CTD-1"), ("state", "pk"), ("folder", officer.Desk.Host.Desk.Places.Choose(Path.Combine(officer.Desk.Root, "cases"))));
        var address = begun.Headers.Location!.ToString().Replace("/tell", string.Empty, StringComparison.Ordinal);
        await CheckAsync(officer, [.. OutsideCases, .. DeskPages.OfCase.Select(p => $"{address}/{p}")]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_page_of_a_full_case_breaks_a_rule_of_axe(bool isTurned)
    {
        await using var officer = await SitDownAsync(isTurned);
        var (address, _) = await officer.Desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        (await officer.Desk.PostAsync(address + "/tell", ("note", "Write to b.khan@gmail.com or +923001234567."), ("do", "find"))).Dispose();
        (await officer.Desk.PostAsync(address + "/make", ("do", "make"), ("step", "s1"))).Dispose();
        await CheckAsync(officer, [.. DeskPages.OfCase.Concat(DeskPages.OfStep("s1")).Append("requests/s1/portal").Append("accounts/a1").Select(p => $"{address}/{p}")]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_register_of_the_office_breaks_no_rule_of_axe(bool isTurned)
    {
        await using var officer = await SitDownAsync(isTurned);
        var (address, file) = await RegisteredCase.ReleaseAsync(officer.Desk);
        RegisteredCase.MakeRegister(file);
        (await officer.Desk.PostAsync(address + "/sent", ("request", "s1"), ("day", "2026-11-26"), ("number", "T-77"), ("do", "sent"))).Dispose();
        await CheckAsync(officer, [address + "/sent"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_page_with_errors_breaks_a_rule_of_axe(bool isTurned)
    {
        await using var officer = await SitDownAsync(isTurned);
        var text = (await File.ReadAllTextAsync(RunningDesk.Example("gmail-bomb-plot.yaml"))).Replace("date: 2026-08-02", "date: 31 November 2026", StringComparison.Ordinal)
            .Replace("linked_by: [f1, f2, f3]", "linked_by: []", StringComparison.Ordinal).Replace("email: officer.one@ctd.punjab.gov.pk", "email: nonsense", StringComparison.Ordinal)
            .Replace("2026-08-02T16:00+05:00", "some day", StringComparison.Ordinal).Replace("from: \"2026-06-01T00:00+05:00\"", "from: \"x\"", StringComparison.Ordinal);
        var (address, _) = await officer.Desk.OpenNewCaseAsync(text);
        (await officer.Desk.PostAsync(address + "/accounts", ("paste", "https://vm.tiktok.com/ZM8abc123/\n9,23E+14"), ("do", "paste"))).Dispose();
        await CheckAsync(officer, [.. DeskPages.OfCase.Append("accounts/a1").Select(p => $"{address}/{p}")]);
    }

    [Fact]
    public async Task The_table_of_850_accounts_breaks_no_rule_of_axe()
    {
        await using var officer = await SitDownAsync();
        var text = new StringBuilder(await File.ReadAllTextAsync(RunningDesk.Example("gmail-bomb-plot.yaml")));
        text.Replace("data:\n", string.Concat(Enumerable.Range(2, 849).Select(i => $"  - {{ id: a{i}, provider: google, service: gmail, identifiers: [ {{ kind: email-address, value: person{i}@gmail.com }} ], holder: {{ located_in: pk }}, linked_by: [f1] }}\n")) + "data:\n");
        var (address, _) = await officer.Desk.OpenNewCaseAsync(text.ToString());
        await CheckAsync(officer, [address + "/accounts"]);
    }

    [Fact]
    public async Task A_line_of_the_summary_of_errors_puts_the_focus_into_its_field()
    {
        await using var officer = await Officer.SitDownAsync(browser);
        var (address, _) = await officer.Desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        await officer.GoAsync(address + "/case");
        var other = await officer.OpenWindowAsync(address + "/case");
        await officer.TypeAsync("case.title", "From the first");
        await other.ById("case.title").FillAsync("From the second");
        await other.ById("case.title").BlurAsync();
        await other.Page.Locator("#errors a").First.ClickAsync();
        await Expect(other.ById("case.title")).ToBeFocusedAsync();

        await officer.GoAsync("/new");
        await officer.PressAsync("Begin the case");
        await officer.Page.Locator("#errors a").First.ClickAsync();
        await Expect(officer.ById("reference")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_is_missing_of_a_request_leads_into_the_field_that_is_asked_for()
    {
        await using var officer = await Officer.SitDownAsync(browser);
        var text = (await File.ReadAllTextAsync(RunningDesk.Example("gmail-bomb-plot.yaml"))).Replace(", email: officer.one@ctd.punjab.gov.pk", string.Empty, StringComparison.Ordinal);
        var (address, _) = await officer.Desk.OpenNewCaseAsync(text);
        await officer.GoAsync(address + "/requests");
        var link = officer.Page.Locator("main a[href*='office#authority.officer.email']").First;
        await link.ClickAsync();
        await Expect(officer.ById("authority.officer.email")).ToBeFocusedAsync();
        officer.LeftNoTrace();
    }

    [Theory]
    [InlineData("case")]
    [InlineData("accounts")]
    public async Task Tab_goes_through_a_page_in_the_order_in_which_it_is_read(string name)
    {
        await using var officer = await Officer.SitDownAsync(browser);
        var (address, _) = await officer.Desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        await officer.GoAsync($"{address}/{name}");
        var places = new List<double[]>();
        for (var i = 0; i < 400; i++)
        {
            await officer.Page.Keyboard.PressAsync("Tab");
            var place = await officer.Page.EvaluateAsync<double[]>("() => { const e = document.activeElement; if (e === document.body) return []; const all = [...document.querySelectorAll('*')]; const b = e.getBoundingClientRect(); return [all.indexOf(e), b.top + scrollY, b.height, e.closest('.grid,.top') ? 1 : 0]; }");
            if (place.Length == 0 || (places.Count > 0 && place[0] == places[0][0]))
            {
                break;
            }

            places.Add(place);
        }

        Assert.True(places.Count > 15, $"{places.Count} stops");
        Assert.Equal(places.Select(p => p[0]).Order(), places.Select(p => p[0]));
        var inForm = places.Where(p => p[3] == 0).Skip(14).ToList();
        Assert.All(inForm.Zip(inForm.Skip(1)), p => Assert.True(p.Second[1] + p.Second[2] >= p.First[1], "A later stop stands above an earlier one."));
    }

    // The script of axe comes in beside the page, so the strict policy of the desk holds here, too.
    private async Task<Officer> SitDownAsync(bool isTurned = false) => await Officer.SitDownAsync(browser, at: await RunningDesk.StartAsync(isTurned ? new PseudoLanguage() : null));

    private static async Task CheckAsync(Officer officer, IEnumerable<string> addresses)
    {
        var broken = new List<string>();
        foreach (var address in addresses)
        {
            await officer.GoAsync(address);
            await officer.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
            await officer.Page.EvaluateAsync(Axe.Value);
            var found = await officer.Page.EvaluateAsync<string[]>("async () => (await axe.run({ resultTypes: ['violations'] })).violations.map(v => `${v.id} (${v.impact}), ${v.nodes.length}: ${v.nodes[0].html}`)");
            broken.AddRange(found.Select(v => $"{Regex.Replace(address, "^/c/[^/]+/", string.Empty)}: {v}"));
        }

        Assert.Empty(broken);
    }
}
