namespace EvidenceRequests.Documents.Markdown;

/// <summary>Gives out the numbers of lists. The numbered paragraphs of a letter are one list; a list inside a container is its own.</summary>
internal sealed class ListNumbers
{
    /// <summary>The running number of the letter.</summary>
    public const int Letter = 0;

    private int last = Letter;

    public int Next() => Take(1) + 1;

    /// <summary>Takes numbers for several lists, and gives the one before the first of them.</summary>
    public int Take(int count)
    {
        last += count;
        return last - count;
    }
}
