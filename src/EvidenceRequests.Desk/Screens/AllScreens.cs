using EvidenceRequests.Desk.Screens.Closed;
using EvidenceRequests.Desk.Screens.LookUp;
using EvidenceRequests.Desk.Screens.New;
using EvidenceRequests.Desk.Screens.Open;
using EvidenceRequests.Desk.Screens.Start;

namespace EvidenceRequests.Desk.Screens;

/// <summary>Every address of the desk.</summary>
internal static class AllScreens
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        StartEndpoints.Map(app, desk);
        OpenEndpoints.Map(app, desk);
        NewEndpoints.Map(app, desk);
        LookUpEndpoints.Map(app, desk);
        ClosedEndpoints.Map(app, desk);
        CaseScreens.Map(app, desk);
        app.MapPost("/alive", context =>
        {
            desk.Idle.Beat();
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });
        app.MapFallback(context => Shared.Pages.SendAsync(context, Message.NotFound.Create(desk), StatusCodes.Status404NotFound));
    }
}
