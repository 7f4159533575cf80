using EvidenceRequests.Model;

namespace EvidenceRequests.Desk.Security;

/// <summary>What to report about a fault of the program. It holds names of our own types and methods only: a message or a value could be a fact of the case.</summary>
internal static class CrashReport
{
    /// <summary>The lines of the report.</summary>
    public static IReadOnlyList<string> Create(Exception exception)
    {
        List<string> lines = [$"{FindingCodes.Internal} evreq-desk {VersionText.Number}"];
        for (var position = exception; position is not null; position = position.InnerException)
        {
            lines.Add(position.GetType().FullName ?? position.GetType().Name);
            lines.AddRange(OwnFrames.Find(position).Select(f => $"  at {f}"));
        }

        return lines;
    }
}
