using EvidenceRequests.Desk.Cases;
using EvidenceRequests.Desk.Screens.Office;
using EvidenceRequests.Desk.Shared;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.MyOffice;

/// <summary>DeskTexts.MyOffice: entered once, the beginning of every new case. Its file is a case file with nothing but the office, so it is saved as one.</summary>
internal sealed class MyOfficeScreen : CaseScreen
{
    private const int MaxLetterhead = 20 * 1024 * 1024;

    /// <inheritdoc/>
    public override string Pattern => "my-office";

    /// <summary>Maps the short address.</summary>
    public static void MapShortAddress(IEndpointRouteBuilder app, Desk desk) => app.MapGet("/office", context =>
    {
        desk.Office.Prepare(desk.Drafter);
        Pages.Redirect(context, $"/c/{desk.Places.Choose(desk.Office.Path)}/my-office");
        return Task.CompletedTask;
    });

    /// <inheritdoc/>
    public override RazorSlice? Render(CaseView view) => view.Session.Path != view.Desk.Office.Path ? null : MyOfficePage.Create(new MyOfficeModel
    {
        Frame = view.Frame(DeskTexts.MyOffice, "my-office") with { Case = null },
        Action = view.Address("my-office"),
        Sections = [new FormSection { Id = "case", Fields = [view.Desk.Fields.Create(view, "case.requesting_state")] }, .. OfficeScreen.CreateSections(view)],
        HasLetterhead = view.Desk.Office.ReadLetterhead() is not null,
    });

    /// <inheritdoc/>
    public override async Task<Done> ActAsync(CaseView view, PostedForm form)
    {
        if (form.Verb == "letterhead" && form.Files.Count > 0)
        {
            using var content = new MemoryStream();
            await form.Files[0].CopyToAsync(content).ConfigureAwait(false);
            var bytes = content.ToArray();
            if (bytes.Length > MaxLetterhead || bytes is not [(byte)'P', (byte)'K', ..])
            {
                return new Done(new SaveResult { Problems = [DeskTexts.LetterheadNoWord] });
            }

            view.Desk.Office.WriteLetterhead(bytes);
            return new Done(new SaveResult { Notice = DeskTexts.LetterheadKept });
        }

        if (form.Verb == "no-letterhead")
        {
            view.Desk.Office.RemoveLetterhead();
            return new Done(new SaveResult { Notice = DeskTexts.LetterheadGone });
        }

        return new Done(view.Session.Run(_ => Entries.Act(view, form)));
    }
}
