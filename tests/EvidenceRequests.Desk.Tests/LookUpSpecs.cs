using System.Net;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Desk.Tests;

/// <summary>What the packs know can be looked up without a case, and no page leads out.</summary>
public sealed class LookUpSpecs
{
    [Fact]
    public async Task A_company_is_found_by_its_service_and_a_state_by_its_name()
    {
        await using var desk = await RunningDesk.StartAsync();
        Assert.Contains("href=\"/look-up\"", await desk.GetAsync("/"), StringComparison.Ordinal);
        Assert.Contains("/look-up/company/google\"", await desk.GetAsync("/look-up?q=gmail"), StringComparison.Ordinal);
        Assert.Contains("/look-up/state/us\"", await desk.GetAsync("/look-up?q=united%20states"), StringComparison.Ordinal);
        Assert.Contains("Nothing is known", await desk.GetAsync("/look-up?q=no-such-company"), StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;", await desk.GetAsync("/look-up?q=%3Cb%3E"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_sheet_opens_leads_nowhere_else_and_names_no_key()
    {
        await using var desk = await RunningDesk.StartAsync();
        var sheets = Regex.Matches(await desk.GetAsync("/look-up"), "href=\"(/look-up/[^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.True(sheets.Count > 100, $"{sheets.Count} sheets");
        foreach (var sheet in sheets)
        {
            var page = await desk.GetAsync(sheet);
            Assert.DoesNotContain("href=\"http", page, StringComparison.Ordinal);
            Assert.Contains("<h2>", page, StringComparison.Ordinal);
            ScreenSpecs.Check(page, sheet);
        }
    }

    [Fact]
    public async Task What_is_no_sheet_is_not_there()
    {
        await using var desk = await RunningDesk.StartAsync();
        using var answer = await desk.Client.GetAsync(desk.Origin + "/look-up/company/none");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
