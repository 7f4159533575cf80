namespace EvidenceRequests.Model;

/// <summary>The greatest penalty of an offence.</summary>
public sealed record Penalty
{
    /// <summary>As it is printed, such as <c>death, or imprisonment for life and fine</c>.</summary>
    [FreeText]
    public required string Text { get; init; }

    /// <summary>Whether a death sentence is possible.</summary>
    public required YesNoUnknown Death { get; init; }

    /// <summary>Whether imprisonment for life is possible.</summary>
    public required YesNoUnknown Life { get; init; }

    /// <summary>The longest term of imprisonment in months, apart from life; absent if unknown or none.</summary>
    public int? MaxMonths { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
