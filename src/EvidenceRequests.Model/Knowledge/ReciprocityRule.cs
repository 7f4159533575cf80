namespace EvidenceRequests.Model;

/// <summary>Whether a state helps without a treaty.</summary>
public sealed record ReciprocityRule
{
    /// <summary>Open: it helps any state. Discretionary: in the single case. Closed: an instrument is needed.</summary>
    public required Answer Answer { get; init; }

    /// <summary>A written undertaking of reciprocity is asked for.</summary>
    public required YesNoUnknown Undertaking { get; init; }

    /// <summary>The provision of its law that opens the way, such as <c>18 U.S.C. § 3512</c>.</summary>
    [FreeText]
    public string? Statute { get; init; }

    /// <summary>Why, in one sentence that can follow "because".</summary>
    [FreeText]
    public required string Why { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
