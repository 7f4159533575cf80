namespace EvidenceRequests.Model;

/// <summary>
/// How a list of a pack limits what its row is about: an empty list means everything. Said in one place, so that no rule
/// reads an empty list as nothing.
/// </summary>
public static class ScopeExtensions
{
    /// <summary>Whether a row is about this value; a row that names values is not about what is not stated.</summary>
    /// <param name="scope">The values that the row names; empty for all.</param>
    /// <param name="value">What is asked about; null when it is not stated.</param>
    public static bool Includes<T>(this IReadOnlyCollection<T> scope, T? value) => scope.Count == 0 || (value is not null && scope.Contains(value));

    /// <summary>Whether a row may be about this value: where the value is not stated, the row cannot be excluded.</summary>
    /// <param name="scope">The values that the row names; empty for all.</param>
    /// <param name="value">What is asked about; null when it is not stated.</param>
    public static bool MayInclude<T>(this IReadOnlyCollection<T> scope, T? value) => value is null || scope.Includes(value);

    /// <summary>Whether a row is about at least one of these values.</summary>
    /// <param name="scope">The values that the row names; empty for all.</param>
    /// <param name="values">What is asked about.</param>
    public static bool IncludesAny<T>(this IReadOnlyCollection<T> scope, IEnumerable<T> values) => scope.Count == 0 || values.Any(scope.Contains);
}
