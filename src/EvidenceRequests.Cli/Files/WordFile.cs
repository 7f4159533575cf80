using EvidenceRequests.Documents;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Files;

/// <summary>Reads a Word document that a person names.</summary>
internal static class WordFile
{
    private static readonly HashSet<string> Unreadable = [FindingCodes.ReturnedUnreadable, FindingCodes.ReturnedTooLarge, FindingCodes.ReturnedUnsafe, FindingCodes.ReturnedOtherFormat];

    /// <summary>The bytes of a document.</summary>
    /// <exception cref="FindingsException">The file is missing, cannot be read or is too large.</exception>
    public static byte[] Read(CommandContext context, string path) => InputFile.Read(path, PackageLimits.MaxBytes, FindingCodes.ReturnedTooLarge, context.Terminal);

    /// <summary>How a command ends that found errors in documents.</summary>
    public static int ExitCode(IEnumerable<Finding> findings) => findings.Any(f => Unreadable.Contains(f.Code)) ? ExitCodes.UsageError : ExitCodes.ErrorsFound;
}
