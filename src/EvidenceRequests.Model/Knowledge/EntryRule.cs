namespace EvidenceRequests.Model;

/// <summary>When an instrument binds a state that joins it: so long after the state deposits its instrument, and never before the instrument itself is in force.</summary>
public sealed record EntryRule
{
    /// <summary>Days after the deposit; absent where the instrument counts in months.</summary>
    public int? Days { get; init; }

    /// <summary>Months after the deposit; absent where the instrument counts in days.</summary>
    public int? Months { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }

    /// <summary>The day that a deposit leads to by this rule alone.</summary>
    public DateOnly CountFrom(DateOnly deposited) => deposited.AddMonths(Months ?? 0).AddDays(Days ?? 0);
}
