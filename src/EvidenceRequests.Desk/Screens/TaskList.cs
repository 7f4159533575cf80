using EvidenceRequests.Desk.Shared;
using EvidenceRequests.Model;

namespace EvidenceRequests.Desk.Screens;

/// <summary>The tasks of a case with their states. Any order; nothing has to be done in order to go on.</summary>
internal static class TaskList
{
    private static readonly (string Screen, string Title)[] Tasks =
    [
        ("tell", "Tell what happened"), ("accounts", "Accounts"), ("case", "The case"), ("facts", "Facts"), ("danger", "Is anybody in danger?"), ("data", "What do you need, and why?"), ("office", "Who asks"),
        ("requests", "Your requests"), ("make", "Make the documents"), ("returned", "A letter came back"), ("release", "Confirm, approve, release"), ("sent", "Sent, and the clock"), ("history", "History"),
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
            return new TaskLink(t.Title, view.Address(t.Screen), state, tone, t.Screen == current);
        })];
    }

    private static (string State, string Tone) State(CaseView view, string screen, int open)
    {
        var caseFile = view.Case;
        return screen switch
        {
            "tell" => view.Session.Folder.ReadNote().Length > 0 ? ("Done", "done") : caseFile.Accounts.Count > 0 ? ("Not needed", string.Empty) : ("Not started", string.Empty),
            "accounts" => Answered(caseFile.Accounts.Count > 0, open),
            "case" => Answered(caseFile.Proceedings is not null, open),
            "facts" => Answered(caseFile.Facts.Count > 0, open),
            "danger" => caseFile.Emergency is not null ? Answered(started: true, open) : caseFile.Case.Danger switch { YesNoUnknown.Yes => ("To be told", "open"), YesNoUnknown.No => ("Nobody", "done"), YesNoUnknown.Unknown => ("Not known", string.Empty), _ => ("Not answered", string.Empty) },
            "data" => Answered(caseFile.Data.Count > 0, open),
            "office" => Answered(caseFile.Authority is not null, open),
            "requests" => view.Steps.Count(s => s.Status == StepStatus.Ready) is var ready and > 0 ? ($"{ready} ready", "done") : (view.Steps.Count > 0 ? "None ready yet" : "None yet", string.Empty),
            "make" => view.Steps.Any(s => s.Status == StepStatus.Ready) ? ("Can be done", "done") : ("Not yet", string.Empty),
            "sent" => caseFile.History.Count == 0 ? ("Nothing sent yet", string.Empty) : ($"{caseFile.History.Count} sent", "done"),
            "release" => caseFile.Approvals.Count == 0 ? ("Not started", string.Empty) : ("Begun", "done"),
            "history" => view.Session.History.Count == 0 ? ("Nothing changed yet", string.Empty) : ($"{view.Session.History.Count} steps", string.Empty),
            _ => (string.Empty, string.Empty),
        };
    }

    private static (string State, string Tone) Answered(bool started, int open) => !started ? ("Not started", string.Empty) : open > 0 ? ($"{open} to answer", "open") : ("Done", "done");
}
