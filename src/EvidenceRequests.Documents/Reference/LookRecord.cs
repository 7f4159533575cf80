using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Incoming.Markup;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Reference;

/// <summary>Records what a look does to text, so that a review tells only what was done to it later.</summary>
internal static class LookRecord
{
    // What a letterhead may do to the text of a letter; what hides text is reported whoever recorded it.
    private static readonly HashSet<string> Allowed = new(["letters shown as capitals", "text with an effect"], StringComparer.Ordinal);

    /// <summary>What each document of a look records. Headers and footers are added as they are filled.</summary>
    public static RecordedLook Create(ReferenceParts reference)
    {
        var inspector = new MarkupInspector();
        var look = new LookInspector(inspector, PartXml.Read(new MemoryStream(reference.Styles)), PartXml.Read(new MemoryStream(reference.Numbering.Part(0))));
        look.InspectAll();
        foreach (var page in reference.Pages)
        {
            inspector.Inspect(page.Root, KnownText.Page, PagePlace.Create(page.IsHeader, page.Use), _ => null);
        }

        return new RecordedLook
        {
            Forms = [.. inspector.Notices.Where(n => IsRecordable(n.Notice.Effect, n.Notice.What, n.Where)).Select(n => Form(n.Notice.What, n.Where))],
            Numbers = [.. look.Numbers],
        };
    }

    /// <summary>The words by which a form is recorded.</summary>
    public static string Form(string what, string where) => $"{where}: {what}".ToLowerInvariant();

    /// <summary>True for what a record may excuse: the record lies open in the file, so it never excuses what hides text.</summary>
    public static bool IsRecordable(PageEffect effect, string what, string where) =>
        effect == PageEffect.Visible || Allowed.Contains(what) || (PagePlace.IsPage(where) && effect != PageEffect.Active && what != MarkupNotice.HiddenText);
}
