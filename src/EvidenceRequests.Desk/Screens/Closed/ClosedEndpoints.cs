using EvidenceRequests.Desk.Screens.Message;
using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Closed;

/// <summary>"Close the desk": the end that everybody finds.</summary>
internal static class ClosedEndpoints
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder app, Desk desk) => app.MapPost("/close", async context =>
    {
        await Pages.SendAsync(context, Bare.Create(new BareModel(DeskTexts.ClosedTitle, DeskTexts.ClosedText))).ConfigureAwait(false);
        await context.Response.CompleteAsync().ConfigureAwait(false);
        desk.Close();
    });
}
