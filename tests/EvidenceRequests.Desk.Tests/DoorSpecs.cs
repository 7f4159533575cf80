using System.Net;

namespace EvidenceRequests.Desk.Tests;

/// <summary>Who is let in: only pages that this desk has made, in the browser that its start address has opened.</summary>
public sealed class DoorSpecs
{
    [Fact]
    public async Task Without_the_cookie_no_address_of_the_desk_answers()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, _) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        using var stranger = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        foreach (var path in Addresses(desk, address))
        {
            using var answer = await stranger.GetAsync(desk.Origin + path);
            Assert.True(answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.MethodNotAllowed, $"{path}: {answer.StatusCode}");
            Assert.DoesNotContain("CTD-PJB", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1.example.org")]
    [InlineData("127.0.0.2")]
    [InlineData("[::1]")]
    public async Task A_request_to_another_name_of_this_machine_is_refused(string name)
    {
        await using var desk = await RunningDesk.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, desk.Origin + "/");
        request.Headers.Host = FormattableString.Invariant($"{name}:{desk.Host.Port}");
        using var answer = await desk.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://localhost")]
    [InlineData("https://example.org")]
    [InlineData(null)]
    public async Task Nothing_is_changed_from_a_page_of_another_origin(string? origin)
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        var before = await File.ReadAllTextAsync(file);
        using var answer = await desk.PostAsync(address + "/case", r =>
        {
            r.Headers.Remove("Origin");
            if (origin is not null)
            {
                r.Headers.Add("Origin", origin);
            }
        }, ("v:case.title", "Changed"), ("w:case.title", "Plot to attack with explosives"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(before, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Nothing_is_changed_without_the_token_of_our_forms()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        var before = await File.ReadAllTextAsync(file);
        foreach (var token in new[] { string.Empty, "0", desk.Host.Desk.Secret.Cookie })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, desk.Origin + address + "/case")
            {
                Content = new FormUrlEncodedContent([new("_form", token), new("v:case.title", "Changed"), new("w:case.title", "Plot to attack with explosives")]),
            };
            request.Headers.Add("Origin", desk.Origin);
            using var answer = await desk.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        Assert.Equal(before, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_start_address_opens_the_desk_once()
    {
        await using var desk = await RunningDesk.StartAsync();
        var address = desk.Host.GetStartAddress(null);
        using var first = await desk.Client.GetAsync(address);
        using var second = await desk.Client.GetAsync(address);
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.Forbidden), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task Every_answer_tells_the_browser_to_run_and_keep_nothing_of_others()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, _) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        foreach (var path in Addresses(desk, address).Append("/desk.css").Append("/desk.js").Append("/nothing-here"))
        {
            using var answer = await desk.Client.GetAsync(desk.Origin + path);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.True(answer.Headers.CacheControl!.NoStore);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("..%2f..%2fcases%2fcase.yaml")]
    [InlineData("../case.yaml")]
    [InlineData("%2fetc%2fpasswd")]
    [InlineData("manifest.json%00.docx")]
    public async Task The_way_to_documents_leads_to_nothing_else(string name)
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        using var made = await desk.PostAsync(address + "/make", ("do", "make"), ("step", "s1"));
        var folder = Assert.Single(Directory.GetDirectories(Path.GetDirectoryName(file)!), d => d.EndsWith("-letters-v1", StringComparison.Ordinal));
        using var answer = await desk.Client.GetAsync($"{desk.Origin}{address}/file/{desk.Host.Desk.Secret.KeyFor(folder)}/{name}");
        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{answer.StatusCode}");
    }

    [Fact]
    public async Task Only_the_loopback_address_is_listened_to()
    {
        await using var desk = await RunningDesk.StartAsync();
        var listening = System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(l => l.Port == desk.Host.Port);
        Assert.All(listening, l => Assert.Equal(IPAddress.Loopback, l.Address));
    }

    internal static IEnumerable<string> Addresses(RunningDesk desk, string caseAddress) => desk.Host.Routes.Select(r => r.RoutePattern.RawText!)
        .Where(r => !r.StartsWith("{*", StringComparison.Ordinal) && r != Security.RequestGate.OpenPath)
        .Select(r => r.Replace("/c/{key}", caseAddress, StringComparison.Ordinal).Replace("{id}", "a1", StringComparison.Ordinal).Replace("{step}", "s1", StringComparison.Ordinal).Replace("{folder}/{**name}", "0/none.docx", StringComparison.Ordinal))
        .Distinct();
}
