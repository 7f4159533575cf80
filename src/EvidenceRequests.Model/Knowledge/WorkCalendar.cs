namespace EvidenceRequests.Model;

/// <summary>The days on which the offices of a state do not work, for a stretch of time that was read.</summary>
public sealed record WorkCalendar
{
    /// <summary>The first day that the calendar covers.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day that it covers.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Days of the week on which offices are closed.</summary>
    [OneOf("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")]
    public required IReadOnlyList<string> Weekend { get; init; }

    /// <summary>Holidays.</summary>
    public IReadOnlyList<PublicHoliday> Holidays { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
