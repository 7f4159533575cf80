using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <summary>The findings that keep an exercise an exercise, whatever was done to its papers.</summary>
internal static class ExerciseObstacles
{
    /// <summary>Why a document is not made final; null for a real one.</summary>
    public static Finding? Release(ReturnedDraft draft, CaseReading? reading)
    {
        var ofCase = reading is not null && ExercisePaper.Find(reading.CaseFile) is not null;
        if (draft.ExerciseMarks.Count == 0 && !ofCase)
        {
            return null;
        }

        IReadOnlyList<string> signs = [.. draft.ExerciseMarks, .. ofCase ? ["the case file"] : Array.Empty<string>()];
        return About(
            FindingCodes.ExerciseNotReleased, draft,
            $"this is an exercise, and an exercise never becomes final. It says so in: {string.Join(", ", signs)}.",
            "What was made to learn from must not reach a company or a state. Taking the marks out does not make a request of it.",
            "For a real request begin a new case file, and draft from that.");
    }

    /// <summary>The places from which the mark of an exercise was taken out.</summary>
    public static IEnumerable<Finding> Removed(ReturnedDraft draft) => ExercisePaper.Places.Except(draft.ExerciseMarks).Select(place => About(
        FindingCodes.ExerciseMarkRemoved, draft,
        $"the mark of the exercise was taken out of {place}.",
        "Whoever sees the paper without it may take it for a request.",
        "Take the paper as it was drafted, or draft it again."));

    /// <summary>A paper of an exercise and a real case file, or the other way round.</summary>
    public static Finding OtherCase(ReturnedDraft draft) => draft.ExerciseMarks.Count > 0
        ? About(FindingCodes.ImportOtherCase, draft, "the document is an exercise, and the case file is not.", "Made-up facts must not come into a real case.", "Give the case file of the exercise after --case.")
        : About(FindingCodes.ImportOtherCase, draft, "the case file is an exercise, and the document is not.", "Facts of a real case must not come into an exercise.", "Give the case file of the document after --case.");

    private static Finding About(string code, ReturnedDraft draft, string message, string why, string fix) =>
        Finding.Error(code, location: SourceLocation.ForFile(draft.File), message: message, why: why, fix: fix);
}
