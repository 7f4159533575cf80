namespace EvidenceRequests.Rules;

/// <summary>The end of a term: one day, or two bounds where nobody here knows which days count.</summary>
/// <param name="Earliest">The last day of the term on the strictest count.</param>
/// <param name="Latest">The last day on the widest count; the same where the count is sure.</param>
/// <param name="How">How it was counted, for people.</param>
public sealed record TermEnd(DateOnly Earliest, DateOnly Latest, string How)
{
    /// <summary>True where one day is the end without doubt.</summary>
    public bool IsSure => Earliest == Latest;
}
