using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>What an element does to the page, where that has to be reported.</summary>
/// <param name="Effect">What it does.</param>
/// <param name="What">What it is, in words for people.</param>
internal sealed record MarkupNotice(PageEffect Effect, string What)
{
    /// <summary>Text that does not print; no letterhead may have it.</summary>
    public const string HiddenText = "hidden text";

    public static MarkupNotice Visible(string what) => new(PageEffect.Visible, what);

    public static MarkupNotice Hidden(string what) => new(PageEffect.Hidden, what);

    public static MarkupNotice Unknown(string what) => new(PageEffect.Unknown, what);

    public static MarkupNotice Active(string what) => new(PageEffect.Active, what);
}
