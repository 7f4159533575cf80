namespace EvidenceRequests.Model;

/// <summary>
/// How the data of one item runs out, counted from the start of its period: what is gone, what goes next, when all is gone. Days count to
/// the start of the last day and hours are hours; nothing is rounded up.
/// </summary>
public sealed record DataLoss
{
    /// <summary>Days for which the holder keeps it; null where it counts in hours.</summary>
    public int? Days { get; init; }

    /// <summary>Hours for which the holder keeps it.</summary>
    public int? Hours { get; init; }

    /// <summary>From when it counts: <c>event</c>, <c>deletion</c> or <c>delivery</c>. For the last two no day can be worked out from the period.</summary>
    public required string From { get; init; }

    /// <summary>The first day of the period that is gone.</summary>
    public DateOnly? GoneFrom { get; init; }

    /// <summary>The last day of the period that is gone.</summary>
    public DateOnly? GoneTo { get; init; }

    /// <summary>The day of the period whose data goes next.</summary>
    public DateOnly? Next { get; init; }

    /// <summary>The last day on which that data is still there.</summary>
    public DateOnly? NextOn { get; init; }

    /// <summary>The last day on which anything of the period is still there.</summary>
    public DateOnly? AllGone { get; init; }

    /// <summary>The instant at which everything is gone, where it counts in hours.</summary>
    public DateTimeOffset? AllGoneAt { get; init; }

    /// <summary>The instant at which the first data goes, where it counts in hours.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>The day on which a preservation secured what was there.</summary>
    public DateOnly? SecuredOn { get; init; }

    /// <summary>True if nothing of the period is left.</summary>
    public bool IsAllGone { get; init; }

    /// <summary>Who says how long it is kept.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>The last day on which what goes next is still there; where nothing is left, the day on which that came about.</summary>
    public DateOnly? GoneAfter => IsAllGone ? AllGone : NextOn;

    /// <summary>The same in one line, without the source.</summary>
    public string Describe(DateOnly today)
    {
        var term = Hours is { } hours ? FormattableString.Invariant($"{hours} hours") : FormattableString.Invariant($"{Days} days");
        if (From != "event")
        {
            return $"kept for {term} from {From}; whether and when that was is not known";
        }

        if (IsAllGone)
        {
            return (AllGoneAt is { } at ? FormattableString.Invariant($"all gone since {at.UtcDateTime:yyyy-MM-dd HH:mm} UTC") : FormattableString.Invariant($"all gone since {AllGone:yyyy-MM-dd}")) + $" ({term} from the event)";
        }

        List<string> parts = [];
        if (GoneFrom is { } from && GoneTo is { } to)
        {
            parts.Add(from == to ? FormattableString.Invariant($"gone: {from:yyyy-MM-dd}") : FormattableString.Invariant($"gone: {from:yyyy-MM-dd} to {to:yyyy-MM-dd}"));
        }

        if (SecuredOn is { } secured)
        {
            parts.Add(FormattableString.Invariant($"secured as it was on {secured:yyyy-MM-dd}"));
        }

        if (NextAt is { } instant)
        {
            parts.Add(FormattableString.Invariant($"goes from {instant.UtcDateTime:yyyy-MM-dd HH:mm} UTC"));
        }
        else if (Next is { } next && NextOn is { } on)
        {
            parts.Add(FormattableString.Invariant($"goes next: {next:yyyy-MM-dd} ({(on == today ? "today" : FormattableString.Invariant($"after {on:yyyy-MM-dd}"))})"));
        }

        if (AllGoneAt is { } end)
        {
            parts.Add(FormattableString.Invariant($"all gone: {end.UtcDateTime:yyyy-MM-dd HH:mm} UTC"));
        }
        else if (AllGone is { } all)
        {
            parts.Add(FormattableString.Invariant($"all gone after {all:yyyy-MM-dd}"));
        }

        return $"{string.Join("; ", parts)} ({term} from the event)";
    }
}
