using System.Globalization;
using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>Makes the marks of tracked changes. Author and day are fixed, so that the same two documents give the same bytes.</summary>
internal sealed class RevisionMarks(DateOnly asOf)
{
    // Bookmarks and comments count from below.
    private const int First = 1_000_000;


    private readonly string date = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
    private int count;

    /// <summary>How many changes were marked.</summary>
    public int Count => count;

    public XElement MarkInserted(params object[] content) => Mark("ins", content);

    public XElement MarkDeleted(params object[] content) => Mark("del", content);

    /// <summary>The mark of one change: <c>ins</c>, <c>del</c>, <c>rPrChange</c> and so on.</summary>
    public XElement Mark(string name, params object[] content) => new(
        W + name,
        new XAttribute(W + "id", First + count++),
        new XAttribute(W + "author", WordXml.Author),
        new XAttribute(W + "date", date),
        content);
}
