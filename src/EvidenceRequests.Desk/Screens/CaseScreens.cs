using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens;

/// <summary>Maps the pages of a case: how a page is shown, what is sent from it is saved, and what a button does is answered.</summary>
internal static class CaseScreens
{
    private static readonly CaseScreen[] All =
    [
        new Tell.TellScreen(), new Accounts.AccountsScreen(), new Accounts.AccountScreen(), new CaseDetails.CaseDetailsScreen(), new Facts.FactsScreen(), new Danger.DangerScreen(), new Data.DataScreen(),
        new Requests.RequestsScreen(), new Rights.RightsScreen(), new Missing.MissingScreen(), new Answers.AnswersScreen(), new Letter.LetterScreen(), new Portal.PortalScreen(), new Make.MakeScreen(), new Returned.ReturnedScreen(), new Release.ReleaseScreen(),
        new Sent.SentScreen(), new History.HistoryScreen(), new Office.OfficeScreen(), new MyOffice.MyOfficeScreen(),
    ];

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        foreach (var screen in All)
        {
            app.MapGet($"/c/{{key}}/{screen.Pattern}", context => ShowAsync(context, desk, screen));
            app.MapPost($"/c/{{key}}/{screen.Pattern}", context => SaveAsync(context, desk, screen));
        }

        Make.DocumentFiles.Map(app, desk);
        Missing.QuestionFiles.Map(app, desk);
        Sent.SentScreen.MapCalendar(app, desk);
        MyOffice.MyOfficeScreen.MapShortAddress(app, desk);
        app.MapPost("/c/{key}/step", context => StepAsync(context, desk));
    }

    private static Task ShowAsync(HttpContext context, Desk desk, CaseScreen screen)
    {
        desk.Idle.PageSent();
        if (Find(context, desk) is not { } session)
        {
            return Pages.SendAsync(context, Message.NotFound.Create(desk), StatusCodes.Status404NotFound);
        }

        var page = session.Run(s =>
        {
            var notice = s.Refresh();
            return screen.Render(new CaseView(desk, s, context, notice is null ? null : new SaveResult { Notice = notice }));
        });
        return page is null ? Pages.SendAsync(context, Message.NotFound.Create(desk), StatusCodes.Status404NotFound) : Pages.SendAsync(context, page);
    }

    private static async Task SaveAsync(HttpContext context, Desk desk, CaseScreen screen)
    {
        if (Find(context, desk) is not { } session)
        {
            await Pages.SendAsync(context, Message.NotFound.Create(desk), StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        var form = PostedForm.Read(await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false));
        var done = await screen.ActAsync(new CaseView(desk, session, context), form).ConfigureAwait(false);
        var failed = done.Result.Conflicts.Count + done.Result.Problems.Count > 0;
        if (!failed && (done.GoTo is not null || !context.Request.Headers.ContainsKey(Pages.ScriptHeader)))
        {
            session.Run(s => s.KeepNotice(done.Result.Notice));
            Pages.Redirect(context, done.GoTo ?? context.Request.Path.Value! + context.Request.QueryString + Anchor(done.Result, form));
            return;
        }

        var page = session.Run(s => screen.Render(new CaseView(desk, s, context, done.Result))) ?? Message.NotFound.Create(desk);
        await Pages.SendAsync(context, page, failed ? StatusCodes.Status409Conflict : StatusCodes.Status200OK).ConfigureAwait(false);
    }

    private static async Task StepAsync(HttpContext context, Desk desk)
    {
        if (Find(context, desk) is { } session)
        {
            var form = PostedForm.Read(await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false));
            var result = session.Run(s => s.Step(redo: form.Verb == "redo"));
            session.Run(s => s.KeepNotice(result.Notice ?? (result.Problems is [var problem, ..] ? problem : null)));
        }

        // Only the path of our own page is followed.
        var from = context.Request.Headers.Referer.ToString();
        var back = Uri.TryCreate(from, UriKind.Absolute, out var page) && page.AbsolutePath.StartsWith($"/c/{context.Request.RouteValues["key"]}/", StringComparison.Ordinal) ? page.PathAndQuery : $"/c/{context.Request.RouteValues["key"]}/requests";
        Pages.Redirect(context, back);
    }

    private static CaseSession? Find(HttpContext context, Desk desk) => context.Request.RouteValues["key"] is string key ? desk.Cases.Find(key) : null;

    // A browser without the script is put back to where the officer was.
    private static string Anchor(SaveResult result, PostedForm form) =>
        result.NewIds is [.., var added] && form.Verb == "add" ? $"#{Uri.EscapeDataString($"{form.Argument}.{added}")}" : string.Empty;
}
