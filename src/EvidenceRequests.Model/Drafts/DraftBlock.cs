namespace EvidenceRequests.Model;

/// <summary>A block of a document: heading, paragraph, numbered paragraph, bullet or table.</summary>
public abstract record DraftBlock
{
    private protected DraftBlock()
    {
    }

    /// <summary>Style name: the container it is in (<c>addressee</c>, <c>signature</c>), or <c>body</c>.</summary>
    public required string Style { get; init; }
}
