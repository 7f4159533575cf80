using System.Net;
using System.Text.RegularExpressions;
using EvidenceRequests.Desk.Hosting;
using EvidenceRequests.Desk.Texts;

namespace EvidenceRequests.Desk.Tests;

/// <summary>A desk that runs in this process on folders of its own, and a browser without script that has opened it.</summary>
internal sealed class RunningDesk : IAsyncDisposable
{
    private readonly string root;
    private readonly DeskLanguage? language;

    private RunningDesk(string root, DeskLanguage? language, DeskHost host, HttpClient client)
    {
        (this.root, this.language, Host, Client) = (root, language, host, client);
    }

    public DeskHost Host { get; private set; }

    public HttpClient Client { get; private set; }

    public string Root => root;

    public string Origin => Host.Origin;

    public static async Task<RunningDesk> StartAsync(DeskLanguage? language = null)
    {
        var root = Directory.CreateTempSubdirectory("desk-").FullName;
        var host = await StartHostAsync(root, language);
        var desk = new RunningDesk(root, language, host, CreateClient());
        await desk.OpenAsync();
        return desk;
    }

    /// <summary>The desk as it is after a crash: nothing was closed, and the program starts again.</summary>
    public async Task RestartAsync()
    {
        await Host.DisposeAsync();
        Host = await StartHostAsync(root, language);
    }

    public async Task OpenAsync(string? caseFile = null)
    {
        using var answer = await Client.GetAsync(Host.GetStartAddress(caseFile));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    /// <summary>Copies a case file into a folder of the desk and opens it.</summary>
    /// <returns>Its address, such as <c>/c/7f3a…</c>, and the file.</returns>
    public async Task<(string Address, string File)> OpenCaseAsync(string source)
    {
        var file = Path.Combine(root, "cases", Path.GetFileName(source));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.Copy(source, file);
        return ($"/c/{Host.Desk.Places.Choose(file)}", await Task.FromResult(file));
    }

    public async Task<(string Address, string File)> OpenNewCaseAsync(string text)
    {
        var file = Path.Combine(root, "cases", "case.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, text);
        return ($"/c/{Host.Desk.Places.Choose(file)}", file);
    }

    /// <summary>My office, entered before the first case.</summary>
    public async Task EnterOfficeAsync()
    {
        using var moved = await Client.GetAsync(Origin + "/office");
        (await PostAsync(moved.Headers.Location!.ToString(), ("v:authority.agency", "nccia"), ("v:authority.officer.name", "Officer One"), ("v:authority.officer.rank", "Inspector"), ("v:authority.officer.badge", "NCCIA-1107"), ("v:authority.place", "Lahore"), ("v:authority.officer.email", "officer.one@nccia.gov.pk"), ("v:authority.officer.phone", "+924299000008"))).Dispose();
    }

    public async Task<string> GetAsync(string address)
    {
        using var answer = await Client.GetAsync(Origin + address);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}\n{page}");
        return page;
    }

    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) => await PostAsync(address, form: null, fields);

    public async Task<HttpResponseMessage> PostAsync(string address, Action<HttpRequestMessage>? form, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Origin + address)
        {
            Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Prepend(KeyValuePair.Create("_form", Host.Desk.Secret.FormToken))),
        };
        request.Headers.Add("Origin", Origin);
        form?.Invoke(request);
        return await Client.SendAsync(request);
    }

    /// <summary>Saves one field as the script does: what was shown, and what was typed.</summary>
    public async Task<HttpResponseMessage> SaveAsync(string page, string path, string was, string typed) =>
        await PostAsync(page, r => r.Headers.Add("X-Desk", "1"), ($"v:{path}", typed), ($"w:{path}", was));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
        Directory.Delete(root, recursive: true);
    }

    public static string Example(string name) => ProjectFolder.Combine("examples", name);

    public static IEnumerable<string> Examples() => Directory.EnumerateFiles(ProjectFolder.Combine("examples"), "*.yaml").Order(StringComparer.Ordinal);

    /// <summary>What is shown in a field of a page.</summary>
    public static string? FindValue(string page, string path) => Regex.Match(page, $"name=\"v:{Regex.Escape(path)}\" value=\"([^\"]*)\"") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;

    private static async Task<DeskHost> StartHostAsync(string root, DeskLanguage? language) =>
        await DeskHost.StartAsync(new DeskOptions { SettingsFolder = Path.Combine(root, "settings"), CaseFolder = Path.Combine(root, "cases"), Clock = new StandingClock(), Language = language }, DeskSettings.Open(Path.Combine(root, "settings")));

    private static HttpClient CreateClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer(), UseCookies = true });
}
