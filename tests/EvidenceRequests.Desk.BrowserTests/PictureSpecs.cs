using EvidenceRequests.Desk.Tests;
using Microsoft.Playwright;

namespace EvidenceRequests.Desk.BrowserTests;

/// <summary>
/// Each page as a picture for a person to look at. Pictures differ from machine to machine and are not compared: with <c>UPDATE_APPROVED=1</c> they are written into docs/images,
/// and where <c>EVREQ_PICTURES</c> names a folder, also wide, narrow and from right to left into that.
/// </summary>
public sealed class PictureSpecs(InstalledBrowser browser)
{
    [Theory]
    [InlineData(1440, false)]
    [InlineData(1024, false)]
    [InlineData(640, false)]
    [InlineData(1024, true)]
    [InlineData(640, true)]
    public async Task No_page_is_wider_than_its_window(int width, bool isTurned)
    {
        await using var officer = await Officer.SitDownAsync(browser, at: await RunningDesk.StartAsync(isTurned ? new PseudoLanguage() : null), options: new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 768 } });
        var (address, _) = await officer.Desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        (await officer.Desk.PostAsync(address + "/tell", ("note", "The complainant writes from complainant@gmail.com that the plan was sent to her by a.khan.supply@gmail.com."), ("do", "find"))).Dispose();
        (await officer.Desk.PostAsync(address + "/make", ("do", "make"), ("step", "s1"))).Dispose();
        var wide = new List<string>();
        foreach (var (name, page) in Pages(address))
        {
            await officer.GoAsync(page);
            if (await officer.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") is var needed && needed > width)
            {
                wide.Add($"{name}: {needed}");
            }

            await KeepAsync(officer.Page, name, width, isTurned);
        }

        Assert.Empty(wide);
        officer.LeftNoTrace("404");
    }

    private static IEnumerable<(string Name, string Page)> Pages(string address) =>
    [
        ("start", "/"), ("new", "/new"), ("my-office", "/office"), ("open", "/open-case"), ("look-up", "/look-up"), ("sheet", "/look-up/company/google"),
        .. DeskPages.OfCase.Concat(DeskPages.OfStep("s1")).Append("requests/s1/portal").Append("accounts/a1").Select(p => (p.Replace("requests/s1/letter", "letter", StringComparison.Ordinal).Replace("requests/s1/portal", "portal", StringComparison.Ordinal).Replace("requests/s1", "missing", StringComparison.Ordinal).Replace("requests/", string.Empty, StringComparison.Ordinal).Replace('/', '-'), $"{address}/{p}")),
    ];

    private static async Task KeepAsync(IPage page, string name, int width, bool isTurned)
    {
        if (width == 1024 && !isTurned && Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = ProjectFolder.Combine("docs", "images", $"desk-{name}.png") });
        }

        if (Environment.GetEnvironmentVariable("EVREQ_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{width}{(isTurned ? "-rtl" : string.Empty)}.png"), FullPage = true });
        }
    }
}
