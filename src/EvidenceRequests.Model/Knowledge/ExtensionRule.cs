namespace EvidenceRequests.Model;

/// <summary>How a preservation can be extended.</summary>
public sealed record ExtensionRule
{
    /// <summary>How many times; absent if not stated.</summary>
    public int? Count { get; init; }

    /// <summary>Days of each extension; absent if not stated.</summary>
    public int? Days { get; init; }

    /// <summary>How many days before the end it must be asked; absent if not stated.</summary>
    public int? LeadDays { get; init; }

    /// <summary>How it must be marked, or on which form it must be asked.</summary>
    [FreeText]
    public string? Marking { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
