namespace EvidenceRequests.Model;

/// <summary>The decisions that are compared.</summary>
public static class ExerciseDimensions
{
    /// <summary>All, in the order in which a request is built.</summary>
    public static IReadOnlyList<string> All { get; } = ["route", "addressee", "identifiers", "items", "period", "nexus", "statement", "emergency", "rights", "secrecy", "clocks", "what-else"];
}
