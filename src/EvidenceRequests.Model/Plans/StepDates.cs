namespace EvidenceRequests.Model;

/// <summary>The days that follow from a step; each is null where it does not follow. See <see cref="StepDateKind"/>.</summary>
public sealed record StepDates
{
    /// <summary>The preservation asked for ends.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>From this day an extension can be asked for.</summary>
    public DateOnly? ExtendFrom { get; init; }

    /// <summary>The last day on which the extension can be asked for: the end of the present period, less the days that the provider wants.</summary>
    public DateOnly? AskBy { get; init; }

    /// <summary>True if the provider allows no further extension after this one.</summary>
    public bool IsLastExtension { get; init; }

    /// <summary>The last extension that the provider allows would end.</summary>
    public DateOnly? LastExtensionEnds { get; init; }

    /// <summary>After this day some of the data is likely gone.</summary>
    public DateOnly? DataGone { get; init; }

    /// <summary>The preservation of the data asked for ends.</summary>
    public DateOnly? PreservedUntil { get; init; }

    /// <summary>The present period of the preservation to be extended ends.</summary>
    public DateOnly? CurrentEnd { get; init; }

    /// <summary>Those that are known, the earliest first.</summary>
    public IReadOnlyList<StepDate> InOrder() =>
    [
        .. new (StepDateKind Kind, DateOnly? Day)[]
        {
            (StepDateKind.CurrentEnd, CurrentEnd), (StepDateKind.DataGone, DataGone), (StepDateKind.Expires, Expires),
            (StepDateKind.ExtendFrom, ExtendFrom), (StepDateKind.LastExtensionEnds, LastExtensionEnds), (StepDateKind.PreservedUntil, PreservedUntil),
        }.Where(d => d.Day is not null).Select(d => new StepDate(d.Kind, d.Day!.Value)).OrderBy(d => d.Day),
    ];
}
