namespace EvidenceRequests.Documents.Guides;

/// <summary>What the body of a guide uses of its package: links that lead out of it, and lists that count from 1.</summary>
internal sealed class GuideLinks
{
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>Addresses with the ids of their relationships.</summary>
    public IReadOnlyDictionary<string, string> Ids => ids;

    /// <summary>Numbered lists so far.</summary>
    public int Lists { get; private set; }

    public string Add(string url)
    {
        if (!ids.TryGetValue(url, out var id))
        {
            ids[url] = id = FormattableString.Invariant($"rIdLink{ids.Count + 1}");
        }

        return id;
    }

    public int NextList() => ++Lists;
}
