namespace EvidenceRequests.Desk.BrowserTests;

/// <summary>The pages of a case.</summary>
internal static class DeskPages
{
    public static IReadOnlyList<string> OfCase { get; } = ["tell", "accounts", "case", "facts", "danger", "data", "office", "requests", "requests/rights", "make", "answers", "returned", "release", "sent", "history"];

    public static IEnumerable<string> OfStep(string step) => [$"requests/{step}", $"requests/{step}/letter"];
}
