using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Facts edited in the document, against the case file where it is at hand, and facts that the case file or the packs state otherwise by now.</summary>
internal static class FactReview
{
    public static void Add(ReturnedDraft draft, CaseComparison? comparison, RemarkList remarks)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var slot in draft.Slots)
        {
            var today = comparison?.GetTexts(slot) ?? [];
            var written = today.Where(t => t.Hash == slot.Recorded.Hash).Select(t => t.Text).FirstOrDefault();
            if (slot.Text is null)
            {
                remarks.Add(
                    FindingCodes.FactGone, Severity.Warning, draft.Sections.FirstOrDefault(s => s.Recorded.Id == slot.Section)?.FirstLine,
                    $"{slot.Recorded.Fact} was printed in the section {slot.Section} and is gone, or was typed over.",
                    "What is there now cannot be compared with the case file.", "Put it back, or draft again.", slot, was: written);
            }
            else if (slot.IsEdited && today.All(t => t.Hash != slot.Hash))
            {
                AddEdited(slot, written ?? today.Select(t => t.Text).FirstOrDefault(), comparison is not null, remarks);
            }

            if (today.Count > 0 && written is null && slot.Hash != today[0].Hash && told.Add(slot.Recorded.Fact))
            {
                AddChanged(slot, today[0].Text, remarks);
            }
        }
    }

    private static void AddEdited(ReturnedSlot slot, string? was, bool compared, RemarkList remarks)
    {
        var fact = slot.Recorded.Fact;
        var (message, fix) = !FactEdits.IsOfCase(fact) ? ($"{fact} was changed by hand; it comes from the packs or the plan.", "Undo the change. If the packs are wrong, say so to those who keep them.")
            : compared ? ($"{fact} was changed by hand and differs from the case file.", "If the new text is right, run \"evreq import\" to bring it into the case file; if not, undo the change.")
            : ($"{fact} was changed by hand.", "Compare it with the case file. If it is right, run \"evreq import\".");
        remarks.Add(
            FindingCodes.FactEdited, compared ? Severity.Error : Severity.Warning, slot.Line, message,
            "The case file feeds every document of the case; a fact that is changed in one of them alone makes them contradict each other.", fix, slot, was, slot.Text);
    }

    private static void AddChanged(ReturnedSlot slot, string today, RemarkList remarks)
    {
        if (FactEdits.IsOfCase(slot.Recorded.Fact))
        {
            remarks.Add(
                FindingCodes.FactChangedInCase, Severity.Error, slot.Line, $"The case file states {slot.Recorded.Fact} otherwise than when the document was written.",
                "The document no longer says what the case says.", "Draft again from the case file of today.", slot, slot.Text, today);
            return;
        }

        remarks.Add(
            FindingCodes.WordingOutdated, Severity.Warning, slot.Line, $"The packs and the plan of today give {slot.Recorded.Fact} otherwise.",
            "Providers and states change addresses, portals and rules.", "Draft again with the packs of today.", slot, slot.Text, today);
    }
}
