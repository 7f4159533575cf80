using System.Globalization;
using EvidenceRequests.Desk.Cases;
using RazorSlices;

namespace EvidenceRequests.Desk.Screens.History;

/// <summary>Every saved state with its time and what changed; any of them can be gone back to, which is itself a step that can be undone.</summary>
internal sealed class HistoryScreen : CaseScreen
{
    private const int MaxSteps = 300;
    private const int MaxChanges = 5;

    /// <inheritdoc/>
    public override string Pattern => "history";

    /// <inheritdoc/>
    public override RazorSlice Render(CaseView view) => HistoryPage.Create(new HistoryModel
    {
        Frame = view.Frame(DeskTexts.TitleHistory, "history"),
        Action = view.Address("history"),
        Steps = [.. view.Session.History.Reverse().Take(MaxSteps).Select(e => Describe(view, e))],
        IsReadOnly = view.Session.ReadOnlyBecause is not null,
    });

    /// <inheritdoc/>
    protected override SaveResult Act(CaseView view, PostedForm form)
    {
        switch (form.Verb)
        {
            case "back":
                return view.Session.GoBack(form.Argument);
            case "forget":
                view.Session.RemoveHistory();
                return new SaveResult { Notice = DeskTexts.HistoryRemoved };
            default:
                return new SaveResult();
        }
    }

    private static HistoryStep Describe(CaseView view, JournalEntry entry) => new(
        DeskTexts.DayTime(DeskTexts.Day(DateOnly.FromDateTime(entry.At.LocalDateTime)), entry.At.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture)),
        entry.Step switch { JournalStep.Undo => DeskTexts.HistoryUndone, JournalStep.Redo => DeskTexts.HistoryRedone, JournalStep.Outside => DeskTexts.HistoryOutside, _ => null },
        [.. entry.Changes.Take(MaxChanges).Select(c => (view.Desk.Fields.Label(c.Path), c.Was, c.Now))],
        Math.Max(0, entry.Changes.Count - MaxChanges),
        entry.After,
        entry.After == view.Document.Version);
}
