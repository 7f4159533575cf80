using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>The findings that only a release has.</summary>
internal static class ReleaseObstacles
{
    /// <summary>True for what a hand did to the wording, and that an approval of the version can stand for.</summary>
    public static bool IsEdit(Finding finding) => finding.Code is FindingCodes.WordingEdited or FindingCodes.WordingAdded or FindingCodes.SectionGone or FindingCodes.PageNotAsWritten or FindingCodes.WordingKept;

    public static Finding Internal(string file) => About(
        FindingCodes.CheckSheetNotReleased, At(file), "a sheet of the office is not made final.",
        "Check sheets and the like hold doubts and dates of the office and stay there.",
        "Finalise the letter it belongs to.");

    public static Finding Incomplete(string file) => About(
        FindingCodes.IncompleteNotReleased, At(file), "the draft was written with --incomplete.",
        "Facts may have been missing at places that no longer show it.",
        "State what \"evreq check\" asks for, and draft again without --incomplete.");

    public static Finding PackageIncomplete(string file, string missing, string title) => About(
        FindingCodes.PackageIncomplete, At(file), $"what leaves with this letter is not complete: {missing} ({title}) is missing.",
        "The other side counts what it receives against the letter, and sends a package with gaps back.",
        "Put it into the folder, or draft the request again and take all of it.");

    public static Finding TwoVersions(string file, string other) => About(
        FindingCodes.PackageIncomplete, At(file), $"this is a second version of {other}.",
        "Both would leave, and the other side could rely on the wrong one.",
        "Take the version that is not to leave out of the folder.");

    public static Finding OtherVersion(SourceLocation location, string hash) => About(
        FindingCodes.ApprovalOfAnotherVersion, location, "the version that was approved is not this file.",
        "Whoever approved has not seen what would leave.",
        $"Have this version approved and enter hash: {hash}. If the approval is of another document, name it under document.");

    public static Finding ApprovalMissing(string file, string hash) => About(
        FindingCodes.ApprovalMissing, At(file), "the wording was changed by hand, and nobody has approved this version.",
        "Approved wording can be sent as it is; words of one hand need a second pair of eyes.",
        $"Undo the changes, or have this version approved: approvals: [{{ role: …, office: …, date: …, hash: {hash} }}].");

    public static Finding EntryIncomplete(SourceLocation location, string message, string fix) => About(
        FindingCodes.ReleaseEntryIncomplete, location, message, "The release rests on it, and its record must say who answered for what, and when.", fix);

    public static Finding Unconfirmed(string file, StatementId statement) => About(
        FindingCodes.UnconfirmedStatement, At(file), $"the document prints a statement that nobody has confirmed: {statement}.",
        "It rests on memory, on somebody else's page or on a disputed source.",
        $"Confirm it at its source and enter it in the case file: confirmations: [{{ statement: \"{statement}\", by: …, on: …, how: … }}].") with
    { Severity = Severity.Warning, Requirement = statement };

    public static Finding WithoutCase(string file, int statements) => About(
        FindingCodes.UnconfirmedWithoutCase, At(file), FormattableString.Invariant($"the draft prints {statements} {(statements == 1 ? "statement" : "statements")} that nobody had confirmed, and no case file was given."),
        "Confirmations are in the case file.",
        "Give the case file after --case.");

    private static SourceLocation At(string file) => SourceLocation.ForFile(file);

    private static Finding About(string code, SourceLocation location, string message, string why, string fix) => Finding.Error(
        code,
        location: location,
        message: message,
        why: why,
        fix: fix);
}
