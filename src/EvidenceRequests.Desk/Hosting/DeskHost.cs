using System.Net;
using EvidenceRequests.Desk.Screens;
using EvidenceRequests.Desk.Security;
using EvidenceRequests.Desk.Shared;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace EvidenceRequests.Desk.Hosting;

/// <summary>The web server of the desk: on the loopback address only, with nothing configured from outside.</summary>
internal sealed class DeskHost : IAsyncDisposable
{
    private const long MaxBodyBytes = 20 * 1024 * 1024;
    private const int MaxConnections = 32;
    private const int MaxFields = 100_000;

    private readonly WebApplication app;
    private readonly RequestGate gate;
    private readonly LaunchTokens tokens;
    private readonly CancellationTokenSource ended = new();
    private bool isDisposed;

    private DeskHost(WebApplication app, Desk desk, Func<int> port)
    {
        this.app = app;
        Desk = desk;
        tokens = new LaunchTokens(desk.Clock);
        gate = new RequestGate(desk.Secret, port);
    }

    /// <summary>What the screens work with.</summary>
    public Desk Desk { get; }

    /// <summary>The port.</summary>
    public int Port { get; private set; }

    /// <summary>The address without the token.</summary>
    public string Origin => gate.Origin;

    /// <summary>Every address that it knows.</summary>
    public IEnumerable<RouteEndpoint> Routes => ((IEndpointRouteBuilder)app).DataSources.SelectMany(d => d.Endpoints).OfType<RouteEndpoint>();

    /// <summary>Starts the desk at the port of the last run if that is free, else at any.</summary>
    public static async Task<DeskHost> StartAsync(DeskOptions options, DeskSettings settings)
    {
        var host = await TryStartAsync(options, settings, settings.Port).ConfigureAwait(false)
            ?? await TryStartAsync(options, settings, port: 0).ConfigureAwait(false)
            ?? throw new DeskCannotStartException("no port of this machine is free for it.");
        settings.KeepPort(host.Port);
        return host;
    }

    /// <summary>An address that opens the desk once, within a minute.</summary>
    /// <param name="caseFile">The case file to open.</param>
    public string GetStartAddress(string? caseFile) => $"{Origin}{RequestGate.OpenPath}?t={tokens.Create(caseFile)}";

    /// <summary>Waits until somebody closes the desk, the system asks it to end, or the last page has been closed for a while.</summary>
    public async Task WaitForEndAsync()
    {
        var idle = Desk.Idle.WaitAsync(ended.Token);
        var stopped = app.WaitForShutdownAsync(ended.Token);
        await Task.WhenAny(idle, stopped, Desk.Closed).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isDisposed, true))
        {
            return;
        }

        await ended.CancelAsync().ConfigureAwait(false);
        await app.StopAsync().ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
        Desk.Dispose();
        ended.Dispose();
    }

    private static async Task<DeskHost?> TryStartAsync(DeskOptions options, DeskSettings settings, int port)
    {
        // An empty builder reads no settings file and no environment, which could open further addresses.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            kestrel.Limits.MaxConcurrentConnections = MaxConnections;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddRoutingCore();
        builder.Services.Configure<FormOptions>(form => (form.ValueCountLimit, form.ValueLengthLimit, form.MultipartBodyLengthLimit) = (MaxFields, (int)MaxBodyBytes, MaxBodyBytes));
        builder.Services.Configure<HostOptions>(hosting => hosting.ShutdownTimeout = TimeSpan.FromSeconds(5));
        var app = builder.Build();
        DeskHost? host = null;
        host = new DeskHost(app, new Desk(options, settings), () => host!.Port);
        app.Use(host.FrameAsync);
        app.UseRouting();
        app.MapGet(RequestGate.OpenPath, host.OpenAsync);
        AllScreens.Map(app, host.Desk);
        try
        {
            await app.StartAsync().ConfigureAwait(false);
        }
        catch (IOException)
        {
            await app.DisposeAsync().ConfigureAwait(false);
            host.Desk.Dispose();
            return null;
        }

        host.Port = new Uri(app.Urls.Single()).Port;
        return host;
    }

    private async Task FrameAsync(HttpContext context, RequestDelegate next)
    {
        SecurityHeaders.Set(context.Response.Headers);
        Desk.Language.Use();
        try
        {
            if (!await gate.AllowsAsync(context).ConfigureAwait(false))
            {
                await Pages.RefuseAsync(context, StatusCodes.Status403Forbidden, DeskTexts.NotOpenTitle, RequestGate.Refusal).ConfigureAwait(false);
            }
            else if (Assets.IsAsset(context.Request.Path))
            {
                await Assets.SendAsync(context).ConfigureAwait(false);
            }
            else
            {
                await next(context).ConfigureAwait(false);
            }
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException exception)
        {
            await Pages.RefuseAsync(context, exception.StatusCode, DeskTexts.NotReadTitle, DeskTexts.NotReadText).ConfigureAwait(false);
        }
        catch (FindingsException exception) when (!context.Response.HasStarted)
        {
            // The script keeps what was typed, and sends it again.
            await Pages.SendAsync(context, Pages.Problem(Desk, exception.Findings), StatusCodes.Status503ServiceUnavailable).ConfigureAwait(false);
        }
        catch (Exception exception) when (!context.Response.HasStarted && exception is not OperationCanceledException)
        {
            await Pages.SendAsync(context, Pages.Fault(Desk, CrashReport.Create(exception)), StatusCodes.Status500InternalServerError).ConfigureAwait(false);
        }
    }

    private Task OpenAsync(HttpContext context)
    {
        if (!tokens.TryUse(context.Request.Query["t"].ToString(), out var caseFile))
        {
            return Pages.RefuseAsync(context, StatusCodes.Status403Forbidden, DeskTexts.UsedTitle, DeskTexts.UsedText);
        }

        context.Response.Cookies.Append(gate.CookieName, Desk.Secret.Cookie, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });
        Pages.Redirect(context, caseFile is null ? "/" : Desk.OpenFromOutside(caseFile));
        return Task.CompletedTask;
    }
}
