using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Wording changed by hand, section by section, and the signature block.</summary>
internal static class WordingReview
{
    private const string Why = "The wording of a draft is reviewed in the templates; what is changed by hand was reviewed by nobody else, and the next draft will not have it.";

    public static void Add(ReturnedDraft draft, CaseComparison? comparison, RemarkList remarks)
    {
        foreach (var section in draft.Sections)
        {
            ReviewSection(section, draft, remarks);
            if (section.Recorded.Id.StartsWith("signature", StringComparison.Ordinal))
            {
                ReviewSignature(section, draft, comparison, remarks);
            }
        }
    }

    private static void ReviewSection(ReturnedSection section, ReturnedDraft draft, RemarkList remarks)
    {
        var id = section.Recorded.Id;
        if (section.Recorded.Kept is { } kept)
        {
            remarks.Add(
                FindingCodes.WordingKept, Severity.Warning, section.FirstLine, $"The section {id} has wording that {kept.By} kept from {kept.File}.",
                "Approved wording can be sent as it is; words of one hand need a second pair of eyes.", "Have this version approved, or draft again without it.");
        }

        if (section.IsGone)
        {
            remarks.Add(FindingCodes.SectionGone, Severity.Warning, section.FirstLine, $"The section {id} was deleted; it was before this place.", Why, "Put it back, or say in a layout of your own that the section is left out.");
            return;
        }

        foreach (var line in section.Edited)
        {
            remarks.Add(FindingCodes.WordingEdited, Severity.Warning, line, $"{What(draft, line)} of the section {id} was changed by hand.", Why, $"Undo the change, or propose it for {section.Recorded.Template}.", now: draft.Lines[line - 1].Text);
        }

        foreach (var line in section.Added)
        {
            remarks.Add(FindingCodes.WordingAdded, Severity.Warning, line, $"{What(draft, line)} in the section {id} was added by hand.", Why, "Take it out, or state what it says in the case file.", now: draft.Lines[line - 1].Text);
        }

        if (section.Deleted > 0)
        {
            var lines = section.Deleted == 1 ? "A paragraph or row" : FormattableString.Invariant($"{section.Deleted} paragraphs or rows");
            remarks.Add(FindingCodes.WordingEdited, Severity.Warning, section.FirstLine, $"{lines} of the section {id} {(section.Deleted == 1 ? "was" : "were")} deleted.", Why, "Put it back, or take out of the case file what is not to be asked.");
        }
    }

    private static string What(ReturnedDraft draft, int line) => draft.Lines[line - 1].Table is null ? "This paragraph" : "This row of a table";

    private static void ReviewSignature(ReturnedSection section, ReturnedDraft draft, CaseComparison? comparison, RemarkList remarks)
    {
        // What was edited and taken over into the case file is what the case says.
        var edited = draft.Slots.Any(s => s.Section == section.Recorded.Id && s.IsEdited && comparison?.GetTexts(s).Any(t => t.Hash == s.Hash) != true);
        if (section.IsGone || section.Deleted > 0 || section.Edited.Count > 0 || edited)
        {
            remarks.Add(
                FindingCodes.SignatureWrong, Severity.Error, section.FirstLine, section.IsGone ? "The signature block is missing." : "The signature block is not the one that was written.",
                "The addressee checks that whoever signs is whoever the letter and the public register name.",
                "Let the case file name whoever signs, and draft again.");
        }
    }
}
