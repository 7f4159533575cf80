using System.Collections.Frozen;
using System.Reflection;

namespace EvidenceRequests.Desk.Shared;

/// <summary>The style sheet and the script, which travel inside the program.</summary>
internal static class Assets
{
    private static readonly FrozenDictionary<string, (string Type, byte[] Bytes)> Known = new Dictionary<string, (string, byte[])>
    {
        ["/desk.css"] = ("text/css; charset=utf-8", Read("desk.css")),
        ["/desk.js"] = ("text/javascript; charset=utf-8", Read("desk.js")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True if the path is that of the style sheet or the script.</summary>
    public static bool IsAsset(PathString path) => path.Value is { } value && Known.ContainsKey(value);

    /// <summary>Sends it.</summary>
    public static Task SendAsync(HttpContext context)
    {
        var (type, bytes) = Known[context.Request.Path.Value!];
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes).AsTask();
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
