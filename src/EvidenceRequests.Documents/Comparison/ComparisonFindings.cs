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

    /// <summary>Something that loads or runs.</summary>
    public static Finding Active(ReturnedMarkup markup, string which) => Finding.Error(
        FindingCodes.ActiveContent,
        message: $"the {which} document has {markup.What} in {markup.Where}.",
        why: "A redline would carry it on to whoever opens it, and cannot show what it brings in.",
        fix: "Take it out in Word, and compare again.");

    /// <summary>Something that the redline does not show.</summary>
    public static Finding OnlyIn(ReturnedMarkup markup, string which) => Finding.Warning(
        FindingCodes.ComparisonLeftOut,
        message: $"only the {which} document has {markup.What} in {markup.Where}; the redline does not show it.",
        why: "The documents can say the same in words and still show something else.",
        fix: "Look at this place in both documents.");

    public static Finding Tracked(string which) => Finding.Error(
        FindingCodes.ComparisonOfTrackedChanges,
        message: $"the {which} document holds tracked changes of its own.",
        why: "Nobody could tell them from those of the comparison.",
        fix: "Accept or reject them in Word, save, and compare again; or add --accept to take them as accepted.");
}
