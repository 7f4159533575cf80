namespace EvidenceRequests.Model;

/// <summary>What a step of the line gives: a value, if there is one, and findings.</summary>
/// <typeparam name="T">The value.</typeparam>
public sealed record Outcome<T>
    where T : class
{
    /// <summary>The value, or null if there is none.</summary>
    public T? Value { get; init; }

    /// <summary>What was found on the way.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>True if one finding is an error.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);
}
