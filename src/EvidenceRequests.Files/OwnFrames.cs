using System.Diagnostics;

namespace EvidenceRequests.Files;

/// <summary>Where in our own code a fault came up. It names types and methods only: a message or a value could be a fact of the case.</summary>
internal static class OwnFrames
{
    /// <summary>The methods, the innermost first.</summary>
    public static IEnumerable<string> Find(Exception exception) => new StackTrace(exception).GetFrames()
        .Select(DiagnosticMethodInfo.Create)
        .OfType<DiagnosticMethodInfo>()
        .Where(m => m.DeclaringTypeName?.StartsWith("EvidenceRequests", StringComparison.Ordinal) == true)
        .Select(m => $"{m.DeclaringTypeName}.{m.Name}");
}
