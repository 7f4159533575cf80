using System.Xml.Linq;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>What is known of an element at its place.</summary>
/// <param name="Inside">The elements that may appear inside it; null where its inside is reported elsewhere and not looked at.</param>
/// <param name="Judge">What it does to the page that must be reported; null where it does nothing of the kind.</param>
internal sealed record MarkupRule(MarkupGroup? Inside, Func<XElement, MarkupNotice?>? Judge = null);
