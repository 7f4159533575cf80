namespace EvidenceRequests.Rules;

/// <summary>Who asks, as provider rules see it.</summary>
internal static class Requester
{
    /// <summary>True if a rule for these requesters is for this one. Foreign and domestic are seen from the addressee's state.</summary>
    public static bool Matches(IReadOnlyList<string> from, string requestingState, string? addresseeState) =>
        from.Count == 0
        || from.Contains("any")
        || from.Contains(requestingState)
        || (from.Contains("foreign") && requestingState != addresseeState)
        || (from.Contains("domestic") && requestingState == addresseeState);
}
