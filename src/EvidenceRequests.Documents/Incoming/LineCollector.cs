using System.Xml.Linq;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>Collects the lines of a text, and knows at which line each paragraph and row is.</summary>
internal sealed class LineCollector
{
    private readonly List<BodyLine> lines = [];
    private readonly Dictionary<XElement, int> numbers = [];

    /// <summary>The lines that are not empty.</summary>
    public IReadOnlyList<BodyLine> Lines => lines;

    /// <summary>The bookmarks of sections that are open here.</summary>
    public OpenSections Sections { get; } = new();

    /// <summary>The number of the line that is being read.</summary>
    public int Next => lines.Count + 1;

    /// <summary>Says that a paragraph or row begins.</summary>
    public void Start(XElement element) => numbers[element] = Next;

    /// <summary>The number of the line that holds an element, or null if none does.</summary>
    public int? Find(XElement element) =>
        element.AncestorsAndSelf().FirstOrDefault(numbers.ContainsKey) is { } started ? Math.Min(numbers[started], Math.Max(1, lines.Count)) : null;

    /// <summary>Adds the line that was read, unless it is empty.</summary>
    public void Add(XElement paragraph, string text, string wording, IReadOnlyList<IReadOnlyList<LinePiece>> pieces, int? table = null, IReadOnlyList<string>? cells = null)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            lines.Add(new BodyLine
            {
                Paragraph = paragraph,
                Text = text,
                Wording = wording,
                Table = table,
                Cells = cells ?? [],
                Pieces = pieces,
                Section = Sections.Last,
            });
        }

        Sections.NextLine();
    }
}
