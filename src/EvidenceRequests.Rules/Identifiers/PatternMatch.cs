using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Whether a text has the shape that a named pattern describes. No text and no pattern makes it slow.</summary>
internal static class PatternMatch
{
    // The engine that never goes back takes two milliseconds to be built for a class of all letters, a twentieth of a whole draft; the usual one
    // is built at once. It gives way for good where a text makes it go back for long.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    private static readonly ConcurrentDictionary<string, Regex> Expressions = new(StringComparer.Ordinal);

    /// <summary>True if the whole text has the shape.</summary>
    public static bool IsMatch(NamedPattern pattern, string text) => IsMatch(pattern.Expression, text);

    /// <summary>True if the whole text has the shape that an expression describes.</summary>
    public static bool IsMatch(string expression, string text)
    {
        try
        {
            return Expressions.GetOrAdd(expression, static e => new Regex(e, RegexOptions.CultureInvariant, Patience)).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return Expressions.AddOrUpdate(expression, Patient, static (e, _) => Patient(e)).IsMatch(text);
        }
    }

    private static Regex Patient(string expression) => new(expression, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
