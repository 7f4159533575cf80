using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(EvidenceRequests.Desk.BrowserTests.InstalledBrowser))]

namespace EvidenceRequests.Desk.BrowserTests;

/// <summary>
/// The browser of this machine, started once for all tests: the one that <c>EVREQ_BROWSER</c> names, else Chromium, Chrome or Edge where their installers put them.
/// None is ever downloaded. Where there is none the tests are skipped and say so; where one is named they fail without it.
/// </summary>
public sealed class InstalledBrowser : IAsyncLifetime
{
    private const string Named = "EVREQ_BROWSER";
    private const float Patience = 15_000;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string missing = string.Empty;

    public async ValueTask InitializeAsync()
    {
        var named = Environment.GetEnvironmentVariable(Named);
        if ((string.IsNullOrEmpty(named) ? UsualPlaces().FirstOrDefault(File.Exists) : named) is not { } path)
        {
            missing = $"No Chromium, Chrome or Edge was found; {Named} can name one.";
            return;
        }

        try
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : [] });
        }
        catch (PlaywrightException exception) when (string.IsNullOrEmpty(named))
        {
            missing = $"{path} did not start: {exception.Message.Split('\n')[0]}";
        }
    }

    /// <summary>A window that shares nothing with any other.</summary>
    internal async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null)
    {
        if (browser is null)
        {
            Assert.Skip(missing);
        }

        options ??= new BrowserNewContextOptions();
        options.ViewportSize ??= new ViewportSize { Width = 1024, Height = 768 };
        options.Locale = "en-GB";
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    private static IEnumerable<string> UsualPlaces()
    {
        string[] windows = [@"Microsoft\Edge\Application\msedge.exe", @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe"];
        string[] programs = [Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)];
        return OperatingSystem.IsWindows() ? programs.SelectMany(p => windows.Select(w => Path.Combine(p, w)))
            : OperatingSystem.IsMacOS() ? ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "/Applications/Chromium.app/Contents/MacOS/Chromium"]
            : ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge"];
    }
}
