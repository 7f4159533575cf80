using System.Text.RegularExpressions;
using System.Xml.Linq;
using EvidenceRequests.Desk.Texts;

namespace EvidenceRequests.Desk.Tests;

/// <summary>Every word of the desk comes from one resource, and can be translated there.</summary>
public sealed class TextSpecs
{
    private static readonly string[] Screens = ["tell", "accounts", "accounts/a1", "case", "facts", "danger", "data", "office", "requests", "requests/rights", "make", "returned", "release", "sent", "history"];
    private static readonly string Source = EvidenceRequests.ProjectFolder.Combine("src", "EvidenceRequests.Desk");

    // What buttons send, kinds of content, and reports of faults.
    private static readonly Regex NotWords = new("^(add|remove|up|use|keep|theirs|sentence) |charset=|^attachment;|evreq-desk|^  at ");

    [Fact]
    public async Task No_page_of_another_language_holds_an_English_word_of_the_desk()
    {
        await using var desk = await RunningDesk.StartAsync(new PseudoLanguage());
        var found = new List<string>();
        async Task LookAsync(string address) => found.AddRange(ForeignWords.Find(await desk.GetAsync(address)).Select(w => $"{Regex.Replace(address, "^/c/[^/]+/", string.Empty)}: {w}"));
        async Task DoAsync(string address, params (string Name, string Value)[] fields)
        {
            using var answer = await desk.PostAsync(address, r => r.Headers.Add("X-Desk", "1"), fields);
            found.AddRange(ForeignWords.Find(await answer.Content.ReadAsStringAsync()).Select(w => $"{Regex.Replace(address, "^/c/[^/]+/", string.Empty)} {string.Join(' ', fields.Select(f => f.Value))}: {w}"));
        }

        // Before anything was entered.
        foreach (var page in new[] { "/", "/new", "/open-case" })
        {
            await LookAsync(page);
        }

        await DoAsync("/new", ("reference", string.Empty));
        await DoAsync("/new", ("reference", "X"), ("folder", "nowhere"));
        await DoAsync("/nothing-here");
        using var begun = await desk.PostAsync("/new", ("reference", "CTD-1"), ("state", "pk"), ("folder", desk.Host.Desk.Places.Choose(Path.Combine(desk.Root, "cases"))));
        var untouched = begun.Headers.Location!.ToString().Replace("/tell", string.Empty, StringComparison.Ordinal);
        foreach (var screen in Screens.Except(["accounts/a1"]))
        {
            await LookAsync($"{untouched}/{screen}");
        }

        await desk.EnterOfficeAsync();
        using (var moved = await desk.Client.GetAsync(desk.Origin + "/office"))
        {
            await LookAsync(moved.Headers.Location!.ToString());
        }

        await LookAsync("/");

        // Every example, with all its requests.
        foreach (var example in RunningDesk.Examples())
        {
            var (there, _) = await desk.OpenCaseAsync(example);
            var steps = Regex.Matches(await desk.GetAsync(there + "/requests"), "id=\"(s[0-9]+)\"").Select(m => m.Groups[1].Value).Distinct().ToList();
            foreach (var screen in Screens.Except(["accounts/a1"]).Concat(steps.SelectMany(s => new[] { $"requests/{s}", $"requests/{s}/letter", $"requests/{s}/portal" })))
            {
                await LookAsync($"{there}/{screen}");
            }
        }

        // What buttons answer.
        var (address, _) = await desk.OpenNewCaseAsync((await File.ReadAllTextAsync(RunningDesk.Example("gmail-bomb-plot.yaml"))).Replace("date: 2026-08-02", "date: 31 November 2026", StringComparison.Ordinal));
        await DoAsync(address + "/tell", ("note", "Write to b.khan@gmail.com, a.khan.supply@gmail.com or +923001234567."), ("do", "find"));
        await DoAsync(address + "/tell", ("note", "Write to b.khan@gmail.com."), ("do", "take"));
        await DoAsync(address + "/accounts", ("do", "add accounts"));
        await DoAsync(address + "/accounts", ("paste", "https://vm.tiktok.com/ZM8abc123/\n9,23E+14\nc.khan@gmail.com\nc.khan@gmail.com"), ("do", "paste"));
        foreach (var button in new[] { "upload", "drop", "all", "remove accounts.a2" })
        {
            await DoAsync(address + "/accounts", ("do", button));
        }

        await DoAsync(address + "/facts", ("do", "add facts"));
        await DoAsync(address + "/case", ("do", "offence"), ("offence", "an act of no list"));
        await DoAsync(address + "/case", ("do", "unknown case.title"));
        await DoAsync(address + "/case", ("v:case.title", "Mine"), ("w:case.title", "Nobody's"));
        await DoAsync(address + "/make", ("do", "make"));
        await DoAsync(address + "/make", ("do", "make"), ("step", "s1"));
        await DoAsync(address + "/make", ("do", "open nothing"));
        foreach (var button in new[] { "confirm", "approve", "final" })
        {
            await DoAsync(address + "/release", ("do", button));
        }

        await DoAsync(address + "/release", ("do", "confirm"), ("statement", "google:google-preservation"), ("by", "Inspector One"), ("how", "call"));
        await DoAsync(address + "/sent", ("do", "sent"));
        await DoAsync(address + "/sent", ("do", "sent"), ("request", "s1"), ("day", "2026-11-20"), ("number", "77"));
        await DoAsync(address + "/returned", ("do", "read"));
        await DoAsync(address + "/returned", ("do", "redline"));
        await DoAsync(address + "/history", ("do", "back nowhere"));
        foreach (var screen in Screens)
        {
            await LookAsync($"{address}/{screen}");
        }

        foreach (var button in new[] { "undo", "redo", "redo" })
        {
            (await desk.PostAsync(address + "/step", ("do", button))).Dispose();
            await LookAsync(address + "/history");
        }

        await DoAsync(address + "/history", ("do", "forget"));
        (await desk.PostAsync("/practice")).Dispose();
        await LookAsync("/");
        await DoAsync("/close");
        Assert.Empty(found.Distinct());
    }

    [Fact]
    public async Task A_page_says_its_language_and_direction_and_letters_stay_English()
    {
        await using var desk = await RunningDesk.StartAsync(new PseudoLanguage());
        var (address, _) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        Assert.Contains("<html lang=\"ar-XB\" dir=\"rtl\">", await desk.GetAsync(address + "/requests"), StringComparison.Ordinal);
        Assert.Matches("<div lang=\"en\" dir=\"ltr\"><article", await desk.GetAsync(address + "/requests/s1/letter"));
        await using var usual = await RunningDesk.StartAsync();
        Assert.Contains("Close the desk", ForeignWords.Find(await usual.GetAsync("/")));
        Assert.Contains("<html lang=\"en\" dir=\"ltr\">", await usual.GetAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_cannot_turn_the_sentence_around_that_it_stands_in()
    {
        Assert.Equal("Google LLC", DeskLanguage.English.Isolate("Google LLC"));
        Assert.Equal("\u2068احمد\u2069", DeskLanguage.English.Isolate("احمد"));
        Assert.Equal("\u2068\u202Eevil\u2069", DeskLanguage.English.Isolate("\u202Eevil"));
        Assert.Equal("\u2068Google LLC\u2069", new PseudoLanguage().Isolate("Google LLC"));
    }

    [Fact]
    public void Every_value_of_a_text_is_explained_to_the_translator()
    {
        foreach (var text in XDocument.Load(Path.Combine(Source, "Texts", "DeskTexts.resx")).Root!.Elements("data"))
        {
            var comment = text.Element("comment")?.Value ?? string.Empty;
            Assert.All(Regex.Matches(text.Element("value")!.Value, @"\{(\d)").Select(m => m.Groups[1].Value), place => Assert.True(comment.Contains($"{{{place}}} = ", StringComparison.Ordinal), $"{text.Attribute("name")!.Value}: {{{place}}} is not explained."));
        }
    }

    [Fact]
    public void Every_text_is_used()
    {
        var code = string.Concat(Directory.EnumerateFiles(Source, "*.cs*", SearchOption.AllDirectories).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText));
        var unused = XDocument.Load(Path.Combine(Source, "Texts", "DeskTexts.resx")).Root!.Elements("data").Select(d => d.Attribute("name")!.Value)
            .Where(k => !Regex.IsMatch(code, $@"\b{Regex.Replace(k, "(One|Other)$", string.Empty)}\b")).ToList();
        Assert.Empty(unused);
    }

    [Fact]
    public void Pages_and_their_models_hold_no_words_of_their_own()
    {
        var words = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Source, "*.cshtml", SearchOption.AllDirectories))
        {
            words.AddRange(Regex.Matches(File.ReadAllText(file), @"(?<![=-])>(?<text>[^<>@{}()]*[A-Za-z]{2,}[^<>@{}()]*)<|(aria-label|title|placeholder)=""(?<text>[^""@]*[A-Za-z][^""]*)""").Select(m => $"{Path.GetFileName(file)}: {m.Groups["text"].Value.Trim()}"));
        }

        foreach (var file in new[] { "Screens", "Shared", "Cases", "Security" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Source, f), "*.cs", SearchOption.AllDirectories)).Append(Path.Combine(Source, "Hosting", "DeskHost.cs")))
        {
            words.AddRange(File.ReadLines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal) && !l.Contains("DeskCannotStartException", StringComparison.Ordinal)).SelectMany(Literals)
                .Where(l => Regex.IsMatch(l, @"[A-Za-z]{2,}[.,:;]? [A-Za-z]|^[A-Z][a-z]+[.?]?$|\}[.,:;]? [A-Za-z]{2,}|[a-z]{2,}[.:,]? \{") && !NotWords.IsMatch(l)).Select(l => $"{Path.GetFileName(file)}: {l}"));
        }

        Assert.Empty(words);
    }

    // Without characters, and without what is put into a text.
    private static IEnumerable<string> Literals(string line)
    {
        var plain = Regex.Replace(line, @"'(\\.|[^'\\])'", "' '");
        return Regex.Matches(plain.Contains("$\"", StringComparison.Ordinal) ? Regex.Replace(plain, @"\{(?! )[^{}]*\}", "{}") : plain, @"""((?:[^""\\]|\\.)*)""").Select(m => m.Groups[1].Value);
    }
}
