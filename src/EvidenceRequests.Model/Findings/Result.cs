using System.Diagnostics.CodeAnalysis;

namespace EvidenceRequests.Model;

/// <summary>What a step of the line gives: a value, if there is one, and findings.</summary>
/// <typeparam name="T">The value.</typeparam>
public sealed record Result<T>
    where T : class
{
    /// <summary>The value, or null if there is none.</summary>
    public T? Value { get; init; }

    /// <summary>True if there is a value; findings may come with it.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool HasValue => Value is not null;

    /// <summary>What was found on the way.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>True if one finding is an error.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);

    /// <summary>Gets the value, if there is one.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>True if there is a value.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = Value;
        return value is not null;
    }
}
