namespace EvidenceRequests.Model;

/// <summary>Something inside a line.</summary>
public abstract record GuideInline
{
    private protected GuideInline()
    {
    }
}
