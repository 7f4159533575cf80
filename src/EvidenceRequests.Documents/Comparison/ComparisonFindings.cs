using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>What a comparison has to say besides its redline.</summary>
internal static class ComparisonFindings
{
    public static Finding Equal { get; } = new()
    {
        Code = FindingCodes.DocumentsDoNotDiffer,
        Severity = Severity.Note,
        Message = "the two documents say the same; the redline shows no change.",
    };

    public static Finding LeftOut { get; } = new()
    {
        Code = FindingCodes.ComparisonLeftOut,
        Severity = Severity.Warning,
        Message = "the older document holds an object or a footnote that was taken away since, and that the redline cannot bring back.",
        Why = "Rejecting all changes gives the older document without it.",
        Fix = "Keep the older document beside the redline.",
    };

    public static Finding Tracked(string which) => new()
    {
        Code = FindingCodes.ComparisonOfTrackedChanges,
        Severity = Severity.Error,
        Message = $"the {which} document holds tracked changes of its own.",
        Why = "Nobody could tell them from those of the comparison.",
        Fix = "Accept or reject them in Word, save, and compare again.",
    };
}
