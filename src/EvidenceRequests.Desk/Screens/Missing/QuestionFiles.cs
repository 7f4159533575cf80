using EvidenceRequests.Desk.Screens.Make;
using EvidenceRequests.Model;

namespace EvidenceRequests.Desk.Screens.Missing;

/// <summary>A Word document with what one other person is asked, to be sent to them.</summary>
internal static class QuestionFiles
{
    /// <summary>Maps the way to it.</summary>
    public static void Map(IEndpointRouteBuilder app, Desk desk) => app.MapGet("/c/{key}/requests/{step}/ask/{owner}", async context =>
    {
        var session = context.Request.RouteValues["key"] is string key ? desk.Cases.Find(key) : null;
        var owner = Enum.TryParse<FindingOwner>((string?)context.Request.RouteValues["owner"], out var parsed) ? parsed : FindingOwner.Investigator;
        var sheet = session?.Run(s => s.Plan().Value is { } plan && plan.Plan.Steps.FirstOrDefault(x => x.Id == (string?)context.Request.RouteValues["step"]) is { } step ? desk.Drafter.AskOthers(plan, step, owner) : null);
        if (sheet is null)
        {
            await Shared.Pages.SendAsync(context, Message.NotFound.Create(desk), StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        await DocumentFiles.SendAsync(context, $"questions-{context.Request.RouteValues["step"]}-{Requests.MissingAnswers.OwnerName(owner)}.docx".ToLowerInvariant(), sheet).ConfigureAwait(false);
    });
}
