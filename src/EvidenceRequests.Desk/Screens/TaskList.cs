using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Model;

namespace EvidenceRequests.Desk.Screens;

/// <summary>The tasks of a case with their states. Any order; nothing has to be done in order to go on.</summary>
internal static class TaskList
{
    private static readonly (string Screen, Func<string> Title)[] Tasks =
    [
        ("tell", () => DeskTexts.TitleTell), ("accounts", () => DeskTexts.TitleAccounts), ("case", () => DeskTexts.TitleCase), ("facts", () => DeskTexts.TitleFacts), ("danger", () => DeskTexts.TitleDanger), ("data", () => DeskTexts.TitleData), ("office", () => DeskTexts.TitleOffice),
        ("requests", () => DeskTexts.TitleRequests), ("make", () => DeskTexts.TitleMake), ("returned", () => DeskTexts.TitleReturned), ("release", () => DeskTexts.TitleRelease), ("sent", () => DeskTexts.TitleSent), ("history", () => DeskTexts.TitleHistory),
    ];

    /// <summary>The screen on which a field of the case is answered.</summary>
    /// <param name="path">The path, as findings give it.</param>
    public static string ScreenOf(string path) => path.Split('.', '[')[0] switch
    {
        "accounts" => "accounts",
        "case" when path == "case.danger" => "danger",
        "proceedings" or "persons" or "case" => "case",
        "facts" => "facts",
        "emergency" => "danger",
        "data" or "confidentiality" => "data",
        "authority" => "office",
        "history" => "sent",
        "approvals" or "confirmations" => "release",
        _ => "requests",
    };

    /// <summary>Makes the list.</summary>
    public static IReadOnlyList<TaskLink> Create(CaseView view, string current)
    {
        var open = view.Findings.Where(f => f is { Severity: Severity.Error, Fact: not null }).GroupBy(f => ScreenOf(f.Fact!)).ToDictionary(g => g.Key, g => g.Select(f => f.Fact).Distinct().Count(), StringComparer.Ordinal);
        return [.. Tasks.Select(t =>
        {
            var (state, tone) = State(view, t.Screen, open.GetValueOrDefault(t.Screen));
            return new TaskLink(t.Title(), view.Address(t.Screen), state, tone, t.Screen == current);
        })];
    }

    private static (string State, string Tone) State(CaseView view, string screen, int open)
    {
        var caseFile = view.Case;
        return screen switch
        {
            "tell" => view.Session.Folder.ReadNote().Length > 0 ? (DeskTexts.StateDone, "done") : caseFile.Accounts.Count > 0 ? (DeskTexts.StateNotNeeded, string.Empty) : (DeskTexts.StateNotStarted, string.Empty),
            "accounts" => Answered(caseFile.Accounts.Count > 0, open),
            "case" => Answered(caseFile.Proceedings is not null, open),
            "facts" => Answered(caseFile.Facts.Count > 0, open),
            "danger" => caseFile.Emergency is not null ? Answered(started: true, open) : caseFile.Case.Danger switch { YesNoUnknown.Yes => (DeskTexts.StateToTell, "open"), YesNoUnknown.No => (DeskTexts.StateNobody, "done"), YesNoUnknown.Unknown => (DeskTexts.StateNotKnown, string.Empty), _ => (DeskTexts.StateNotAnswered, string.Empty) },
            "data" => Answered(caseFile.Data.Count > 0, open),
            "office" => Answered(caseFile.Authority is not null, open),
            "requests" => view.Steps.Count(s => s.Status == StepStatus.Ready) is var ready and > 0 ? (DeskTexts.StateReady(ready), "done") : (view.Steps.Count > 0 ? DeskTexts.StateNoneReady : DeskTexts.StateNone, string.Empty),
            "make" => view.Steps.Any(s => s.Status == StepStatus.Ready) ? (DeskTexts.StateCanBeDone, "done") : (DeskTexts.StateNotYet, string.Empty),
            "sent" => caseFile.History.Count == 0 ? (DeskTexts.StateNothingSent, string.Empty) : (DeskTexts.StateSent(caseFile.History.Count), "done"),
            "release" => caseFile.Approvals.Count == 0 ? (DeskTexts.StateNotStarted, string.Empty) : (DeskTexts.StateBegun, "done"),
            "history" => view.Session.History.Count == 0 ? (DeskTexts.StateNothingChanged, string.Empty) : (DeskTexts.StateSteps(view.Session.History.Count), string.Empty),
            _ => (string.Empty, string.Empty),
        };
    }

    private static (string State, string Tone) Answered(bool started, int open) => !started ? (DeskTexts.StateNotStarted, string.Empty) : open > 0 ? (DeskTexts.StateToAnswer(open), "open") : (DeskTexts.StateDone, "done");
}
