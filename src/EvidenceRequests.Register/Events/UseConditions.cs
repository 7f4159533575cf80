namespace EvidenceRequests.Register;

/// <summary>What a state or provider may ask of those who get its data.</summary>
internal static class UseConditions
{
    /// <summary>The words.</summary>
    public static IReadOnlyList<string> All { get; } = ["purpose", "persons", "no-death-penalty", "confidential", "return", "destroy", "report-use"];
}
