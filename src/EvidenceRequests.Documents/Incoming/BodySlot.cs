using System.Text;
using System.Xml.Linq;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>A recorded fact as the walk through the main part found it.</summary>
internal sealed class BodySlot(XElement start, int line)
{
    /// <summary>The bookmark or content control at which it begins.</summary>
    public XElement Start { get; } = start;

    /// <summary>The bookmark or content control at which it ends.</summary>
    public XElement End { get; set; } = start;

    /// <summary>Number of the line at which it begins.</summary>
    public int Line { get; } = line;

    public StringBuilder Text { get; } = new();
}
