using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Files;

/// <summary>Writes a case file that was changed in place.</summary>
internal static class EditedFile
{
    /// <summary>Writes it, unless somebody else changed it meanwhile. A link stays a link.</summary>
    /// <exception cref="UsageException">Somebody did.</exception>
    public static void Write(string path, byte[] read, byte[] changed, Terminal terminal)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if (!InputFile.Read(target, ReadingLimits.MaxBytes, FindingCodes.FileTooLarge, terminal).AsSpan().SequenceEqual(read))
        {
            throw new UsageException("the case file was changed by somebody else meanwhile; it was left as it is.", "Run the command again.");
        }

        AtomicFileWriter.WriteOne(target, changed, force: true);
    }

    /// <summary>The file that keeps the case file as it was before the last addition.</summary>
    public static string UndoFile(string path) => path + ".undo";
}
