namespace EvidenceRequests.Model;

/// <summary>What a provider takes for an emergency.</summary>
public sealed record EmergencyRule
{
    /// <summary>The threats it acts on: words of the list <c>emergency-threat</c>.</summary>
    [Word("emergency-threat")]
    public required IReadOnlyList<string> Threats { get; init; }

    /// <summary>The threshold, restated.</summary>
    [FreeText]
    public required string Threshold { get; init; }

    /// <summary>What it does after the emergency, or what it wants to see later.</summary>
    [FreeText]
    public string? FollowUp { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
