using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.New;

/// <summary>Begins a case: a file named after its reference, with "My office" in it.</summary>
internal static class NewEndpoints
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.MapGet("/new", context =>
        {
            desk.Office.Prepare(desk.Drafter);
            return Pages.SendAsync(context, NewPage.Create(Create(desk, string.Empty, desk.Office.State, null)));
        });
        app.MapPost("/new", context => BeginAsync(context, desk));
        app.MapPost("/practice", context =>
        {
            Pages.Redirect(context, $"/c/{NewCase.BeginPractice(desk)}/tell");
            return Task.CompletedTask;
        });
    }

    private static async Task BeginAsync(HttpContext context, Desk desk)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var (reference, state, folder) = (form["reference"].ToString().Trim(), form["state"].ToString(), desk.Places.Find(form["folder"]));
        var problem = reference.Length == 0 ? DeskTexts.NewTypeReference
            : folder is null || !desk.Fields.RequestingStates.Any(s => s.Value == state) ? DeskTexts.NewChooseAgain : null;
        if (problem is not null)
        {
            await Pages.SendAsync(context, NewPage.Create(Create(desk, reference, state, problem)), StatusCodes.Status409Conflict).ConfigureAwait(false);
            return;
        }

        Pages.Redirect(context, $"/c/{NewCase.Begin(desk, reference, state, folder!)}/tell");
    }

    private static NewModel Create(Desk desk, string reference, string state, string? problem) => new()
    {
        Frame = new PageFrame { Title = DeskTexts.NewCase, FormToken = desk.Secret.FormToken, Errors = problem is null ? [] : [new ErrorLink(problem, "#reference")] },
        Reference = reference,
        State = state,
        States = desk.Fields.RequestingStates,
        Folders = [.. desk.Places.Roots.Prepend(desk.Options.CaseFolder).Distinct(StringComparer.Ordinal).Select(f => new FieldChoice(desk.Places.Choose(f), f))],
    };
}
