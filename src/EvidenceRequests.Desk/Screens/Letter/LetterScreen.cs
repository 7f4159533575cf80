using EvidenceRequests.Desk.Screens.Requests;
using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.Letter;

/// <summary>The letter as it would be written now, each fact linked to its field, each gap shown.</summary>
internal sealed class LetterScreen : CaseScreen
{
    /// <inheritdoc/>
    public override string Pattern => "requests/{step}/letter";

    /// <inheritdoc/>
    public override RazorSlice? Render(CaseView view)
    {
        if (view.Plan is not { } plan || view.Steps.FirstOrDefault(s => s.Id == view.Part("step")) is not { } step)
        {
            return null;
        }

        var drafted = view.Desk.Drafter.Draft(plan, new DraftOptions { Steps = [step.Id], Incomplete = true }).Value?.SelectMany(d => d.Documents).ToList() ?? [];
        var wanted = view.Context.Request.Query["document"].ToString();
        var shown = drafted.FirstOrDefault(d => d.FileName == wanted) ?? drafted.FirstOrDefault(d => d.Kind == step.Kind) ?? drafted.FirstOrDefault();
        var page = view.Address($"requests/{step.Id}/letter");
        return LetterPage.Create(new LetterModel
        {
            Frame = view.Frame(DeskTexts.KindTo(RequestsScreen.KindName(view, step.Kind), step.Addressee.Name), "requests"),
            Documents = [.. drafted.Select(d => (d.Title, $"{page}?document={Uri.EscapeDataString(d.FileName)}", d == shown))],
            Html = shown is null ? string.Empty : Write(view, shown),
            IsIncomplete = step.Status != StepStatus.Ready,
            Next = step.Status == StepStatus.Ready ? (DeskTexts.TitleMake, view.Address($"make?step={step.Id}")) : (DeskTexts.CardAnswer, view.Address($"requests/{step.Id}")),
        });
    }

    private static string Write(CaseView view, DraftedDocument document)
    {
        using var text = new StringWriter { NewLine = "\n" };
        document.WriteHtml(text, new DraftHtmlOptions { Link = path => Fields.Address(view, path) });
        return text.ToString();
    }
}
