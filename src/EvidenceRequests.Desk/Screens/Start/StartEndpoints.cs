using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Start;

/// <summary>The first page: recent cases, and every way in.</summary>
internal static class StartEndpoints
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.MapGet("/", context => ShowAsync(context, desk));
        app.MapPost("/forget", async context =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
            if (desk.Places.Find(form["key"]) is { } path)
            {
                desk.Settings.Forget(path);
            }

            Pages.Redirect(context, "/");
        });
    }

    private static Task ShowAsync(HttpContext context, Desk desk)
    {
        desk.Idle.PageSent();
        return Pages.SendAsync(context, StartPage.Create(new StartModel
        {
            Frame = new PageFrame { Title = DeskTexts.StartTitle, FormToken = desk.Secret.FormToken },
            Recent = [.. desk.Settings.Recent.Select(path => new RecentCase(desk.Places.Choose(path), Path.GetFileNameWithoutExtension(path), Path.GetFileName(Path.GetDirectoryName(path)) ?? string.Empty, Changed(path)))],
            Office = desk.Office.Describe(desk.Drafter),
        }));
    }

    private static string? Changed(string path)
    {
        try
        {
            return File.Exists(path) ? DeskTexts.DayAndTime(File.GetLastWriteTime(path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
