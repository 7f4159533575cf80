using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Desk.Tests;

/// <summary>The desk as a program of its own, which can be killed as the system kills it, and a browser without script that has opened it.</summary>
internal sealed partial class DeskProcess : IDisposable
{
    private readonly Process process;

    private DeskProcess(Process process, Uri start)
    {
        this.process = process;
        Start = start;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });
    }

    /// <summary>The address that opens it once.</summary>
    public Uri Start { get; }

    public string Origin => Start.GetLeftPart(UriPartial.Authority);

    public int Port => Start.Port;

    public int Id => process.Id;

    public HttpClient Client { get; }

    /// <summary>Starts the program and waits until it has said its address.</summary>
    /// <param name="settings">Folder of its settings.</param>
    /// <param name="caseFile">The case file to open.</param>
    /// <param name="under">A program that it is started under, with its arguments.</param>
    public static async Task<DeskProcess> RunAsync(string settings, string? caseFile, params string[] under)
    {
        string[] words = [.. under, "dotnet", Path.Combine(AppContext.BaseDirectory, "evreq-desk.dll"), "--no-browser", "--settings", settings, .. caseFile is null ? Array.Empty<string>() : [caseFile]];
        var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        for (var line = await process.StandardOutput.ReadLineAsync(); line is not null; line = await process.StandardOutput.ReadLineAsync())
        {
            if (Address().Match(line) is { Success: true } found)
            {
                return new DeskProcess(process, new Uri(found.Value));
            }
        }

        throw new InvalidOperationException("The desk did not start: " + await process.StandardError.ReadToEndAsync());
    }

    /// <summary>Opens it as a browser does.</summary>
    /// <returns>Where it leads, such as the address of the case.</returns>
    public async Task<string> OpenAsync()
    {
        using var answer = await Client.GetAsync(Start);
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Saves one field as the script does.</summary>
    public async Task<HttpResponseMessage> SaveAsync(string page, string token, string path, string was, string typed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Origin + page)
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("_form", token), KeyValuePair.Create("v:" + path, typed), KeyValuePair.Create("w:" + path, was)]),
        };
        request.Headers.Add("Origin", Origin);
        request.Headers.Add("X-Desk", "1");
        return await Client.SendAsync(request);
    }

    /// <summary>The token of the forms of a page.</summary>
    public async Task<string> ReadTokenAsync(string page) => Token().Match(await Client.GetStringAsync(Origin + page)).Groups[1].Value;

    /// <summary>True if it ends by itself within a time.</summary>
    public bool WaitForEnd(TimeSpan within) => process.WaitForExit(within);

    /// <summary>Ends it without a word, as a power cut does.</summary>
    public void Kill()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
        Client.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/\S+")]
    private static partial Regex Address();

    [GeneratedRegex("name=\"_form\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
