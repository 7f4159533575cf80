namespace EvidenceRequests.Model;

/// <summary>Text.</summary>
/// <param name="Text">The words.</param>
public sealed record GuideRun(string Text) : GuideInline
{
    /// <summary>True for what stands out.</summary>
    public bool IsBold { get; init; }

    /// <summary>True for what is copied sign by sign.</summary>
    public bool IsCode { get; init; }

    /// <summary>Number of the sheet it leads to; null for none.</summary>
    public string? Sheet { get; init; }

    /// <summary>Web address it leads to; null for none.</summary>
    public string? Url { get; init; }
}
