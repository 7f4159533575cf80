namespace EvidenceRequests.Documents.Facts;

/// <summary>Facts that a document prints once for others that say the same, so that an edit of the one is an edit of all.</summary>
internal sealed class SaidOnce
{
    private readonly Dictionary<string, HashSet<string>> others = new(StringComparer.Ordinal);

    /// <summary>The facts that say the same, by the path of the one that is printed.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facts => others.ToDictionary(o => o.Key, o => (IReadOnlyList<string>)[.. o.Value], StringComparer.Ordinal);

    /// <summary>Notes that a fact is printed for others too.</summary>
    /// <param name="printed">Path of the fact that is printed.</param>
    /// <param name="same">Paths of facts that say the same; the printed one may be among them.</param>
    public void Add(string printed, IEnumerable<string> same)
    {
        foreach (var path in same)
        {
            if (path == printed)
            {
                continue;
            }

            if (!others.TryGetValue(printed, out var known))
            {
                others.Add(printed, known = new HashSet<string>(StringComparer.Ordinal));
            }

            known.Add(path);
        }
    }
}
