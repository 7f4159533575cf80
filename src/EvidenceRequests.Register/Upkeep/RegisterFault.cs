namespace EvidenceRequests.Register;

/// <summary>Something in a register that is not as it was written.</summary>
/// <param name="Entry">The entry or request, by its name; null where it is about the whole register.</param>
/// <param name="What">What is wrong, in a sentence.</param>
internal sealed record RegisterFault(string? Entry, string What);

/// <summary>What a verification looked at and found.</summary>
/// <param name="Entries">Entries that were looked at.</param>
/// <param name="Requests">Requests that were compared with their entries.</param>
/// <param name="Faults">What is wrong, the first bad entry of each chain in front; at most <see cref="MostFaults"/>.</param>
internal sealed record VerificationResult(long Entries, long Requests, IReadOnlyList<RegisterFault> Faults)
{
    /// <summary>More would help nobody.</summary>
    public const int MostFaults = 50;

    /// <summary>True if everything is as it was written.</summary>
    public bool IsWhole => Faults.Count == 0;
}
