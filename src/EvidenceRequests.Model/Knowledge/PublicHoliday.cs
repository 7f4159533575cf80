namespace EvidenceRequests.Model;

/// <summary>A day on which the offices of a state are closed.</summary>
public sealed record PublicHoliday
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What it is called.</summary>
    [FreeText]
    public required string Name { get; init; }

    /// <summary>True where the moon decides, so that it may fall on a neighbouring day.</summary>
    public bool About { get; init; }
}
