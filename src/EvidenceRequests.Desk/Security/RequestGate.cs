namespace EvidenceRequests.Desk.Security;

/// <summary>
/// Lets only the pages of this desk in: the exact address, the cookie that the start address has set, and for everything that changes something the exact origin and the token of our forms.
/// </summary>
/// <param name="secret">The secret of the session.</param>
/// <param name="port">The port of the desk.</param>
internal sealed class RequestGate(SessionSecret secret, Func<int> port)
{
    /// <summary>Address at which a start address is taken.</summary>
    public const string OpenPath = "/open";

    /// <summary>Name of the field of a form that carries the token.</summary>
    public const string TokenField = "_form";

    /// <summary>Name of the header that carries the token where the script sends.</summary>
    public const string TokenHeader = "X-Desk-Form";

    /// <summary>What a browser is told that is not let in.</summary>
    public static string Refusal => DeskTexts.OpenFromIcon;

    /// <summary>Name of the cookie; cookies do not tell ports apart, so the port is in the name.</summary>
    public string CookieName => FormattableString.Invariant($"desk-{port()}");

    /// <summary>The address of the desk, as browsers name an origin.</summary>
    public string Origin => FormattableString.Invariant($"http://127.0.0.1:{port()}");

    /// <summary>True if the request may go on.</summary>
    public async Task<bool> AllowsAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Host.Value != FormattableString.Invariant($"127.0.0.1:{port()}"))
        {
            return false;
        }

        if (HttpMethods.IsGet(request.Method))
        {
            return request.Path == OpenPath || Shared.Assets.IsAsset(request.Path) || HasCookie(request);
        }

        return HttpMethods.IsPost(request.Method) && HasCookie(request) && ComesFromOurPage(request) && await HasFormTokenAsync(request).ConfigureAwait(false);
    }

    private bool HasCookie(HttpRequest request) => SessionSecret.AreSame(secret.Cookie, request.Cookies[CookieName]);

    // "null" is never our page: with our referrer policy a browser names the origin of our own forms.
    private bool ComesFromOurPage(HttpRequest request) =>
        request.Headers.Origin is [var origin] && origin == Origin
        && (!request.Headers.TryGetValue("Sec-Fetch-Site", out var site) || site == "same-origin");

    private async Task<bool> HasFormTokenAsync(HttpRequest request)
    {
        if (request.Headers.TryGetValue(TokenHeader, out var header))
        {
            return SessionSecret.AreSame(secret.FormToken, header.ToString());
        }

        if (!request.HasFormContentType)
        {
            return false;
        }

        try
        {
            return SessionSecret.AreSame(secret.FormToken, (await request.ReadFormAsync().ConfigureAwait(false))[TokenField].ToString());
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            return false;
        }
    }
}
