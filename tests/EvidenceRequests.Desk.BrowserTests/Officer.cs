using System.Text.RegularExpressions;
using EvidenceRequests.Desk.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace EvidenceRequests.Desk.BrowserTests;

/// <summary>How somebody works at the desk.</summary>
public enum Hands
{
    Mouse,
    Keyboard,
    WithoutScript,
}

/// <summary>Somebody at the desk: fills in fields and presses buttons, and counts what it took.</summary>
internal sealed class Officer(RunningDesk desk, IBrowserContext context, IPage page, Hands hands) : IAsyncDisposable
{
    private readonly List<string> typed = [];
    private readonly List<string> formatErrors = [];
    private readonly List<string> console = [];
    private readonly List<string> outgoing = [];

    public RunningDesk Desk => desk;

    public IPage Page => page;

    /// <summary>Fields that were filled in.</summary>
    public int Fields { get; private set; }

    /// <summary>Fields that were filled in, buttons that were pressed, links that were followed.</summary>
    public int Actions { get; private set; }

    /// <summary>What was typed, not chosen or ticked.</summary>
    public IReadOnlyList<string> Typed => typed;

    /// <summary>What the pages said was wrong with what was typed.</summary>
    public IReadOnlyList<string> FormatErrors => formatErrors;

    public static async Task<Officer> SitDownAsync(InstalledBrowser browser, Hands hands = Hands.Mouse, RunningDesk? at = null, BrowserNewContextOptions? options = null)
    {
        var context = await browser.OpenAsync((options ?? new()) is var o && hands == Hands.WithoutScript ? new(o) { JavaScriptEnabled = false } : o);
        var desk = at ?? await RunningDesk.StartAsync();
        var page = await context.NewPageAsync();
        var officer = new Officer(desk, context, page, hands);
        officer.Watch(page);
        await page.GotoAsync(desk.Host.GetStartAddress(null));
        return officer;
    }

    /// <summary>A second window of the same browser.</summary>
    public async Task<Officer> OpenWindowAsync(string address)
    {
        var other = new Officer(desk, context, await context.NewPageAsync(), hands);
        other.Watch(other.Page);
        await other.Page.GotoAsync(desk.Origin + address);
        return other;
    }

    /// <summary>Goes to an address without counting it.</summary>
    public Task GoAsync(string address) => page.GotoAsync(desk.Origin + address);

    public async Task TypeAsync(string id, string text)
    {
        var field = ById(id);
        if (hands == Hands.Keyboard)
        {
            await ReachAsync(field);
            await page.Keyboard.PressAsync("Control+A");
            await page.Keyboard.InsertTextAsync(text);
            await page.Keyboard.PressAsync("Tab");
        }
        else
        {
            await field.FillAsync(text);
            await field.BlurAsync();
        }

        typed.Add(text);
        await CountAsync();
    }

    public async Task ChooseAsync(string id, string word)
    {
        var field = ById(id);
        if (hands == Hands.Keyboard)
        {
            await ReachAsync(field);
            await page.Keyboard.TypeAsync(word);
            await page.Keyboard.PressAsync("Tab");
        }
        else
        {
            await field.SelectOptionAsync(new SelectOptionValue { Label = word });
            await field.BlurAsync();
        }

        await CountAsync();
    }

    /// <summary>Ticks a box, or one of several buttons of which one holds.</summary>
    public async Task TickAsync(string name, string value)
    {
        var box = page.Locator($"input[name=\"{name}\"][value=\"{value}\"]");
        await Expect(box).ToBeAttachedAsync();
        var folded = page.Locator("details:not([open])").Filter(new() { Has = box }).Last;
        if (!await box.IsVisibleAsync() && await folded.CountAsync() > 0)
        {
            await UseAsync(folded.Locator("summary"));
            Actions++;
        }

        if (hands == Hands.Keyboard)
        {
            await ReachAsync(box);
            await page.Keyboard.PressAsync("Space");
        }
        else
        {
            await box.CheckAsync();
        }

        await Expect(box).ToBeCheckedAsync();
        await CountAsync();
    }

    public async Task PressAsync(string words)
    {
        var button = page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).First;
        Actions++;
        if (hands != Hands.WithoutScript && await button.EvaluateAsync<bool>("b => !!b.form && b.form.hasAttribute('data-live') && b.form.enctype !== 'multipart/form-data'"))
        {
            await UseAsync(button);
            await SettleAsync();
        }
        else
        {
            await LeaveAsync(button);
        }
    }

    public async Task FollowAsync(string words)
    {
        Actions++;
        await LeaveAsync(page.GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).First);
    }

    /// <summary>Follows a line of the task list.</summary>
    public async Task TurnToAsync(string task)
    {
        Actions++;
        var fold = page.Locator("#fold:not([open]) > summary");
        if (await fold.CountAsync() > 0)
        {
            await UseAsync(fold);
            Actions++;
        }

        await LeaveAsync(page.Locator("#tasks a").Filter(new() { Has = page.Locator(".task-title", new() { HasTextRegex = new Regex($"^{Regex.Escape(task)}$") }) }));
    }

    /// <summary>Saves a page that has no script to do it.</summary>
    public async Task LeavePageAsync()
    {
        if (hands == Hands.WithoutScript)
        {
            await PressAsync("Save");
        }
    }

    /// <summary>Waits until everything typed was answered.</summary>
    public async Task SettleAsync()
    {
        if (await page.Locator("#saved").CountAsync() > 0)
        {
            await Expect(page.Locator("#saved")).ToHaveTextAsync("Saved");
        }

        formatErrors.AddRange(await page.Locator(".message.wrong").AllInnerTextsAsync());
    }

    /// <summary>The steps whose cards are shown, in their order.</summary>
    public async Task<IReadOnlyList<string>> CardsAsync() => [.. (await page.Locator("section.card[id^=s]").EvaluateAllAsync<string[]>("c => c.map(x => x.getAttribute('aria-label') + ' | ' + x.querySelector('.tag').textContent + ' ' + [...x.querySelectorAll('h3 ~ ul li')].map(l => l.textContent).join(' '))"))];

    /// <summary>A field or another thing of the page, by its id, which may hold dots.</summary>
    public ILocator ById(string id) => page.Locator($"[id=\"{id}\"]");

    /// <summary>Nothing came to the console, and no request left this machine.</summary>
    public void LeftNoTrace(params string[] expected)
    {
        Assert.DoesNotContain(console, c => !expected.Any(e => c.Contains(e, StringComparison.Ordinal)));
        Assert.Empty(outgoing);
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await desk.DisposeAsync();
    }

    private async Task CountAsync()
    {
        Fields++;
        Actions++;
        if (hands != Hands.WithoutScript)
        {
            await SettleAsync();
        }
    }

    // A page that was left bears a mark; the next does not.
    private async Task LeaveAsync(ILocator way)
    {
        await way.EvaluateAsync("w => { w.ownerDocument.documentElement.dataset.left = '1'; }");
        await UseAsync(way);
        await Expect(page.Locator("html:not([data-left]) #main, html:not([data-left]) main")).ToBeVisibleAsync();
        formatErrors.AddRange(await page.Locator(".message.wrong").AllInnerTextsAsync());
    }

    private async Task UseAsync(ILocator thing)
    {
        if (hands == Hands.Keyboard)
        {
            await ReachAsync(thing);
            await page.Keyboard.PressAsync("Enter");
        }
        else
        {
            await thing.ClickAsync();
        }
    }

    // With Tab alone, as often as it takes; one round through the page has to be enough.
    private async Task ReachAsync(ILocator thing)
    {
        const int Most = 400;
        for (var i = 0; i < Most; i++)
        {
            if (await thing.EvaluateAsync<bool>("t => t === document.activeElement || (t.type === 'radio' && document.activeElement.name === t.name)"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{thing} is not reached with the Tab key.");
    }

    private void Watch(IPage watched)
    {
        watched.Console += (_, message) => console.Add($"{message.Type}: {message.Text}");
        watched.PageError += (_, error) => console.Add(error);
        watched.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(desk.Origin + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                outgoing.Add(request.Url);
            }
        };
    }
}
