using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Says in findings what the pages of a document show, hide or bring in beyond what was written.</summary>
public static class MarkupFindings
{
    /// <summary>The finding about one thing; the same for a review and for a release, so that it is reported once.</summary>
    /// <param name="markup">What was found.</param>
    /// <param name="file">Name of the document.</param>
    public static Finding Create(ReturnedMarkup markup, string file)
    {
        ArgumentNullException.ThrowIfNull(markup);
        var (code, why, fix) = markup.Effect switch
        {
            PageEffect.Visible => (
                FindingCodes.PageNotAsWritten,
                "It was not written by evreq, so nobody has checked it against the case file, and the next draft will not have it.",
                "Take it out, or have exactly this version approved."),
            PageEffect.Hidden => (
                FindingCodes.HiddenText,
                "Whoever reads the page and whoever reads the file see two texts; the one who signs must see all that leaves.",
                "In Word, mark the text and clear its formatting (Home, Clear All Formatting), or draft again."),
            PageEffect.Active => (
                FindingCodes.ActiveContent,
                "What is loaded or run when the document is opened can show other words than those reviewed, and tell others who opens it.",
                "Take it out, and put text or a picture in its place."),
            _ => (
                FindingCodes.UnknownMarkup,
                "Nobody can say what each program makes of it, so it could show or carry something that was not reviewed.",
                "Save the document in Word or LibreOffice, or draft again and make the change there."),
        };
        return Finding.Create(
            markup.Effect == PageEffect.Visible ? Severity.Warning : Severity.Error,
            code,
            message: FormattableString.Invariant($"{char.ToUpperInvariant(markup.What[0])}{markup.What[1..]} in {markup.Where}{(markup.Count > 1 ? $", {markup.Count} times" : string.Empty)}."),
            why: why,
            fix: fix,
            location: new SourceLocation { File = file, Line = markup.Line ?? 1, Column = 1 });
    }
}
