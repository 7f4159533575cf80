using System.Globalization;
using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>
/// Finds where recorded facts begin and end. The bookmark is the anchor, because every program keeps it; where a content
/// control still surrounds it, its whole content counts, so that text typed at the edge of the bookmark is not missed.
/// A control whose bookmark was typed over is known by its id.
/// </summary>
internal sealed class SlotMarks
{
    private readonly Dictionary<XElement, string> controls = [];
    private readonly Dictionary<XElement, string> starts = [];
    private readonly Dictionary<XElement, int> factsInside = [];
    private readonly Dictionary<string, string> ends = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public SlotMarks(XElement body, IReadOnlyDictionary<string, string> recorded)
    {
        foreach (var control in body.Descendants(W + "bookmarkStart").Where(b => IsSlot(Name(b))).SelectMany(b => b.Ancestors(W + "sdt")))
        {
            factsInside[control] = factsInside.GetValueOrDefault(control) + 1;
        }

        var closed = body.Descendants(W + "bookmarkEnd").Select(Id).ToHashSet(StringComparer.Ordinal);
        foreach (var start in body.Descendants(W + "bookmarkStart").Where(b => recorded.ContainsKey(Name(b)) && closed.Contains(Id(b))))
        {
            if (taken.Add(Name(start)))
            {
                Take(start);
            }
        }

        foreach (var control in body.Descendants(W + "sdt").Where(s => !controls.ContainsKey(s)))
        {
            if (ReadLostBookmark(control) is { } name && recorded.ContainsKey(name) && taken.Add(name))
            {
                controls.Add(control, name);
            }
        }
    }

    /// <summary>The name of the fact that a content control holds, if it holds one.</summary>
    public string? ReadControl(XElement control) => controls.GetValueOrDefault(control);

    /// <summary>The name of the fact that begins at a bookmark.</summary>
    public string? ReadStart(XElement bookmark) => starts.GetValueOrDefault(bookmark);

    /// <summary>The name of the fact that ends at a bookmark.</summary>
    public string? ReadEnd(XElement bookmark) => ends.GetValueOrDefault(Id(bookmark));

    private static string Id(XElement bookmark) => (string?)bookmark.Attribute(W + "id") ?? string.Empty;

    private static string Name(XElement bookmark) => (string?)bookmark.Attribute(W + "name") ?? string.Empty;

    private static bool IsSlot(string name) => name.StartsWith("er_", StringComparison.Ordinal) && name.Length > 3 && name.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;

    private static string? ReadLostBookmark(XElement control) =>
        int.TryParse((string?)control.Element(W + "sdtPr")?.Element(W + "id")?.Attribute(W + "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > InlineWriter.FirstSlotBookmark
            ? FormattableString.Invariant($"er_{id - InlineWriter.FirstSlotBookmark}")
            : null;

    private void Take(XElement start)
    {
        var control = start.Ancestors(W + "sdt").FirstOrDefault();
        if (control is not null && !controls.ContainsKey(control) && factsInside.GetValueOrDefault(control) == 1)
        {
            controls.Add(control, Name(start));
            return;
        }

        starts.Add(start, Name(start));
        ends[Id(start)] = Name(start);
    }
}
