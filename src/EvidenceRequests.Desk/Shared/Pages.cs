using EvidenceRequests.Desk.Screens.Message;
using EvidenceRequests.Model;
using RazorSlices;

namespace EvidenceRequests.Desk.Shared;

/// <summary>Renders pages; the only class that knows how.</summary>
internal static class Pages
{
    /// <summary>Header by which the script says that it puts the answer into the page it has.</summary>
    public const string ScriptHeader = "X-Desk";

    /// <summary>Sends a page.</summary>
    public static Task SendAsync(HttpContext context, RazorSlice page, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return page.RenderAsync(context.Response.Body, cancellationToken: context.RequestAborted).AsTask();
    }

    /// <summary>Goes on to another page.</summary>
    public static void Redirect(HttpContext context, string address)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
    }

    /// <summary>A page for somebody who is not let in, or whose request was not read: without anything of the desk.</summary>
    public static Task RefuseAsync(HttpContext context, int status, string title, string text) => SendAsync(context, Bare.Create(new BareModel(title, text)), status);

    /// <summary>A page that says what stands in the way.</summary>
    public static RazorSlice Problem(Desk desk, IReadOnlyList<Finding> findings) => MessagePage.Create(new MessageModel
    {
        Frame = new PageFrame { Title = DeskTexts.CouldNotTitle, FormToken = desk.Secret.FormToken },
        Paragraphs = [.. findings.Select(desk.Fields.SayAll)],
    });

    /// <summary>A page for a fault of the program.</summary>
    public static RazorSlice Fault(Desk desk, IReadOnlyList<string> report) => MessagePage.Create(new MessageModel
    {
        Frame = new PageFrame { Title = DeskTexts.FaultTitle, FormToken = desk.Secret.FormToken },
        Paragraphs = [DeskTexts.FaultText],
        Report = report,
    });
}
