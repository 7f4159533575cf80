namespace EvidenceRequests.Documents.Incoming;

/// <summary>The bookmarks of sections that are open at one place of a text, and those that were opened or closed in the line that is being read.</summary>
internal sealed class OpenSections
{
    private readonly LinkedList<string> open = [];
    private readonly Dictionary<string, LinkedListNode<string>> byId = new(StringComparer.Ordinal);
    private string? inLine;

    /// <summary>The section opened last of those that are open, else the one that was opened or closed last in the line.</summary>
    public string? Last => open.Last?.Value ?? inLine;

    public void Open(string id, string section)
    {
        Close(id, isInLine: false);
        byId.Add(id, open.AddLast(section));
        inLine = section;
    }

    public void Close(string id, bool isInLine)
    {
        if (byId.Remove(id, out var node))
        {
            open.Remove(node);
            inLine = isInLine ? node.Value : inLine;
        }
    }

    public void NextLine() => inLine = null;
}
