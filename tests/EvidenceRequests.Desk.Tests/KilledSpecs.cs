using System.Net;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Desk.Tests;

/// <summary>A desk that is ended under the hands of the officer, as a program of its own and at any moment, has kept every answer it gave.</summary>
public sealed class KilledSpecs
{
    private const string Title = "case.title";

    [Fact]
    public async Task Killed_at_any_moment_it_has_kept_every_field_that_it_said_was_saved()
    {
        var root = Directory.CreateTempSubdirectory("desk-killed-").FullName;
        var file = Path.Combine(root, "case.yaml");
        File.Copy(RunningDesk.Example("gmail-bomb-plot.yaml"), file);
        var moments = new Random(20);
        var was = "Plot to attack with explosives";
        try
        {
            for (var round = 0; round < 6; round++)
            {
                using var desk = await DeskProcess.RunAsync(Path.Combine(root, "settings"), file);
                var page = (await desk.OpenAsync()).Split('#')[0];
                page = Regex.Replace(page, "(/c/[^/]+).*", "$1/case");
                var token = await desk.ReadTokenAsync(page);
                var shown = RunningDesk.FindValue(await desk.Client.GetStringAsync(desk.Origin + page), Title);
                Assert.Equal(was, shown);
                using var blow = new Timer(_ => desk.Kill(), null, moments.Next(1, 250), Timeout.Infinite);
                for (var n = 0; ; n++)
                {
                    var typed = $"Round {round}, answer {n}";
                    try
                    {
                        using var answer = await desk.SaveAsync(page, token, Title, was, typed);
                        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                        was = typed;
                    }
                    catch (HttpRequestException)
                    {
                        // The one in hand may have arrived or not; nothing else is possible.
                        var kept = Regex.Match(await File.ReadAllTextAsync(file), "title: \"?([^\"\n}]*[^\"\n} ])").Groups[1].Value;
                        Assert.Contains(kept, new[] { was, typed });
                        was = kept;
                        break;
                    }
                }
            }
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    [Fact]
    public async Task Every_field_of_every_page_that_was_answered_outlives_the_end_of_the_desk()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, _) = await desk.OpenCaseAsync(RunningDesk.Example("live-hostage.yaml"));
        var saved = new List<(string Page, string Path, string Typed)>();
        foreach (var name in new[] { "case", "facts", "danger", "data", "office", "accounts" })
        {
            var page = $"{address}/{name}";
            foreach (var path in Fields(await desk.GetAsync(page)))
            {
                var was = WebUtility.HtmlDecode(Regex.Match(await desk.GetAsync(page), $"name=\"w:{Regex.Escape(path)}\" value=\"([^\"]*)\"").Groups[1].Value);
                var typed = $"typed into {path.Split('.')[^1]}";
                using var answer = await desk.SaveAsync(page, path, was, typed);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
                saved.Add((page, path, typed));
            }
        }

        await desk.RestartAsync();
        Assert.True(saved.Count > 45, $"{saved.Count} fields");
        foreach (var page in saved.GroupBy(s => s.Page))
        {
            var html = await desk.GetAsync(page.Key);
            Assert.Empty(page.Where(s => RunningDesk.FindValue(html, s.Path) != s.Typed).Select(s => $"{s.Path}: {RunningDesk.FindValue(html, s.Path)}"));
        }
    }

    private static IEnumerable<string> Fields(string html) => Regex.Matches(html, "<input type=\"text\"[^>]*name=\"v:([^\"]+)\"").Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Distinct().ToList();
}
