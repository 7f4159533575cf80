using EvidenceRequests.Desk.Security;
using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Open;

/// <summary>Looks for a case file. Pages name folders by keys; no path is ever taken from the browser.</summary>
internal static class OpenEndpoints
{
    private static readonly string[] CaseEndings = [".yaml", ".yml", ".json"];

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder app, Desk desk) => app.MapGet("/open-case", context =>
    {
        var folder = desk.Places.Find(context.Request.Query["in"]);
        return folder is null && context.Request.Query.ContainsKey("in")
            ? Pages.SendAsync(context, Message.NotFound.Create(desk), StatusCodes.Status404NotFound)
            : Pages.SendAsync(context, OpenPage.Create(Create(desk, folder)));
    });

    private static OpenModel Create(Desk desk, string? folder)
    {
        var frame = new PageFrame { Title = DeskTexts.OpenCase, FormToken = desk.Secret.FormToken };
        if (folder is null)
        {
            return new OpenModel { Frame = frame, Entries = [.. desk.Places.Roots.Select(r => new OpenEntry(desk.Places.Choose(r), r, IsFolder: true))] };
        }

        var above = desk.Places.Roots.Contains(folder) ? null : Path.GetDirectoryName(folder);
        return new OpenModel
        {
            Frame = frame,
            Folder = Path.GetFileName(folder) is { Length: > 0 } name ? name : folder,
            Above = above is null ? null : desk.Places.Choose(above),
            Entries = [.. AllowedPlaces.List(folder, CaseEndings).Select(e => new OpenEntry(desk.Places.Choose(e.Path), Path.GetFileName(e.Path), e.IsFolder))],
        };
    }
}
