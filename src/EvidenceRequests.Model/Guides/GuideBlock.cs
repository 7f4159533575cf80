namespace EvidenceRequests.Model;

/// <summary>A block of a sheet.</summary>
public abstract record GuideBlock
{
    private protected GuideBlock()
    {
    }
}
