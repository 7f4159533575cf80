using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace EvidenceRequests.Desk.BrowserTests;

/// <summary>The folder of the guide can be read with a reader of the screen, on a narrow window, and asks nothing of anybody.</summary>
public sealed class GuideFolderSpecs(InstalledBrowser browser)
{
    private static readonly Lazy<string> Axe = new(() => new BundledAxeScriptProvider().GetScript());

    // One page of each make.
    private static readonly string[] Pages = ["index.html", "all.html", "0-1.html", "0-3.html", "C-3.html", "K-CUSTODY-LOG.html", "F-EMER.html", "A-1.html", "B-2.html", "B-4.html", "C-4.html", "P-META.html", "P-X.html", "S-US.html", "F-PRES.html", "K-CALL-CARD.html", "G-1.html", "L-1.html"];

    [Theory]
    [InlineData(1024)]
    [InlineData(360)]
    public async Task No_page_of_the_guide_breaks_a_rule_of_axe_is_wider_than_its_window_or_fetches_anything(int width)
    {
        await using var context = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 768 } });
        var folder = Directory.CreateTempSubdirectory("evreq-guide-");
        try
        {
            var drafter = RequestDrafter.Open();
            foreach (var file in drafter.WriteGuideFolder(drafter.ComposeGuide(new GuideOptions { AsOf = new DateOnly(2026, 11, 29) }).Value!))
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, file.Path), file.Bytes);
            }

            var page = await context.NewPageAsync();
            var trace = new List<string>();
            page.Console += (_, message) => trace.Add(message.Text);
            page.Request += (_, request) => trace.AddRange(request.Url.StartsWith("file://", StringComparison.Ordinal) ? [] : [request.Url]);
            foreach (var name in Pages)
            {
                await page.GotoAsync(new Uri(Path.Combine(folder.FullName, name)).AbsoluteUri);
                if (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") is var needed && needed > width)
                {
                    trace.Add($"{name} is {needed} wide");
                }

                await page.EvaluateAsync(Axe.Value);
                trace.AddRange((await page.EvaluateAsync<string[]>("async () => (await axe.run({ resultTypes: ['violations'], preload: false })).violations.map(v => `${v.id} (${v.impact}), ${v.nodes.length}: ${v.nodes[0].html}`)")).Select(v => $"{name}: {v}"));
                if (width == 1024 && name == "P-X.html" && Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
                {
                    await page.ScreenshotAsync(new PageScreenshotOptions { Path = ProjectFolder.Combine("docs", "images", "guide-provider.png") });
                }
            }

            Assert.Empty(trace);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
