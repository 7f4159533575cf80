namespace EvidenceRequests.Desk.Screens.Make;

/// <summary>The documents of a folder that the desk has written, and their way into the browser, where Word opens them from.</summary>
internal static class DocumentFiles
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".pdf"] = "application/pdf",
        [".zip"] = "application/zip",
        [".json"] = "application/json",
    };

    /// <summary>Names of the documents, those of a package with its folder; the check sheet comes first.</summary>
    public static IReadOnlyList<string> List(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint })
                .Where(f => Path.GetFileName(f) != DraftManifest.FileName && Types.ContainsKey(Path.GetExtension(f)) && !Path.GetFileName(f).StartsWith('.') && !Path.GetFileName(f).StartsWith('~'))
                .Select(f => Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'))
                .OrderBy(n => Path.GetExtension(n) == ".json").ThenBy(n => n, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Maps the way to a document. Only what such a list names is sent.</summary>
    public static void Map(IEndpointRouteBuilder app, Desk desk) => app.MapGet("/c/{key}/file/{folder}/{**name}", async context =>
    {
        var name = context.Request.RouteValues["name"] as string ?? string.Empty;
        var session = context.Request.RouteValues["key"] is string key ? desk.Cases.Find(key) : null;
        var folder = session?.Folder.FindDocuments(MakeScreen.Purpose).Concat(session.Folder.FindDocuments("final")).FirstOrDefault(f => desk.Secret.KeyFor(f) == (string?)context.Request.RouteValues["folder"]);
        if (folder is null || !List(folder).Contains(name))
        {
            await Shared.Pages.SendAsync(context, Message.NotFound.Create(desk), StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        await SendAsync(context, Path.GetFileName(name), await File.ReadAllBytesAsync(Path.Combine(folder, name), context.RequestAborted).ConfigureAwait(false)).ConfigureAwait(false);
    });

    /// <summary>Sends a document as a file to be saved.</summary>
    public static Task SendAsync(HttpContext context, string name, byte[] bytes)
    {
        context.Response.ContentType = Types[Path.GetExtension(name)];
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' ? c : '-'))}\"";
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
