namespace EvidenceRequests;

/// <summary>Which recorded facts are stated in the case file.</summary>
internal static class FactEdits
{
    /// <summary>True for a fact of the case file; what the packs know and the plan works out is none.</summary>
    public static bool IsOfCase(string fact) =>
        !fact.StartsWith("library.", StringComparison.Ordinal) && !fact.StartsWith("plan.", StringComparison.Ordinal);
}
