namespace EvidenceRequests.Model;

/// <summary>The days between which a statement holds. History is closed by an end date, never overwritten.</summary>
public sealed record InForce
{
    /// <summary>First day; absent if it has always held as far as is known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; absent while it holds.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>True on a day between the two, both included.</summary>
    public bool Covers(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);
}
