using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>What the hands a document went through have left in it: comments, tracked changes, gaps, names and links. It needs no case file and no record.</summary>
internal static class MetadataReview
{
    public static void Add(ReturnedDraft draft, RemarkList remarks)
    {
        if (draft.Provenance is null)
        {
            remarks.Add(
                FindingCodes.DraftNotOurs, Severity.Warning, null,
                "The document holds no record of a draft, so neither its facts nor its wording can be compared.",
                "It was not drafted with evreq, or by an earlier build whose record is no longer read; or it was finalised, or copied into a new file. Only its text, gaps, comments and properties were read.",
                "Review the draft itself, if there is one, and let edits flow back into the case file.");
        }

        var changed = draft.Sections.SelectMany(s => s.Edited.Concat(s.Added)).ToHashSet();
        foreach (var placeholder in draft.Placeholders.Where(p => changed.Contains(p.Line) || !IsFormRule(p, draft)))
        {
            remarks.Add(
                FindingCodes.PlaceholderLeft, Severity.Error, placeholder.Line, "Something is still to be filled in, or is highlighted, here.",
                "An addressee sends a letter with gaps back.", "State the fact in the case file and draft again, or take the mark away.", now: placeholder.Text);
        }

        ReviewComments(draft, remarks);
        ReviewChanges(draft, remarks);
        ReviewProperties(draft, remarks);
        ReviewLinks(draft, remarks);
    }

    // A form has rules to write on by hand. They are part of the wording; a rule inside a fact is a gap like any other.
    private static bool IsFormRule(ReturnedPlaceholder placeholder, ReturnedDraft draft) =>
        placeholder.Text.StartsWith('_') && draft.Lines[placeholder.Line - 1] is { Section: not null } line && line.Wording.Contains(placeholder.Text, StringComparison.Ordinal);

    private static void ReviewComments(ReturnedDraft draft, RemarkList remarks)
    {
        foreach (var comment in draft.Comments)
        {
            var by = comment.Author.Length == 0 ? string.Empty : $" by {comment.Author}";
            remarks.Add(
                FindingCodes.CommentOpen, Severity.Warning, comment.Line, comment.IsResolved ? $"A comment{by} is marked as done and still in the file." : $"A comment{by} is open.",
                "A comment that stays in the file is read by the addressee.", "See to it, then delete it. \"evreq finalise\" takes out what is settled.", now: comment.Text, requirement: comment.Statement);
        }
    }

    private static void ReviewChanges(ReturnedDraft draft, RemarkList remarks)
    {
        foreach (var changes in draft.Changes.GroupBy(c => (c.Line, c.Where)))
        {
            var words = changes.GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g => FormattableString.Invariant($"{g.Count()} {Word(g.Key)}"));
            var authors = changes.Select(c => c.Author).Where(a => a.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList();
            remarks.Add(
                FindingCodes.ChangeTracked, Severity.Error, changes.Key.Line,
                $"Tracked changes are open{(changes.Key.Line is null ? $" in {changes.Key.Where}" : string.Empty)}: {string.Join(", ", words)}{(authors.Count == 0 ? string.Empty : $"; by {string.Join(", ", authors)}")}.",
                "The addressee could see what was there before, and by whom it was changed. This review reads the text as if all were accepted.",
                "Accept or reject each change in Word, under Review.");
        }
    }

    private static string Word(ReturnedChangeKind kind) => kind switch
    {
        ReturnedChangeKind.Inserted => "inserted",
        ReturnedChangeKind.Deleted => "deleted",
        ReturnedChangeKind.Moved => "moved",
        _ => "in form only",
    };

    private static void ReviewProperties(ReturnedDraft draft, RemarkList remarks)
    {
        foreach (var property in draft.Properties.Where(p => p.IsPersonal))
        {
            remarks.Add(
                FindingCodes.NamesInMetadata, Severity.Warning, null, $"The file holds more than its text shows: {property.Name}.",
                "Whoever receives the file can see who wrote or edited it, and sometimes on which computer.",
                "\"evreq finalise\" takes it out. In Word: File, Info, Check for Issues, Inspect Document.", now: property.Value);
        }
    }

    private static void ReviewLinks(ReturnedDraft draft, RemarkList remarks)
    {
        foreach (var link in draft.Links.Where(l => l.LoadsByItself).DistinctBy(l => (l.Type, l.Target)))
        {
            remarks.Add(
                FindingCodes.DraftLeadsOutside, Severity.Error, null, $"The document loads something from another place when it is opened ({link.Type}).",
                "Whoever controls that place learns who opens the document and when, and can change what it shows. It was not followed here.",
                "Insert pictures instead of linking to them, and detach the document from its template.", now: link.Target);
        }

        var hyperlinks = draft.Links.Count(l => !l.LoadsByItself);
        if (hyperlinks > 0)
        {
            remarks.Add(
                FindingCodes.DraftLeadsOutside, Severity.Note, null, $"The document has {hyperlinks} {(hyperlinks == 1 ? "link" : "links")} to click on. None was followed.",
                "The address behind a link can be another than the one it shows.", "Look at each address before you click.", now: string.Join(' ', draft.Links.Where(l => !l.LoadsByItself).Select(l => l.Target)));
        }
    }
}
