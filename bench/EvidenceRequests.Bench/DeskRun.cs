using System.Diagnostics;
using System.Globalization;
using System.Net;
using EvidenceRequests.Desk.Hosting;

namespace EvidenceRequests.Bench;

/// <summary>
/// What an officer waits for at the desk, against planning the same case in the same process, taken in turns: a paste of rows until the table stands, a field of the table, a field of a form.
/// Printed as <c>name milliseconds</c>, one on each line; sizes of pages as <c>name-bytes</c>, memory as <c>name-mib</c>.
/// </summary>
internal sealed class DeskRun : IAsyncDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("evreq-desk-bench-").FullName;
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });
    private DeskHost host = null!;

    public static async Task PrintAsync(int rounds)
    {
        await using var run = new DeskRun();
        await run.StartAsync();
        Print("first-page-mib", Memory());
        foreach (var count in new[] { 85, 850 })
        {
            await run.PrintAsync(count, rounds);
        }
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
        Directory.Delete(root, recursive: true);
    }

    private async Task StartAsync()
    {
        var settings = Path.Combine(root, "settings");
        host = await DeskHost.StartAsync(new DeskOptions { SettingsFolder = settings, CaseFolder = root }, DeskSettings.Open(settings));
        (await client.GetAsync(host.GetStartAddress(null))).Dispose();
        (await client.GetAsync(host.Origin + "/")).Dispose();
    }

    private async Task PrintAsync(int count, int rounds)
    {
        var paste = new List<double>();
        var (address, file) = (string.Empty, string.Empty);
        for (var round = -1; round < Math.Max(3, rounds / 8); round++)
        {
            file = Path.Combine(root, FormattableString.Invariant($"case-{count}-{round + 1}.yaml"));
            await File.WriteAllTextAsync(file, Begun);
            address = $"/c/{host.Desk.Places.Choose(file)}";
            (await client.GetAsync($"{host.Origin}{address}/accounts")).Dispose();
            var rows = string.Join('\n', Enumerable.Range(1, count).Select(i => i % 2 == 0 ? $"https://www.instagram.com/user.{i}.pk" : $"https://www.tiktok.com/@user{i}"));
            var taken = await TakeAsync(() => PostAsync(address + "/accounts", ("paste", rows), ("do", "paste")));
            if (round >= 0)
            {
                paste.Add(taken);
            }
        }

        var drafter = host.Desk.Drafter;
        var reading = drafter.Read(await File.ReadAllBytesAsync(file), "case").Value!;
        var (plan, table, form) = (new List<double>(), new List<double>(), new List<double>());
        var (lives, title) = ("pk", "Title 0");
        (await PostAsync(address + "/case", ("v:case.title", title), ("w:case.title", string.Empty))).Dispose();
        for (var round = -5; round < rounds; round++)
        {
            var (nowLives, nowTitle) = (lives == "pk" ? "de" : "pk", FormattableString.Invariant($"Title {round + 6}"));
            var start = Stopwatch.GetTimestamp();
            drafter.Plan(reading, Letters.AsOf);
            var planned = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            var field = await TakeAsync(() => PostAsync(address + "/accounts", ("v:accounts.a7.holder.located_in", nowLives), ("w:accounts.a7.holder.located_in", round == -5 ? string.Empty : lives)));
            var titled = await TakeAsync(() => PostAsync(address + "/case", ("v:case.title", nowTitle), ("w:case.title", title)));
            (lives, title) = (nowLives, nowTitle);
            if (round >= 0)
            {
                plan.Add(planned);
                table.Add(field);
                form.Add(titled);
            }
        }

        using var page = await client.GetAsync($"{host.Origin}{address}/accounts");
        Print($"plan-{count}", Median(plan));
        Print($"paste-{count}", Median(paste));
        Print($"field-of-table-{count}", Median(table));
        Print($"field-of-form-{count}", Median(form));
        Print($"page-{count}-bytes", (await page.Content.ReadAsByteArrayAsync()).Length);
        Print($"rows-{count}-mib", Memory());
    }

    private static async Task<double> TakeAsync(Func<Task<HttpResponseMessage>> send)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await send();
        await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode == HttpStatusCode.OK ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidOperationException($"The desk answered {answer.StatusCode}.");
    }

    private async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, host.Origin + address)
        {
            Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Prepend(KeyValuePair.Create("_form", host.Desk.Secret.FormToken))),
        };
        request.Headers.Add("Origin", host.Origin);
        request.Headers.Add("X-Desk", "1");
        return await client.SendAsync(request);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static double Memory()
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 / 1048576.0;
    }

    private static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:F2}"));

    private const string Begun = """
        case: { reference: CTD-85/2026, requesting_state: pk }
        authority: { agency: nccia, officer: { name: Officer One, rank: Inspector, email: officer.one@nccia.gov.pk, phone: "+924299000008" } }
        proceedings: { reference: { kind: fir, number: 214/2026, date: 2026-11-21 } }
        facts:
          - { id: f1, at: "2026-11-20T21:40+05:00", text: The accounts posted the same threat within one hour., shown_by: { kind: document } }
        data:
          - { id: d1, accounts_of: tiktok, items: [subscriber], from: "2026-11-20T00:00+05:00", to: "2026-11-21T00:00+05:00", need: Registration shows who uses the accounts. }
          - { id: d2, accounts_of: meta, items: [subscriber], from: "2026-11-20T00:00+05:00", to: "2026-11-21T00:00+05:00", need: Registration shows who uses the accounts. }

        """;
}
