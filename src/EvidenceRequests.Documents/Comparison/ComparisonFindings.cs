using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>What a comparison has to say besides its redline.</summary>
internal static class ComparisonFindings
{
    public static Finding Equal { get; } = Finding.Note(
        FindingCodes.DocumentsDoNotDiffer,
        message: "the two documents say the same; the redline shows no change.");

    public static Finding LeftOut { get; } = Finding.Warning(
        FindingCodes.ComparisonLeftOut,
        message: "the older document holds an object or a footnote that was taken away since, and that the redline cannot bring back.",
        why: "Rejecting all changes gives the older document without it.",
        fix: "Keep the older document beside the redline.");

    public static Finding Tracked(string which) => Finding.Error(
        FindingCodes.ComparisonOfTrackedChanges,
        message: $"the {which} document holds tracked changes of its own.",
        why: "Nobody could tell them from those of the comparison.",
        fix: "Accept or reject them in Word, save, and compare again.");
}
