using EvidenceRequests.Documents.Incoming.Markup;
using EvidenceRequests.Documents.Reference;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Compares the look of a returned document with the one it was written in.</summary>
public static class LookComparison
{
    /// <summary>What the pages show, hide or bring in beyond what was written.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="look">The look it was written in; null where nobody knows it, and everything is reported.</param>
    public static IReadOnlyList<ReturnedMarkup> Compare(ReturnedDraft draft, RecordedLook? look)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Compare(draft.Markup, draft.Pages, draft.Numbers, look);
    }

    internal static IReadOnlyList<ReturnedMarkup> Compare(IReadOnlyList<ReturnedMarkup> markup, IReadOnlyList<ReturnedPage> pages, IReadOnlyList<string> numbers, RecordedLook? look)
    {
        if (look is null)
        {
            return markup;
        }

        var other = ComparePages(pages, look);
        return
        [
            .. other.Select(where => new ReturnedMarkup { Effect = PageEffect.Visible, What = "words or pictures other than those that were written", Where = where }),
            .. numbers.Where(n => !look.Numbers.Contains(n)).Select(LookInspector.JudgeNumbers).Distinct().Select(n => new ReturnedMarkup { Effect = n.Effect, What = n.What, Where = LookInspector.OfLists }),
            .. markup.Where(m => IsTold(m, look, other)),
        ];
    }

    // The headers and footers that are not as recorded; one that was written and is no longer in use is missed as well.
    private static HashSet<string> ComparePages(IReadOnlyList<ReturnedPage> pages, RecordedLook look)
    {
        var nothing = PageSignature.Hash(string.Empty);
        var other = pages.Where(p => p.Hash != (look.Pages.FirstOrDefault(w => w.IsHeader == p.IsHeader && w.Use == p.Use)?.Hash ?? nothing)).Select(p => PagePlace.Create(p.IsHeader, p.Use));
        var gone = look.Pages.Where(w => w.Hash != nothing && !pages.Any(p => p.IsHeader == w.IsHeader && p.Use == w.Use)).Select(w => PagePlace.Create(w.IsHeader, w.Use));
        return [.. other.Concat(gone)];
    }

    private static bool IsTold(ReturnedMarkup markup, RecordedLook look, HashSet<string> otherPages)
    {
        if (!LookRecord.IsRecordable(markup.Effect, markup.What, markup.Where))
        {
            return true;
        }

        var isAsWritten = PagePlace.IsPage(markup.Where) && !otherPages.Contains(markup.Where) && markup.Effect == PageEffect.Visible;
        return !isAsWritten && !look.Forms.Contains(LookRecord.Form(markup.What, markup.Where));
    }
}
